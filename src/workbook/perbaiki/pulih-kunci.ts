/** Mends what a tab's columns are found by: the hidden key row, the headers, columns that were deleted. */
import type { Nilai, Sel } from '../baca.ts';
import { headCell } from '../buat.ts';
import type { SelData, SheetsRequest } from '../sheets-json.ts';
import { AWALAN_KUNCI, type Kolom, type Tab } from '../tab.ts';
import { lookOf } from '../tambah-kolom.ts';
import { selData } from '../tulis.ts';

export interface UkuranTab {
  readonly baris: number;
  readonly kolom: number;
}

/** A tab as it will be once the requests are done. */
export interface TabPulih {
  readonly nilai: Nilai;
  readonly ukuran: UkuranTab;
  readonly permintaan: readonly SheetsRequest[];
  /** What was wrong, in words. */
  readonly pesan: readonly string[];
  /** Keys of columns that were gone and stand empty at the right end now. */
  readonly kolomBaru: readonly string[];
}

/** Rows from the top among which key row and headers are looked for. */
const ROWS_SEARCHED = 20;

/** Null when neither keys nor headers can be found: then nobody can tell which column is which. */
export function restoreKunci(milik: Tab, nilai: Nilai, ukuran: UkuranTab): TabPulih | null {
  const tab = withoutYounger(milik, nilai);
  const kunci = nilai.slice(0, ROWS_SEARCHED).findIndex((baris) => baris.some(isKunci));
  const judul = findJudul(tab, nilai);
  if (kunci < 0 && judul < 0) return null;
  const draft = openDraft(tab, nilai, ukuran);
  const baris = placeKeyRow(draft, kunci, judul);
  const kolomBaru = restoreKeys(draft, baris);
  restoreHeaders(draft, baris, kolomBaru);
  return {
    nilai: draft.isi,
    ukuran: draft.ukuran,
    permintaan: draft.permintaan,
    pesan: draft.pesan,
    kolomBaru: kolomBaru.map((k) => k.kunci),
  };
}

/** What nobody sees gets a younger column with the first row that needs it. */
const withoutYounger = (tab: Tab, nilai: Nilai): Tab => {
  const ada = (kunci: string): boolean => nilai.some((baris) => baris.includes(AWALAN_KUNCI + kunci));
  return tab.tersembunyi ? { ...tab, kolom: tab.kolom.filter((k) => !k.bolehTiada || ada(k.kunci)) } : tab;
};

const teks = (sel: Sel | undefined): string => String(sel ?? '').trim();
const isKunci = (sel: Sel): boolean => teks(sel).startsWith(AWALAN_KUNCI);
const isKosong = (baris: readonly Sel[] | undefined): boolean => (baris ?? []).every((sel) => teks(sel) === '');
const samaJudul = (sel: Sel | undefined, { judul }: Kolom): boolean =>
  teks(sel).toLowerCase() === judul.trim().toLowerCase();

/** The row that holds most of our headers; people may have renamed some. */
function findJudul({ kolom }: Tab, nilai: Nilai): number {
  const cocok = nilai
    .slice(0, ROWS_SEARCHED)
    .map((baris) => kolom.filter((k) => baris.some((sel) => samaJudul(sel, k))).length);
  const terbanyak = Math.max(0, ...cocok);
  return terbanyak >= Math.max(2, Math.ceil(kolom.length / 3)) ? cocok.indexOf(terbanyak) : -1;
}

/** The tab while it is being mended: every change is made here and asked of Google alike. */
interface TabDraft {
  readonly tab: Tab;
  readonly isi: Sel[][];
  ukuran: UkuranTab;
  readonly permintaan: SheetsRequest[];
  readonly pesan: string[];
}

function openDraft(tab: Tab, nilai: Nilai, ukuran: UkuranTab): TabDraft {
  return { tab, isi: nilai.map((baris) => [...baris]), ukuran, permintaan: [], pesan: [] };
}

function put(
  { tab, isi, permintaan }: TabDraft,
  baris: number,
  kolom: number,
  data: SelData,
  fields = 'userEnteredValue',
) {
  while (isi.length <= baris) isi.push([]);
  const sel = isi[baris] ?? [];
  while (sel.length <= kolom) sel.push(null);
  sel[kolom] = data.userEnteredValue?.stringValue ?? null;
  const start = { sheetId: tab.sheetId, rowIndex: baris, columnIndex: kolom };
  permintaan.push({ updateCells: { start, rows: [{ values: [data] }], fields } });
}

function insertRow(draft: TabDraft, di: number): void {
  const range = { sheetId: draft.tab.sheetId, dimension: 'ROWS', startIndex: di, endIndex: di + 1 };
  draft.permintaan.push({ insertDimension: { range, inheritFromBefore: false } });
  draft.isi.splice(di, 0, []);
  draft.ukuran = { ...draft.ukuran, baris: draft.ukuran.baris + 1 };
}

