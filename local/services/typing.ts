/**
 * What happens when a person types or pastes. Assumed: a strict dropdown stops typing, and does not stop a paste; a
 * paste makes the grid larger where it must; a number typed into a percent cell is a percentage.
 */
import { compileFormula } from '../formula/compile.ts';
import { type Area, areaIn, sheetOf } from './area.ts';
import { checkText, written } from './cells.ts';
import { type Actor, type Draft, ownCells, ownSheet } from './draft.ts';
import { checkFormula } from './formula-check.ts';
import { localeOf } from './locale.ts';
import { type CopiedCell, copied } from './pasted-cell.ts';
import { mayEdit } from './protection.ts';
import { Refusal, refusal } from './refusals.ts';
import { hundredth, parseTyped, type Typed } from './typed-value.ts';
import type { CellData, Sheet } from './types.ts';
import { acceptsTyped } from './validation.ts';

export interface Entry {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly (string | CopiedCell)[])[];
  readonly isPaste: boolean;
}

export function enter(draft: Draft, entry: Entry, actor: Actor): Refusal | undefined {
  const found = sheetOf(draft, entry.sheetId);
  if (found instanceof Refusal) return found;
  const sheet = ownSheet(draft, found);
  if (entry.isPaste) growFor(sheet, entry);
  const area = areaIn(sheet, {
    startRowIndex: entry.row,
    endRowIndex: entry.row + entry.contents.length,
    startColumnIndex: entry.column,
    endColumnIndex: entry.column + widthOf(entry),
  });
  if (area instanceof Refusal) return area;
  return mayEdit(area, actor) ?? enterCells(draft, area, entry);
}

function widthOf({ contents }: Entry): number {
  return contents.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function growFor(sheet: Sheet, entry: Entry): void {
  const { gridProperties } = sheet.properties;
  const rowCount = Math.max(gridProperties.rowCount, entry.row + entry.contents.length);
  const columnCount = Math.max(gridProperties.columnCount, entry.column + widthOf(entry));
  sheet.properties = { ...sheet.properties, gridProperties: { ...gridProperties, rowCount, columnCount } };
}

function enterCells(draft: Draft, area: Area, entry: Entry): Refusal | undefined {
  const { locale } = draft.book.properties;
  for (const [offset, contents] of entry.contents.entries()) {
    const cells = ownCells(draft, area.sheet, area.top + offset, area.left + contents.length);
    for (const [place, content] of contents.entries()) {
      const old = cells[area.left + place] ?? {};
      const cell =
        typeof content === 'string' ? entered(draft, old, content, entry.isPaste) : copied(old, content, locale);
      if (cell instanceof Refusal) return cell;
      cells[area.left + place] = cell;
    }
  }
  return undefined;
}

/** The cell after a text was put into it. */
export function entered(draft: Draft, old: CellData, text: string, isPaste: boolean): CellData | Refusal {
  const objection = checkText(text);
  if (objection) return objection;
  const typed = parsedFor(old, text, draft.book.properties.locale, draft.now);
  const unreadable =
    typed?.value.formulaValue && checkTypedFormula(typed.value.formulaValue, draft.book.properties.locale);
  if (unreadable) return unreadable;
  if (!isPaste && !acceptsTyped(draft.book, old, typed?.value)) return refusal('validationRejects');
  const value = typed ? { userEnteredValue: typed.value } : {};
  const cell = written(old, value, { userEnteredValue: 'all' });
  const numberFormat = typed?.format;
  if (!numberFormat || old.userEnteredFormat?.numberFormat) return cell;
  return { ...cell, userEnteredFormat: { ...cell.userEnteredFormat, numberFormat } };
}

/** Sheets would show #ERROR! or #NAME?; here a formula that nobody can calculate is refused at once. */
function checkTypedFormula(formula: string, locale: string): Refusal | undefined {
  const objection = checkFormula(formula, locale);
  if (objection) return objection;
  try {
    compileFormula(formula, 0);
    return undefined;
  } catch (error) {
    return refusal('formulaUnreadable', `${formula} (${String(error)})`);
  }
}

function parsedFor(old: CellData, text: string, locale: string, now: number): Typed | undefined {
  const format = old.userEnteredFormat?.numberFormat?.type;
  if (format === 'TEXT') return text === '' ? undefined : { value: { stringValue: text } };
  const typed = parseTyped(text, localeOf(locale), now);
  const { numberValue } = typed?.value ?? {};
  if (format !== 'PERCENT' || numberValue === undefined || typed?.format?.type === 'PERCENT') return typed;
  return { value: { numberValue: hundredth(numberValue) } };
}
