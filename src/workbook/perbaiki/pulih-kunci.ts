/** Mends what a tab's columns are found by: the hidden key row, the headers, columns that were deleted. */
import type { Nilai, Sel } from '../baca.ts';
import { columnFormat } from '../bentuk.ts';
import { dropdown, headCell, hideDimension } from '../buat.ts';
import type { PermintaanSheets, SelData } from '../sheets-json.ts';
import { AWALAN_KUNCI, type Kolom, type Tab } from '../tab.ts';
import { selData } from '../tulis.ts';

export interface UkuranTab {
  readonly baris: number;
  readonly kolom: number;
}

/** A tab as it will be once the requests are done. */
export interface TabPulih {
  readonly nilai: Nilai;
  readonly ukuran: UkuranTab;
  readonly permintaan: readonly PermintaanSheets[];
  /** What was wrong, in words. */
  readonly pesan: readonly string[];
  /** Keys of columns that were gone and stand empty at the right end now. */
  readonly kolomBaru: readonly string[];
}

/** Rows from the top among which key row and headers are looked for. */
const KEPALA = 20;

/** Null when neither keys nor headers can be found: then nobody can tell which column is which. */
export function pulihkanKunci(tab: Tab, nilai: Nilai, ukuran: UkuranTab): TabPulih | null {
  const kunci = nilai.slice(0, KEPALA).findIndex((baris) => baris.some(isKunci));
  const judul = findJudul(tab, nilai);
  if (kunci < 0 && judul < 0) return null;
  const meja = openMeja(tab, nilai, ukuran);
  const baris = placeKeyRow(meja, kunci, judul);
  const kolomBaru = restoreKeys(meja, baris);
  restoreHeaders(meja, baris, kolomBaru);
  return {
    nilai: meja.isi,
    ukuran: meja.ukuran,
    permintaan: meja.permintaan,
    pesan: meja.pesan,
    kolomBaru: kolomBaru.map((k) => k.kunci),
  };
}

const teks = (sel: Sel | undefined): string => String(sel ?? '').trim();
const isKunci = (sel: Sel): boolean => teks(sel).startsWith(AWALAN_KUNCI);
const isKosong = (baris: readonly Sel[] | undefined): boolean => (baris ?? []).every((sel) => teks(sel) === '');
const samaJudul = (sel: Sel | undefined, { judul }: Kolom): boolean =>
  teks(sel).toLowerCase() === judul.trim().toLowerCase();

/** The row that holds most of our headers; people may have renamed some. */
function findJudul({ kolom }: Tab, nilai: Nilai): number {
  const cocok = nilai
    .slice(0, KEPALA)
    .map((baris) => kolom.filter((k) => baris.some((sel) => samaJudul(sel, k))).length);
  const terbanyak = Math.max(0, ...cocok);
  return terbanyak >= Math.max(2, Math.ceil(kolom.length / 3)) ? cocok.indexOf(terbanyak) : -1;
}

/** The tab while it is being mended: every change is made here and asked of Google alike. */
interface Meja {
  readonly tab: Tab;
  readonly isi: Sel[][];
  ukuran: UkuranTab;
  readonly permintaan: PermintaanSheets[];
  readonly pesan: string[];
}

function openMeja(tab: Tab, nilai: Nilai, ukuran: UkuranTab): Meja {
  return { tab, isi: nilai.map((baris) => [...baris]), ukuran, permintaan: [], pesan: [] };
}

function put({ tab, isi, permintaan }: Meja, baris: number, kolom: number, data: SelData, fields = 'userEnteredValue') {
  while (isi.length <= baris) isi.push([]);
  const sel = isi[baris] ?? [];
  while (sel.length <= kolom) sel.push(null);
  sel[kolom] = data.userEnteredValue?.stringValue ?? null;
  const start = { sheetId: tab.sheetId, rowIndex: baris, columnIndex: kolom };
  permintaan.push({ updateCells: { start, rows: [{ values: [data] }], fields } });
}

function insertRow(meja: Meja, di: number): void {
  const range = { sheetId: meja.tab.sheetId, dimension: 'ROWS', startIndex: di, endIndex: di + 1 };
  meja.permintaan.push({ insertDimension: { range, inheritFromBefore: false } });
  meja.isi.splice(di, 0, []);
  meja.ukuran = { ...meja.ukuran, baris: meja.ukuran.baris + 1 };
}

/** Brings the key row to right above the headers; returns its place. */
function placeKeyRow(meja: Meja, kunci: number, judul: number): number {
  if (kunci >= 0 && judul < 0) return withHeaderRow(meja, kunci);
  if (judul === kunci + 1 && kunci >= 0) return kunci;
  meja.pesan.push(
    kunci < 0 ? 'baris kunci tersembunyi terhapus; dipasang lagi' : 'baris kunci terpisah dari judul kolom; dirapatkan',
  );
  const lama = kunci < 0 ? [] : [...(meja.isi[kunci] ?? [])];
  const bebas = judul > 0 && isKosong(meja.isi[judul - 1]);
  if (!bebas) insertRow(meja, judul);
  const baru = bebas ? judul - 1 : judul;
  moveKeys(meja, lama, !bebas && kunci >= judul ? kunci + 1 : kunci, baru);
  return baru;
}

