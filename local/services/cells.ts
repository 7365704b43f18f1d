import { isValidFormat } from 'numfmt';
import { areaIn } from './area.ts';
import { checkCondition } from './condition.ts';
import { type Actor, type Draft, ownCells, ownSheet } from './draft.ts';
import { checkFormula } from './formula-check.ts';
import { keptCell } from './kept-value.ts';
import { checkMask, type MaskTree, overlay, parseMask } from './mask.ts';
import { mayEdit } from './protection.ts';
import { Refusal, refusal } from './refusals.ts';
import type { CellData, ExtendedValue, NumberFormat, RowData, Sheet } from './types.ts';

const LONGEST_TEXT = 50_000;
const WRITABLE = ['userEnteredValue', 'userEnteredFormat', 'note', 'dataValidation', 'textFormatRuns'];
const ALL_WRITABLE: MaskTree = Object.fromEntries(WRITABLE.map((name) => [name, 'all' as const]));

/** The mask of a request that writes cells; read-only members of a cell cannot be named. */
export function cellMask(fields: string | undefined): MaskTree | Refusal {
  if (fields === undefined || fields === '') return refusal('maskMissing');
  const tree = parseMask(fields);
  if (tree === undefined) return refusal('maskUnknown', fields);
  if (tree === 'all') return ALL_WRITABLE;
  const readOnly = Object.keys(tree).find((name) => !WRITABLE.includes(name));
  const objection =
    checkMask('sheets', 'CellData', tree) ?? (readOnly ? refusal('readOnlyField', readOnly) : undefined);
  if (objection) return objection;
  // A part of a value (userEnteredValue.stringValue) could leave two kinds of value in one cell.
  const isPartial = tree.userEnteredValue !== undefined && tree.userEnteredValue !== 'all';
  return isPartial ? refusal('notEmulated', fields) : tree;
}

export function checkCell(cell: CellData, locale: string): Refusal | undefined {
  return (
    (cell.userEnteredValue && checkValue(cell.userEnteredValue, locale)) ??
    checkText(cell.note) ??
    (cell.dataValidation && checkCondition(cell.dataValidation.condition, 'validation', locale)) ??
    checkNumberFormat(cell.userEnteredFormat?.numberFormat)
  );
}

function checkValue(value: ExtendedValue, locale: string): Refusal | undefined {
  const text = value.stringValue ?? value.formulaValue;
  const objection = checkText(text);
  if (objection) return objection;
  return value.formulaValue === undefined ? undefined : checkFormula(value.formulaValue, locale);
}

export function checkText(text: string | undefined): Refusal | undefined {
  if (text === undefined) return undefined;
  if (text.length > LONGEST_TEXT) return refusal('textTooLong');
  return text.includes('\0') ? refusal('nulCharacter') : undefined;
}

const KNOWN_PATTERNS = new Map<string, boolean>();

function checkNumberFormat(format: NumberFormat | undefined): Refusal | undefined {
  if (format === undefined) return undefined;
  const { type, pattern = '' } = format;
  if (!KNOWN_PATTERNS.has(pattern)) KNOWN_PATTERNS.set(pattern, isValidFormat(pattern));
  return type && KNOWN_PATTERNS.get(pattern) ? undefined : refusal('numberFormat', `${type} ${pattern}`);
}

/** A new cell: the old one with the masked members of the new. What a cell comes to is calculated when somebody reads. */
export function written(old: CellData, source: CellData, mask: MaskTree): CellData {
  const { effectiveValue: _effective, formattedValue: _formatted, ...kept } = old;
  const cell: CellData = overlay(kept, source, mask);
  if (cell.userEnteredValue && isNothing(cell.userEnteredValue)) delete cell.userEnteredValue;
  return cell;
}

/** Writes the same into many cells. What was one object stays one: a tab has thousands of empty cells of one look. */
export function repeatedly(source: CellData, mask: MaskTree): (old: CellData) => CellData {
  const made = new Map<CellData, CellData>();
  return (old) => {
    const cell = made.get(old) ?? written(old, source, mask);
    made.set(old, cell);
    return cell;
  };
}

/** Asumsi: an empty text leaves the cell empty. */
function isNothing(value: ExtendedValue): boolean {
  return value.stringValue === '' || Object.keys(value).length === 0;
}

/** Writes ragged rows from a corner; every row must lie within the grid and be editable for the actor. */
export function writeRows(
  draft: Draft,
  target: { readonly sheet: Sheet; readonly top: number; readonly left: number },
  rows: readonly RowData[],
  mask: MaskTree,
  actor: Actor,
): Refusal | undefined {
  const objection = checkRows(draft, target, rows, actor);
  if (objection) return objection;
  const sheet = ownSheet(draft, target.sheet);
  rows.forEach((row, offset) => {
    const values = row.values ?? [];
    if (values.length === 0) return;
    const cells = ownCells(draft, sheet, target.top + offset, target.left + values.length);
    values.forEach((source, place) => {
      const cell = written(cells[target.left + place] ?? {}, source, mask);
      cells[target.left + place] = keptCell(cell, mask, draft.assumptions);
    });
  });
  return undefined;
}

function checkRows(
  draft: Draft,
  target: { readonly sheet: Sheet; readonly top: number; readonly left: number },
  rows: readonly RowData[],
  actor: Actor,
): Refusal | undefined {
  const { sheet, top, left } = target;
  const width = rows.reduce((widest, row) => Math.max(widest, row.values?.length ?? 0), 0);
  if (width === 0) return undefined;
  const area = areaIn(sheet, {
    startRowIndex: top,
    endRowIndex: top + rows.length,
    startColumnIndex: left,
    endColumnIndex: left + width,
  });
  if (area instanceof Refusal) return area;
  return mayEdit(area, actor) ?? firstObjection(rows, draft.book.properties.locale);
}

function firstObjection(rows: readonly RowData[], locale: string): Refusal | undefined {
  for (const row of rows)
    for (const cell of row.values ?? []) {
      const objection = checkCell(cell, locale);
      if (objection) return objection;
    }
  return undefined;
}
