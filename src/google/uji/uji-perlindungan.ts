/** Rows 1, 8 and 9: who may edit what, and what becomes of a list of editors. */
import type { PerlindunganGoogle, SheetsRequest, StrukturGoogle } from '../../workbook/sheets-json.ts';
import { sheets } from '../layanan.ts';
import { type Alat, cellOf, type Jawab, readRow, sendFor, writeTeks } from './alat.ts';

/** Columns of the first row, each with its own protection; the second row is free. */
const TANPA_AKSES = 0;
const TANPA_AKUN = 1;
const BUKAN_ALAMAT = 2;
const KOSONG = 3;
const PERINGATAN = 4;

const protect = (sheetId: number, kolom: number, siapa: Partial<PerlindunganGoogle>): SheetsRequest => ({
  addProtectedRange: { protectedRange: { range: cellOf(sheetId, 0, kolom), ...siapa } },
});

/** The first person's part of row 9b. */
export const peringatan = (sheetId: number): SheetsRequest => protect(sheetId, PERINGATAN, { warningOnly: true });

export const seeTanpaAkses = (alat: Alat): Jawab => (alat.kedua ? seeEditor(alat, TANPA_AKSES, alat.kedua) : null);
export const seeTanpaAkun = (alat: Alat): Jawab => seeEditor(alat, TANPA_AKUN, 'tidak-ada@himpun.invalid');
export const seeBukanAlamat = (alat: Alat): Jawab => seeEditor(alat, BUKAN_ALAMAT, 'budi@');

const seeEditor = (alat: Alat, kolom: number, alamat: string): Jawab =>
  sendFor(alat, [protect(alat.sheetId, kolom, { editors: { users: [alat.saya, alamat] } })], () =>
    editorsOf(alat, kolom).includes(alamat) ? 'diterima' : 'dibuang',
  );

export const seePemilik = (alat: Alat): Jawab =>
  sendFor(alat, [protect(alat.sheetId, KOSONG, { editors: { users: [] } })], () =>
    editorsOf(alat, KOSONG).length > 0 ? 'berisi pemilik' : 'kosong',
  );

/** Second person: named in the first column before there was access, and now there is. */
export const seeHak = (alat: Alat): Jawab =>
  alat.tanpaAkses === 'diterima' ? sendFor(alat, [write(alat, 0, TANPA_AKSES)], () => 'boleh menulis') : null;

export const seeDaftar = (alat: Alat): Jawab => (editorsOf(alat, KOSONG).length === 0 ? 'tersembunyi' : 'terlihat');

export function seeSatuSel(alat: Alat): Jawab {
  const jawab = sendFor(alat, [write(alat, 1, 0), write(alat, 0, KOSONG)]);
  return readRow(alat, 1).length === 0 ? jawab : 'diterapkan';
}

export const seePeringatan = (alat: Alat): Jawab => sendFor(alat, [write(alat, 0, PERINGATAN)]);

const write = ({ sheetId }: Alat, baris: number, kolom: number): SheetsRequest =>
  writeTeks(sheetId, baris, kolom, 'kedua');

/** Google leaves out what is 0. */
function editorsOf({ spreadsheetId, sheetId }: Alat, kolom: number): readonly string[] {
  const fields = 'sheets(properties(sheetId),protectedRanges(range,editors))';
  const { sheets: lembar = [] } = sheets().spreadsheets.get(spreadsheetId, { fields }) as StrukturGoogle;
  const satu = lembar
    .find(({ properties }) => properties?.sheetId === sheetId)
    ?.protectedRanges?.find(({ range }) => (range?.startColumnIndex ?? 0) === kolom);
  return (satu?.editors?.users ?? []).map((alamat) => alamat.toLowerCase());
}