function moveKeys(meja: Meja, lama: readonly Sel[], dari: number, ke: number): void {
  lama.forEach((sel, kolom) => {
    if (!isKunci(sel)) return;
    put(meja, dari, kolom, {});
    put(meja, ke, kolom, selData(teks(sel)));
  });
}

/** Under the keys stands no header that we know: the row was deleted, unless somebody renamed them all. */
function withHeaderRow(meja: Meja, kunci: number): number {
  const { kolom } = meja.tab;
  const bawah = meja.isi[kunci + 1];
  const dikenal = kolom.some((k) => (bawah ?? []).some((sel) => samaJudul(sel, k)));
  if (dikenal || isKosong(bawah)) return kunci;
  // Two renamed headers are likely, three or more at once are not.
  if (kolom.length < 3) return kunci;
  insertRow(meja, kunci + 1);
  meja.pesan.push('baris judul kolom terhapus; dipasang lagi');
  return kunci;
}

/** Returns the columns that had to be made again. */
function restoreKeys(meja: Meja, baris: number): readonly Kolom[] {
  const ada = (meja.isi[baris] ?? []).map(teks);
  const hilang = meja.tab.kolom.filter(({ kunci }) => !ada.includes(AWALAN_KUNCI + kunci));
  const terpakai = new Set(ada.flatMap((isi, i) => (isi.startsWith(AWALAN_KUNCI) ? [i] : [])));
  const buntu = hilang.filter((kolom) => {
    const tempat = (meja.isi[baris + 1] ?? []).findIndex((sel, i) => !terpakai.has(i) && samaJudul(sel, kolom));
    if (tempat < 0) return true;
    terpakai.add(tempat);
    put(meja, baris, tempat, selData(AWALAN_KUNCI + kolom.kunci));
    return false;
  });
  const sebagian = hilang.length - buntu.length;
  if (sebagian > 0 && meja.pesan.length === 0) meja.pesan.push(`${sebagian} sel kunci terhapus; dipasang lagi`);
  if (buntu.length > 0) appendColumns(meja, baris, buntu);
  return buntu;
}

function appendColumns(meja: Meja, baris: number, kolom: readonly Kolom[]): void {
  const { tab, permintaan, ukuran } = meja;
  permintaan.push({ appendDimension: { sheetId: tab.sheetId, dimension: 'COLUMNS', length: kolom.length } });
  kolom.forEach((k, i) => {
    const tempat = ukuran.kolom + i;
    put(meja, baris, tempat, selData(AWALAN_KUNCI + k.kunci));
    permintaan.push(
      columnFormat(tab.sheetId, k, tempat, baris + 2, ukuran.baris),
      ...columnLook(tab, k, tempat, ukuran, baris),
    );
    meja.pesan.push(
      `kolom ${k.judul} terhapus; dipasang lagi di ujung kanan. Isi yang pernah diketik di sana hanya ada di Histori versi`,
    );
  });
  meja.ukuran = { ...ukuran, kolom: ukuran.kolom + kolom.length };
}

function columnLook(
  tab: Tab,
  k: Kolom,
  tempat: number,
  { baris }: UkuranTab,
  kunci: number,
): readonly PermintaanSheets[] {
  const range = { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: tempat, endIndex: tempat + 1 };
  return [
    { updateDimensionProperties: { range, properties: { pixelSize: k.lebar }, fields: 'pixelSize' } },
    ...(k.sembunyi ? [hideDimension(tab.sheetId, 'COLUMNS', tempat)] : []),
    ...(k.pilihan ? [dropdown(tab, tempat, k.pilihan, baris, kunci + 2)] : []),
  ];
}

/** Fills headers that are empty; a header that people renamed stays theirs. */
function restoreHeaders(meja: Meja, baris: number, kolomBaru: readonly Kolom[]): void {
  const kunci = (meja.isi[baris] ?? []).map(teks);
  const kosong = meja.tab.kolom.filter(
    (k) => teks(meja.isi[baris + 1]?.[kunci.indexOf(AWALAN_KUNCI + k.kunci)]) === '',
  );
  for (const k of kosong) {
    const tempat = kunci.indexOf(AWALAN_KUNCI + k.kunci);
    put(meja, baris + 1, tempat, headCell(meja.tab, k), 'userEnteredValue,userEnteredFormat,note');
  }
  const lama = kosong.filter((k) => !kolomBaru.includes(k));
  if (lama.length > 0 && meja.pesan.length === 0) meja.pesan.push(`${lama.length} judul kolom kosong; diisi lagi`);
}
