/** What people do to a sheet by hand, drawn by lot, as the requests that Sheets makes of it. */
import type { SheetsRequest } from '../../src/workbook/sheets-json.ts';
import { NAMA_TAB, SHEET_ID } from '../../src/workbook/tab.ts';
import type { Dunia } from './dunia.ts';
import type { Undi } from './undi.ts';

export interface Gerak {
  readonly nama: string;
  readonly permintaan: readonly SheetsRequest[];
}

/** Words that people leave in a cell, numbers too. */
const KETIKAN = ['x', '', 'ya', 'tidak', '99', '-1', '31/12/2026', '=1+1', 'kepala', '🙂', 'a'.repeat(300)];

export function gerakAcak(undi: Undi, dunia: Dunia): Gerak | null {
  const semua = dunia.lembar().filter(({ nilai }) => nilai.length > 0);
  if (semua.length === 0) return null;
  const { sheetId, title, nilai } = undi.satu(semua);
  const baris = undi.bulat(nilai.length);
  const lebar = Math.max(1, ...nilai.map((satu) => satu.length));
  const kolom = undi.bulat(lebar);
  const gerak = (nama: string, permintaan: SheetsRequest): Gerak => ({
    nama: `${nama} ${title}!${baris + 1}:${kolom + 1}`,
    permintaan: [permintaan],
  });
  const dimensi = (dimension: 'ROWS' | 'COLUMNS', startIndex: number) => ({
    range: { sheetId, dimension, startIndex, endIndex: startIndex + 1 },
  });
  const pilih = undi.bulat(100);
  if (pilih < 60) return gerak('ketik', typeInto(sheetId, baris, kolom, undi.satu(KETIKAN)));
  if (pilih < 72) return gerak('hapus baris', { deleteDimension: dimensi('ROWS', baris) });
  if (pilih < 80) return gerak('sisip baris', { insertDimension: dimensi('ROWS', baris) });
  if (pilih < 86) return gerak('hapus kolom', { deleteDimension: dimensi('COLUMNS', kolom) });
  if (pilih < 96) return gerak('urutkan', sortBelow(sheetId, nilai.length, lebar, kolom));
  return isOurs(sheetId) ? gerak('hapus tab', { deleteSheet: { sheetId } }) : null;
}

const isOurs = (sheetId: number): boolean => NAMA_TAB.some((nama) => SHEET_ID[nama] === sheetId);

export const typeInto = (
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  stringValue: string,
): SheetsRequest => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
    fields: 'userEnteredValue',
  },
});

const sortBelow = (sheetId: number, endRowIndex: number, endColumnIndex: number, dimensionIndex: number) => ({
  sortRange: {
    range: { sheetId, startRowIndex: 4, endRowIndex, startColumnIndex: 0, endColumnIndex },
    sortSpecs: [{ dimensionIndex, sortOrder: 'DESCENDING' }],
  },
});
