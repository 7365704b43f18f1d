import type { CellData, ExtendedValue, Sheet, Spreadsheet } from '../services/types.ts';
import { single } from './area.ts';
import { compileFormula } from './compile.ts';
import { filledDownKey } from './formula-text.ts';
import { type Calculate, type Grid, type Workbook, workbookOf } from './grid.ts';
import type { Formula } from './place.ts';
import { shownText } from './shown.ts';
import { isError, type Value } from './value.ts';

/** Compiled formulas know no workbook, so one column's formula serves every tab and every calculation. */
const COMPILED = new Map<string, Formula>();
const COMPILED_LIMIT = 20_000;

/**
 * Fills `effectiveValue` and `formattedValue` of every cell that holds something, as Sheets does after each change, on
 * all tabs or on those given: what the other tabs came to earlier still holds then. Circles become #REF!. Throws on a
 * function or sign that the calculator does not know, naming tab and cell.
 */
export function calculate(book: Spreadsheet, tabs: readonly Sheet[] = book.sheets, now = 0): void {
  const calculateIn: Calculate = (text, grid, row, column) => calculateCell(workbook, text, grid, row, column);
  const workbook: Workbook = workbookOf(book, calculateIn, tabs, now);
  book.sheets.forEach((sheet, at) => {
    const grid = workbook.grids[at];
    const rows = sheet.data?.[0]?.rowData ?? [];
    if (!grid || !tabs.includes(sheet)) return;
    rows.forEach(({ values = [] }, row) => {
      values.forEach((cell, column) => {
        if (cell?.userEnteredValue) show(cell, grid.valueAt(row, column), workbook);
      });
    });
  });
}

function calculateCell(book: Workbook, text: string, grid: Grid, row: number, column: number): Value {
  try {
    const formula = compiled(text, row, column);
    return single(formula({ book, grid, row, column, array: false }), row, column);
  } catch (cause) {
    if (cause instanceof CellError) throw cause;
    throw new CellError(`'${grid.title}' row ${row + 1}, column ${column + 1}: ${String(cause)} in ${text}`, { cause });
  }
}

/** Names the innermost cell only: the cells that depend on it add nothing. */
class CellError extends Error {}

function compiled(text: string, row: number, column: number): Formula {
  const key = filledDownKey(text, row, column);
  const known = COMPILED.get(key);
  if (known) return known;
  if (COMPILED.size >= COMPILED_LIMIT) COMPILED.clear();
  const formula = compileFormula(text, row);
  COMPILED.set(key, formula);
  return formula;
}

function show(cell: CellData, value: Value, { locale }: Workbook): void {
  if (cell.userEnteredValue?.formulaValue !== undefined) cell.effectiveValue = effective(value);
  else cell.effectiveValue = { ...cell.userEnteredValue };
  const text = shownText(cell.effectiveValue, cell.userEnteredFormat, locale);
  if (text === undefined) delete cell.formattedValue;
  else cell.formattedValue = text;
}

/** A formula that refers to a blank cell has no value either, and shows nothing. */
function effective(value: Value): ExtendedValue {
  if (isError(value)) return { errorValue: { type: value.type, message: value.message } };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return value === null ? {} : { stringValue: value };
}
