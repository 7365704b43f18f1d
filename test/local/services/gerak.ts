/** What tests of gestures by hand have in common. */
import { type OpenFile, OWNER, put } from './a-file.ts';

/** Texts that begin with = are formulas. */
export function fill(file: OpenFile, rows: readonly (readonly (string | number | boolean)[])[], sheetId = 0): void {
  file.google.edit(OWNER, [
    put(
      rows.map((row) => row.map(valueFor)),
      sheetId,
    ),
  ]);
}

function valueFor(value: string | number | boolean): object {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return value.startsWith('=') ? { formulaValue: value } : { stringValue: value };
}

export function entered(file: OpenFile, sheetId = 0): unknown[][] {
  return rows(file, sheetId, ({ userEnteredValue = {} }) => Object.values(userEnteredValue)[0] ?? '');
}

export function shown(file: OpenFile, sheetId = 0): string[][] {
  return rows(file, sheetId, ({ formattedValue = '' }) => formattedValue);
}

type Cell = ReturnType<OpenFile['cell']>;

/** Without the empty cells and rows at the ends. */
function rows<T>(file: OpenFile, sheetId: number, read: (cell: Cell) => T): T[][] {
  const sheet = tab(file, sheetId);
  const all = (sheet.data[0]?.rowData ?? []).map(({ values = [] }) => trimmed(values.map(read), (one) => one === ''));
  return trimmed(all, (row) => row.length === 0);
}

function trimmed<T>(list: readonly T[], isEmpty: (one: T) => boolean): T[] {
  let end = list.length;
  while (end > 0 && list.slice(end - 1, end).every(isEmpty)) end -= 1;
  return list.slice(0, end);
}

export function tab(file: OpenFile, sheetId = 0) {
  const found = file.google.workbook().sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!found) throw new Error(`No tab ${sheetId}`);
  return found;
}

export const lines = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number, sheetId = 0) => ({
  ...{ sheetId, dimension, startIndex, endIndex },
});

/** Half-open, counted from 0. */
export const block = (top: number, bottom: number, left: number, right: number, sheetId = 0) => ({
  ...{ sheetId, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right },
});
