/** Our tabs as a person reads them. */
import { AWALAN_KUNCI } from '../../src/workbook/tab.ts';
import type { Spreadsheet } from '../services/types.ts';

/** The rows of a tab of ours by the keys of its hidden row; rows without any text are left out. */
export function recordsOf(book: Spreadsheet, sheetId: number): readonly Readonly<Record<string, string>>[] {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  const texts = (sheet?.data[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ formattedValue = '' }) => formattedValue.trim()),
  );
  const keyRow = texts.findIndex((row) => row.some((text) => text.startsWith(AWALAN_KUNCI)));
  const keys = (texts[keyRow] ?? []).map((key) => key.slice(AWALAN_KUNCI.length));
  const rows = keyRow < 0 ? [] : texts.slice(keyRow + 2);
  return rows
    .filter((row) => row.some((text) => text !== ''))
    .map((row) => Object.fromEntries(row.map((text, at) => [keys[at] ?? '', text])));
}
