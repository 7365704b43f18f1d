/** The workbook as formulas see it: values by sheet, row and column, each calculated once. */
import { type Locale, localeOf } from '../services/locale.ts';
import type { CellData, ExtendedValue, Sheet, Spreadsheet } from '../services/types.ts';
import { dayIn } from './day.ts';
import { CIRCULAR, errorOfType, type Value } from './value.ts';

export interface Grid {
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The value in a cell; asking for a cell that is just being calculated is a circle. Counted from 0. */
  readonly valueAt: (row: number, column: number) => Value;
  readonly isBlankAt: (row: number, column: number) => boolean;
}

export interface Workbook {
  readonly locale: Locale;
  /** As a day of Sheets, in the file's zone. */
  readonly today: number;
  readonly grids: readonly Grid[];
  readonly gridNamed: (title: string) => Grid | undefined;
}

/** Calculates the formula of one cell. */
export type Calculate = (text: string, grid: Grid, row: number, column: number) => Value;

/** `calculate` is asked for the formulas on `tabs`; those on other tabs, or all without it, have come to something before. */
export function workbookOf(
  book: Spreadsheet,
  calculate: Calculate | null = null,
  tabs: readonly Sheet[] = book.sheets,
  now = 0,
): Workbook {
  const grids = book.sheets.map((sheet) => gridOf(sheet, tabs.includes(sheet) ? calculate : null));
  const byTitle = new Map(grids.map((grid) => [grid.title.toLowerCase(), grid]));
  return {
    locale: localeOf(book.properties.locale),
    today: dayIn(book.properties.timeZone, now),
    grids,
    gridNamed: (title) => byTitle.get(title.toLowerCase()),
  };
}

function gridOf(sheet: Sheet, calculate: Calculate | null): Grid {
  const cellAt = cellsOf(sheet);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const known = new Map<number, Value>();
  const grid: Grid = { title: sheet.properties.title, rowCount, columnCount, valueAt, isBlankAt };
  return grid;

  function valueAt(row: number, column: number): Value {
    const cell = cellAt(row, column);
    const formula = cell?.userEnteredValue?.formulaValue;
    if (formula === undefined) return contentOf(cell?.userEnteredValue);
    if (calculate === null) return contentOf(cell?.effectiveValue);
    const key = row * columnCount + column;
    const done = known.get(key);
    if (done !== undefined) return done;
    known.set(key, CIRCULAR);
    const value = calculate(formula, grid, row, column);
    known.set(key, value);
    return value;
  }

  function isBlankAt(row: number, column: number): boolean {
    const entered = cellAt(row, column)?.userEnteredValue;
    return entered === undefined || Object.keys(entered).length === 0;
  }
}

function cellsOf(sheet: Sheet): (row: number, column: number) => CellData | undefined {
  const [data, ...more] = sheet.data ?? [];
  if (more.length > 0 || data?.startRow || data?.startColumn)
    throw new Error(`The calculator wants one GridData from A1 on in ${sheet.properties.title}`);
  const rows = data?.rowData ?? [];
  return (row, column) => rows[row]?.values?.[column];
}

function contentOf(value: ExtendedValue | undefined): Value {
  if (value === undefined) return null;
  if (value.errorValue) return errorOfType(value.errorValue.type, value.errorValue.message ?? '');
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? null;
}
