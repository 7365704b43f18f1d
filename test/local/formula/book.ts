import { calculate } from '../../../local/formula/calculate.ts';
import type { CellData, ExtendedValue, Sheet, Spreadsheet } from '../../../local/services/types.ts';

type Entry = string | number | boolean | null;

/** A workbook from rows of what a cell holds; a text that begins with = is a formula. */
export function bookOf(tabs: Readonly<Record<string, readonly (readonly Entry[])[]>>, locale = 'in_ID'): Spreadsheet {
  const sheets = Object.entries(tabs).map(([title, rows], index) => sheetOf(title, index, rows));
  return {
    spreadsheetId: 'buku',
    spreadsheetUrl: '',
    properties: { title: 'Buku', locale, timeZone: 'Asia/Jakarta' },
    sheets,
  };
}

function sheetOf(title: string, index: number, rows: readonly (readonly Entry[])[]): Sheet {
  const columnCount = Math.max(26, ...rows.map((row) => row.length));
  return {
    properties: {
      sheetId: index + 1,
      title,
      index,
      sheetType: 'GRID',
      gridProperties: { rowCount: Math.max(20, rows.length), columnCount },
    },
    data: [{ rowData: rows.map((row) => ({ values: row.map(cellOf) })) }],
  };
}

function cellOf(entry: Entry): CellData {
  return entry === null ? {} : { userEnteredValue: valueOfEntry(entry) };
}

function valueOfEntry(entry: string | number | boolean): ExtendedValue {
  if (typeof entry === 'number') return { numberValue: entry };
  if (typeof entry === 'boolean') return { boolValue: entry };
  return entry.startsWith('=') ? { formulaValue: entry } : { stringValue: entry };
}

export function cellAt(book: Spreadsheet, tab: string, row: number, column: number): CellData {
  const sheet = book.sheets.find((each) => each.properties.title === tab);
  const cell = sheet?.data[0]?.rowData?.[row - 1]?.values?.[column - 1];
  if (!cell) throw new Error(`No cell ${row}, ${column} in ${tab}`);
  return cell;
}

/** What a formula shows as its value: number, text, boolean, error text, or null for nothing. */
export function resultOf(cell: CellData): Entry {
  const value = cell.effectiveValue ?? {};
  if (value.errorValue) return cell.formattedValue ?? null;
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? null;
}

/** Calculates `formula` in J1 of a tab `Data` that begins with `rows`. */
export function evaluate(formula: string, rows: readonly (readonly Entry[])[] = [], locale = 'in_ID'): Entry {
  const filled = rows.length === 0 ? [[]] : rows;
  const withFormula = filled.map((row, at) => (at === 0 ? [...padded(row), formula] : row));
  const book = bookOf({ Data: withFormula }, locale);
  calculate(book);
  return resultOf(cellAt(book, 'Data', 1, 10));
}

const padded = (row: readonly Entry[]): Entry[] => Array.from({ length: 9 }, (_, at) => row[at] ?? null);