/** Brings the key row to right above the headers; returns its place. */
function placeKeyRow(draft: TabDraft, kunci: number, judul: number): number {
  if (kunci >= 0 && judul < 0) return withHeaderRow(draft, kunci);
  if (judul === kunci + 1 && kunci >= 0) return kunci;
  draft.pesan.push(
    kunci < 0 ? 'baris kunci tersembunyi terhapus; dipasang lagi' : 'baris kunci terpisah dari judul kolom; dirapatkan',
  );
  const lama = kunci < 0 ? [] : [...(draft.isi[kunci] ?? [])];
  const bebas = judul > 0 && isKosong(draft.isi[judul - 1]);
  if (!bebas) insertRow(draft, judul);
  const baru = bebas ? judul - 1 : judul;
  moveKeys(draft, lama, !bebas && kunci >= judul ? kunci + 1 : kunci, baru);
  return baru;
}

function moveKeys(draft: TabDraft, lama: readonly Sel[], dari: number, ke: number): void {
  lama.forEach((sel, kolom) => {
    if (!isKunci(sel)) return;
    put(draft, dari, kolom, {});
    put(draft, ke, kolom, selData(teks(sel)));
  });
}

/** Under the keys stands no header that we know: the row was deleted, unless somebody renamed them all. */
function withHeaderRow(draft: TabDraft, kunci: number): number {
  const { kolom } = draft.tab;
  const bawah = draft.isi[kunci + 1];
  const dikenal = kolom.some((k) => (bawah ?? []).some((sel) => samaJudul(sel, k)));
  if (dikenal || isKosong(bawah)) return kunci;
  // Two renamed headers are likely, three or more at once are not.
  if (kolom.length < 3) return kunci;
  insertRow(draft, kunci + 1);
  draft.pesan.push('baris judul kolom terhapus; dipasang lagi');
  return kunci;
}

/** Returns the columns that had to be made again. */
function restoreKeys(draft: TabDraft, baris: number): readonly Kolom[] {
  const ada = (draft.isi[baris] ?? []).map(teks);
  const hilang = draft.tab.kolom.filter(({ kunci }) => !ada.includes(AWALAN_KUNCI + kunci));
  const terpakai = new Set(ada.flatMap((isi, i) => (isi.startsWith(AWALAN_KUNCI) ? [i] : [])));
  const buntu = hilang.filter((kolom) => {
    const tempat = (draft.isi[baris + 1] ?? []).findIndex((sel, i) => !terpakai.has(i) && samaJudul(sel, kolom));
    if (tempat < 0) return true;
    terpakai.add(tempat);
    put(draft, baris, tempat, selData(AWALAN_KUNCI + kolom.kunci));
    return false;
  });
  const sebagian = hilang.length - buntu.length;
  if (sebagian > 0 && draft.pesan.length === 0) draft.pesan.push(`${sebagian} sel kunci terhapus; dipasang lagi`);
  if (buntu.length > 0) appendColumns(draft, baris, buntu);
  return buntu;
}

function appendColumns(draft: TabDraft, baris: number, kolom: readonly Kolom[]): void {
  const { tab, permintaan, ukuran } = draft;
  permintaan.push({ appendDimension: { sheetId: tab.sheetId, dimension: 'COLUMNS', length: kolom.length } });
  kolom.forEach((k, i) => {
    const tempat = ukuran.kolom + i;
    put(draft, baris, tempat, selData(AWALAN_KUNCI + k.kunci));
    permintaan.push(...lookOf(tab, k, tempat, baris + 2, ukuran.baris));
    draft.pesan.push(
      k.bolehTiada
        ? `kolom ${k.judul} belum ada; ditambahkan di ujung kanan`
        : `kolom ${k.judul} terhapus; dipasang lagi di ujung kanan. Isi yang pernah diketik di sana hanya ada di Histori versi`,
    );
  });
  draft.ukuran = { ...ukuran, kolom: ukuran.kolom + kolom.length };
}

/** Fills headers that are empty; a header that people renamed stays theirs. */
function restoreHeaders(draft: TabDraft, baris: number, kolomBaru: readonly Kolom[]): void {
  const kunci = (draft.isi[baris] ?? []).map(teks);
  const kosong = draft.tab.kolom.filter(
    (k) => teks(draft.isi[baris + 1]?.[kunci.indexOf(AWALAN_KUNCI + k.kunci)]) === '',
  );
  for (const k of kosong) {
    const tempat = kunci.indexOf(AWALAN_KUNCI + k.kunci);
    put(draft, baris + 1, tempat, headCell(draft.tab, k), 'userEnteredValue,userEnteredFormat,note');
  }
  const lama = kosong.filter((k) => !kolomBaru.includes(k));
  if (lama.length > 0 && draft.pesan.length === 0) draft.pesan.push(`${lama.length} judul kolom kosong; diisi lagi`);
}
