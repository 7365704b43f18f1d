/** Why the sheet does not take what a person types, in a sentence for that person. */
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { boundsOf } from '../services/area.ts';
import { isEditor } from '../services/protection.ts';
import { Refusal, type RefusalCode } from '../services/refusals.ts';
import type { ProtectedRange, Sheet, Spreadsheet } from '../services/types.ts';
import { recordsOf } from './records.ts';

const SENTENCES: { readonly [code in RefusalCode]?: string } = {
  notShared: 'Akun ini belum mempunyai akses ke buku kerja. Minta pemilik menjalankan menu Undang pengguna.',
  validationRejects: 'Isian ini tidak ada dalam daftar pilihan sel. Pilih salah satu dari daftarnya.',
  textTooLong: 'Teks ini lebih panjang dari 50.000 huruf, batas satu sel. Persingkat isinya.',
  nulCharacter: 'Teks ini memuat huruf kosong (NUL) yang tidak diterima sel. Ketik ulang teksnya.',
  formulaComma: 'Rumus ini memakai koma di antara argumen. Di buku kerja ini pemisahnya titik koma (;).',
  formulaDecimal: 'Rumus ini memuat angka desimal. Taruh angkanya di sebuah sel, lalu rujuk selnya.',
  formulaUnreadable: 'Rumus ini tidak dapat dihitung di meja coba. Periksa nama fungsi dan tanda kurungnya.',
  formulaArray: 'Rumus dengan larik {…} tidak diterima di meja coba.',
  outsideGrid: 'Tempat ini di luar tab.',
  indexOutside: 'Tidak dapat dipindahkan lebih jauh lagi.',
  deletesAllLines: 'Tidak semua baris atau kolom tab dapat dihapus.',
  deletesAllUnfrozen: 'Satu baris di bawah baris yang dibekukan harus tinggal.',
  lineUnknown: 'Baris atau kolom itu sudah tidak ada.',
  mergeCut: 'Di situ ada sel gabungan. Pilih seluruh sel gabungannya lebih dulu.',
  moveCrossesMerge: 'Di situ ada sel gabungan. Pisahkan dulu sel gabungannya, lalu pindahkan.',
  mergeCrossesFrozen: 'Sel yang dibekukan dan yang tidak dibekukan tidak dapat digabung.',
  sortMerged: 'Rentang dengan sel yang digabung ke bawah tidak dapat diurutkan.',
  findEmpty: 'Ketik dahulu yang dicari.',
  titleTaken: 'Nama itu sudah dipakai tab lain.',
  titleInvalid: 'Nama tab harus diisi.',
  titleTooLong: 'Nama tab paling panjang 100 huruf.',
  lastSheet: 'Satu tab harus tinggal.',
  lastVisibleRemoved: 'Satu tab harus tetap tampak.',
  tooManySheets: 'Satu buku kerja memuat paling banyak 200 tab.',
  lastVisibleSheet: 'Satu tab harus tetap tampak.',
};

/** Where and by whom it was typed; the row counts from 0. */
export interface Attempt {
  readonly sheetId: number;
  readonly row: number;
  readonly email: string;
}

/** Throws what is no refusal. */
export function refusalText(cause: unknown, book: Spreadsheet, attempt: Attempt): string {
  if (!(cause instanceof Refusal)) throw cause;
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === attempt.sheetId);
  if (cause.code === 'protectedCell' && sheet) return protectedText(sheet, book, attempt);
  return SENTENCES[cause.code] ?? `Google Sheets menolak: ${cause.message}`;
}

function protectedText(sheet: Sheet, book: Spreadsheet, { row, email }: Attempt): string {
  const stops = (one: ProtectedRange): boolean => !isEditor(one, { email, owner: '' });
  const protection = (sheet.protectedRanges ?? []).find(stops);
  const { title } = sheet.properties;
  const open = headersOver(sheet, protection, row);
  if (open.length > 0)
    return `Sel ini dilindungi. Di tab ${title} yang diketik hanya kolom ${listed(open)}; selebihnya diisi aplikasi.`;
  const people = editorsOf(protection, book);
  const who = people.length > 0 ? `hanya dapat diubah oleh ${listed(people)}` : 'hanya diubah lewat menu aplikasi';
  return `Sel ini dilindungi: tab ${title} ${who}.`;
}

/** Headers of the columns that the protection leaves open in this row; they stand in the last frozen row. */
function headersOver(sheet: Sheet, protection: ProtectedRange | undefined, row: number): readonly string[] {
  const { frozenRowCount = 1 } = sheet.properties.gridProperties;
  const headers = sheet.data[0]?.rowData?.[frozenRowCount - 1]?.values ?? [];
  const { columnMetadata = [] } = sheet.data[0] ?? {};
  const holes = (protection?.unprotectedRanges ?? []).map(boundsOf);
  const line = Math.max(row, frozenRowCount);
  const isOpen = (at: number): boolean =>
    holes.some(({ top, bottom, left, right }) => line >= top && line < bottom && at >= left && at < right);
  const shown = headers.filter((_, at) => isOpen(at) && !columnMetadata[at]?.hiddenByUser);
  return shown.map(({ formattedValue = '' }) => formattedValue).filter((text) => text !== '');
}

const MOST_NAMES = 3;

function editorsOf(protection: ProtectedRange | undefined, book: Spreadsheet): readonly string[] {
  const names = new Map(
    recordsOf(book, SHEET_ID.Pengguna).map(({ email = '', nama = '' }) => [email.toLowerCase(), nama]),
  );
  const known = (protection?.editors?.users ?? []).flatMap((email) => names.get(email.toLowerCase()) ?? []);
  const more = known.length - MOST_NAMES;
  return more > 0 ? [...known.slice(0, MOST_NAMES), `${more} orang lain`] : known;
}

function listed(words: readonly string[]): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} dan ${last}`;
}
