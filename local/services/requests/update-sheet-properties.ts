import { sheetOf } from '../area.ts';
import type { Draft } from '../draft.ts';
import { ownSheet } from '../draft.ts';
import { renameInFormula } from '../formula-shift.ts';
import type { Handler } from '../handler.ts';
import type { Dimension } from '../lines.ts';
import { checkMask, type MaskTree, overlay, parseMask } from '../mask.ts';
import { linesCut } from '../merges.ts';
import { mayEditSheet } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { rewriteFormulas } from '../rewrite-formulas.ts';
import { checkSheetProperties, checkSize, placeSheet } from '../sheet-properties.ts';
import { shiftLines } from '../shift.ts';
import type { GridProperties, Sheet, SheetProperties } from '../types.ts';

interface UpdateSheetProperties {
  readonly properties?: Partial<SheetProperties>;
  readonly fields?: string;
}

export const updateSheetProperties: Handler<UpdateSheetProperties> = (draft, request, actor) => {
  const mask = sheetMask(request.fields);
  if (mask instanceof Refusal) return mask;
  const asked = request.properties ?? {};
  const found = sheetOf(draft, asked.sheetId);
  if (found instanceof Refusal) return found;
  const changed: Partial<SheetProperties> = overlay(found.properties, asked, mask);
  const complete = completed(found.properties, changed);
  const objection =
    mayEditSheet(found, actor) ??
    checkIndex(draft, complete) ??
    checkSheetProperties(draft, complete) ??
    checkFrozen(found, complete);
  if (objection) return objection;
  apply(draft, found, complete);
  return checkSize(draft) ?? checkVisible(draft);
};

/** What the mask emptied becomes invalid rather than absent; the sheetId only says which sheet is meant. */
function completed(before: SheetProperties, changed: Partial<SheetProperties>): SheetProperties {
  return {
    ...changed,
    sheetId: before.sheetId,
    sheetType: before.sheetType,
    title: changed.title ?? '',
    index: changed.index ?? before.index,
    gridProperties: { rowCount: 0, columnCount: 0, ...changed.gridProperties },
  };
}

function sheetMask(fields: string | undefined): MaskTree | Refusal {
  if (!fields) return refusal('maskMissing');
  const tree = parseMask(fields);
  if (tree === undefined) return refusal('maskUnknown', fields);
  if (tree === 'all') return refusal('notEmulated', '*');
  if ('sheetId' in tree) return refusal('sheetIdFixed');
  return checkMask('sheets', 'SheetProperties', tree) ?? tree;
}

function checkIndex(draft: Draft, { index }: SheetProperties): Refusal | undefined {
  return index < 0 || index > draft.book.sheets.length ? refusal('indexOutside', index) : undefined;
}

function checkFrozen(
  { properties: { gridProperties: before }, merges = [] }: Sheet,
  { gridProperties }: SheetProperties,
) {
  const { frozenRowCount, frozenColumnCount } = gridProperties;
  if (frozenRowCount === before.frozenRowCount && frozenColumnCount === before.frozenColumnCount) return undefined;
  const cut = linesCut(gridProperties, merges);
  return cut && refusal('frozenCutsMerge', cut);
}

function apply(draft: Draft, found: Sheet, properties: SheetProperties): void {
  const before = found.properties.index;
  const sheet = ownSheet(draft, found);
  trimGrid(draft, sheet, properties.gridProperties);
  sheet.properties = properties;
  // "When updating sheet indices, the index is the one before the move": moving right lands one place earlier.
  const target = properties.index > before ? properties.index - 1 : properties.index;
  placeSheet(draft, sheet, target);
  // Formulas follow a tab to its new name.
  const { title } = found.properties;
  if (title !== properties.title)
    rewriteFormulas(draft, (formula) => renameInFormula(formula, title, properties.title));
}

/** What lies outside a smaller grid is deleted. */
function trimGrid(draft: Draft, sheet: Sheet, { rowCount, columnCount }: GridProperties): void {
  const before = sheet.properties.gridProperties;
  const trim = (dimension: Dimension, at: number, size: number) =>
    at < size && shiftLines(draft, sheet, dimension, { kind: 'delete', at, count: size - at });
  trim('ROWS', rowCount, before.rowCount);
  trim('COLUMNS', columnCount, before.columnCount);
}

function checkVisible(draft: Draft): Refusal | undefined {
  return draft.book.sheets.every(({ properties }) => properties.hidden) ? refusal('lastVisibleSheet') : undefined;
}
