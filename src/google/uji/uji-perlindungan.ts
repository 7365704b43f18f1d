/** Probes 1, 8 and 9: who may edit what, and what Google does with the lists of editors. */
import type { PerlindunganGoogle, SheetsRequest, StrukturGoogle } from '../../workbook/sheets-json.ts';
import { sheets } from '../layanan.ts';
import { type Alat, type Jawab, readSel, refusalOf, selOf, send, teks, writeSel } from './alat.ts';

/** Columns of the first row, each with its own protection; the second row is free. */
const TANPA_AKSES = 0;
const TANPA_AKUN = 1;
const BUKAN_ALAMAT = 2;
const TANPA_NAMA = 3;
const PERINGATAN = 4;

export const seeTanpaAkses = (alat: Alat): Jawab =>
  alat.kedua === '' ? null : seeEditor(alat, TANPA_AKSES, alat.kedua);
export const seeTanpaAkun = (alat: Alat): Jawab => seeEditor(alat, TANPA_AKUN, 'uji@himpun-kinerja.invalid');
export const seeBukanAlamat = (alat: Alat): Jawab => seeEditor(alat, BUKAN_ALAMAT, 'budi@');

function seeEditor(alat: Alat, kolom: number, alamat: string): Jawab {
  const ditolak = refusalOf(alat, [protect(alat, kolom, { editors: { users: [alat.saya, alamat] } })]);
  if (ditolak !== null) return ['ditolak', ditolak];
  return editorsOf(alat, kolom).includes(alamat) ? 'diterima' : 'dibuang';
}

export function seePemilik(alat: Alat): Jawab {
  send(alat.spreadsheetId, [protect(alat, TANPA_NAMA, { editors: { users: [] } })]);
  return editorsOf(alat, TANPA_NAMA).length > 0 ? 'ditambahkan' : 'tidak ditambahkan';
}

/** Second person: named in the first column before there was access, and now there is. */
export function seeHakSesudahDibagikan(alat: Alat): Jawab {
  if (alat.jawabOf('1a') !== 'diterima') return null;
  const ditolak = refusalOf(alat, [writeSel(alat.sheetId, 0, TANPA_AKSES, [[teks('kedua')]])]);
  return ditolak === null ? 'berlaku' : ['ditolak', ditolak];
}

export function seeDaftarPenyunting(alat: Alat): Jawab {
  return editorsOf(alat, TANPA_AKUN).length + editorsOf(alat, TANPA_NAMA).length === 0 ? 'tersembunyi' : 'terlihat';
}

export function seeSatuSelTerlindung(alat: Alat): Jawab {
  if (alat.jawabOf('8a') === '') return null;
  const bebas = writeSel(alat.sheetId, 1, 0, [[teks('kedua')]]);
  const ditolak = refusalOf(alat, [bebas, writeSel(alat.sheetId, 0, TANPA_NAMA, [[teks('kedua')]])]);
  if (ditolak === null) return 'diterima';
  return [readSel(alat, selOf(alat.sheetId, 1, 0)) === '' ? 'ditolak seluruhnya' : 'diterapkan sebagian', ditolak];
}

/** The first person's part of the probe: a cell that only warns. */
export const peringatan = (sheetId: number): SheetsRequest => protect({ sheetId }, PERINGATAN, { warningOnly: true });

export function seeHanyaPeringatan(alat: Alat): Jawab {
  const ditolak = refusalOf(alat, [writeSel(alat.sheetId, 0, PERINGATAN, [[teks('kedua')]])]);
  return ditolak === null ? 'tidak menahan' : ['ditolak', ditolak];
}

function protect({ sheetId }: Pick<Alat, 'sheetId'>, kolom: number, siapa: Partial<PerlindunganGoogle>): SheetsRequest {
  return { addProtectedRange: { protectedRange: { range: selOf(sheetId, 0, kolom), ...siapa } } };
}

/** Google leaves out what is 0. */
function editorsOf({ spreadsheetId, sheetId }: Alat, kolom: number): readonly string[] {
  const fields = 'sheets(properties(sheetId),protectedRanges(range,editors))';
  const { sheets: lembar = [] } = sheets().spreadsheets.get(spreadsheetId, { fields }) as StrukturGoogle;
  const semua = lembar.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId)?.protectedRanges ?? [];
  const satu = semua.find(({ range }) => (range?.startColumnIndex ?? 0) === kolom);
  return (satu?.editors?.users ?? []).map((alamat) => alamat.toLowerCase());
}
