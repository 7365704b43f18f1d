import { columnIndex } from './a1.ts';
import { NOWHERE } from './formula-shift.ts';
import { effectiveValue, formatted } from './shown-value.ts';
import type { CellData, ExtendedValue, Sheet, Spreadsheet } from './types.ts';

/**
 * Whether a cell's strict rule lets a typed value in. Looked at: dropdowns (list, range) and checkboxes; conditions
 * with numbers, dates and formulas let everything through here (asumsi: nothing in the add-in rests on them).
 */
export function acceptsTyped(book: Spreadsheet, cell: CellData, value: ExtendedValue | undefined): boolean {
  const rule = cell.dataValidation;
  const condition = rule?.condition;
  if (!rule?.strict || !condition || value === undefined || value.formulaValue !== undefined) return true;
  const allowed = allowedTexts(book, condition.type, condition.values ?? []);
  const text = formatted({ ...cell, userEnteredValue: value }, book.properties.locale) ?? '';
  return allowed === undefined || allowed.some((one) => one.toLowerCase() === text.toLowerCase());
}

/** What a dropdown or a checkbox offers; undefined where the rule is no list. */
export function allowedTexts(
  book: Spreadsheet,
  type: string,
  values: readonly { readonly userEnteredValue?: string }[],
): readonly string[] | undefined {
  const texts = values.map((one) => one.userEnteredValue ?? '');
  if (type === 'ONE_OF_LIST') return texts;
  if (type === 'BOOLEAN') return texts.length === 0 ? ['TRUE', 'FALSE'] : texts;
  if (type === 'ONE_OF_RANGE') return textsInRange(book, texts[0] ?? '');
  return undefined;
}

const RANGE = /^=(?:'((?:[^']|'')+)'|([A-Za-z0-9_]+))!\$?([A-Z]+)\$?(\d+)?:\$?([A-Z]+)\$?(\d+)?$/;

/** Asumsi: a dropdown whose range was deleted offers nothing, and stops nothing. */
function textsInRange(book: Spreadsheet, formula: string): readonly string[] | undefined {
  if (formula.includes(NOWHERE)) return undefined;
  const match = RANGE.exec(formula);
  const title = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const sheet = book.sheets.find((one) => one.properties.title === title);
  if (!match || !sheet) throw new Error(`The stand-in cannot read the dropdown's range ${formula}`);
  const rows = sheetRows(sheet, Number(match[4] ?? 1) - 1, match[6] === undefined ? undefined : Number(match[6]));
  const cells = rows.flatMap((row) => row.slice(columnIndex(match[3] ?? 'A'), columnIndex(match[5] ?? 'A') + 1));
  return cells.filter((cell) => effectiveValue(cell)).map((cell) => formatted(cell, book.properties.locale) ?? '');
}

function sheetRows(sheet: Sheet, from: number, to: number | undefined): readonly (readonly CellData[])[] {
  return (sheet.data[0]?.rowData ?? []).slice(from, to).map((row) => row.values ?? []);
}
