import { type Form, placeRows, readForm } from '../../../local/cli/form.ts';
import type { Spreadsheet } from '../../../local/services/types.ts';
import { packRow } from './pack-row.ts';

const KEYS = [
  'kode',
  'uraian',
  'realisasi',
  'pembilang',
  'penyebut',
  'bukti',
  'pendorong',
  'penghambat',
  'tindakLanjut',
];

function book(rows: readonly (readonly string[])[]): Spreadsheet {
  const rowData = rows.map((texts) => ({ values: texts.map((formattedValue) => ({ formattedValue })) }));
  const gridProperties = { rowCount: 40, columnCount: 12 };
  const properties = { sheetId: 7, title: 'TW I PTSP', index: 0, sheetType: 'GRID', gridProperties };
  return {
    spreadsheetId: 'x',
    spreadsheetUrl: '',
    properties: { title: 'x', locale: 'in_ID', timeZone: 'Asia/Jakarta' },
    sheets: [{ properties, data: [{ rowData }] }],
  };
}

const LIST = [
  ['Isian'],
  ['Petunjuk'],
  KEYS.map((key) => `hk:${key}`),
  ['Kode', 'Indikator'],
  ['IKU-01', 'a'],
  ['IKU-02', 'b'],
];
const form = (): Form => {
  const found = readForm(book(LIST), 7);
  if (!found) throw new Error('no form');
  return found;
};
const placed = (rows: ReadonlyMap<number, { readonly kode: string; readonly baris: number }>): readonly string[] =>
  [...rows].map(([row, { kode, baris }]) => `${row}: ${kode} of ${baris}`);

test('the tab is read by its hidden keys, wherever the columns are', () => {
  const { columns, asked, firstSpare, title } = form();
  expect([columns.get('kode'), columns.get('realisasi'), columns.get('tindakLanjut')]).toEqual([0, 2, 8]);
  expect([...asked]).toEqual([
    [4, 'IKU-01'],
    [5, 'IKU-02'],
  ]);
  expect({ firstSpare, title }).toEqual({ firstSpare: 6, title: 'TW I PTSP' });
});

test('a tab that is not there is no form', () => {
  expect(readForm(book(LIST), 8)).toBeNull();
});

test('each row goes where its kode is asked for, whatever the case and the order', () => {
  expect(placed(placeRows(form(), [packRow('iku-02'), packRow(' IKU-01 ')]))).toEqual([
    '5: iku-02 of 2',
    '4:  IKU-01  of 2',
  ]);
});

test('a kode that is not asked for and a second row of one kode go into the spare rows', () => {
  const rows = [packRow('IKU-01'), packRow('IKU-99'), packRow('IKU-01', {}, { baris: 9 })];
  expect(placed(placeRows(form(), rows))).toEqual(['4: IKU-01 of 2', '6: IKU-99 of 2', '7: IKU-01 of 9']);
});

test('a mend finds the spare row that its kode was typed into, and new ones go below', () => {
  const taken = new Map([
    [4, 'IKU-01'],
    [6, 'IKU-99'],
  ]);
  const rows = [packRow('IKU-99'), packRow('IKU-88')];
  expect(placed(placeRows(form(), rows, taken))).toEqual(['6: IKU-99 of 2', '7: IKU-88 of 2']);
});
