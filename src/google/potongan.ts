/** Google refuses bodies above 10 MB: what is larger goes in parts. */
import type { SheetsRequest } from '../workbook/sheets-json.ts';

export const BATAS_BYTE = 8_000_000;

/** Bytes of these requests as one JSON array in UTF-8 (a little more where there are emoji). */
export function ukuran(requests: readonly SheetsRequest[]): number {
  return ukuranDaftar(requests, ukuranSatu);
}

/**
 * Requests in their order, in as few parts as fit. A group stays together unless it alone is too large: then it is cut
 * between requests, and blocks of rows between rows.
 */
export function splitParts(
  kelompok: readonly (readonly SheetsRequest[])[],
  batas = BATAS_BYTE,
): readonly (readonly SheetsRequest[])[] {
  const bagian: SheetsRequest[][] = [[]];
  let terpakai = 0;
  for (const satu of kelompok.flatMap((k) => cutGroup(k, batas))) {
    const besar = ukuran(satu);
    if (terpakai > 0 && terpakai + besar > batas) {
      bagian.push([]);
      terpakai = 0;
    }
    bagian.at(-1)?.push(...satu);
    terpakai += besar;
  }
  return bagian;
}

function cutGroup(kelompok: readonly SheetsRequest[], batas: number): readonly (readonly SheetsRequest[])[] {
  if (ukuran(kelompok) <= batas) return [kelompok];
  return kelompok.flatMap((p) => cutRows(p, batas)).map((p) => [p]);
}

interface BlokSel {
  readonly rows: readonly object[];
  readonly start?: { readonly rowIndex: number };
}

/** None where cells are only cleared. */
function blokOf(permintaan: SheetsRequest): readonly ['updateCells' | 'appendCells', BlokSel] | null {
  const jenis = 'updateCells' in permintaan ? 'updateCells' : 'appendCells';
  const blok = permintaan[jenis] as Partial<BlokSel> | undefined;
  return blok?.rows ? [jenis, { ...blok, rows: blok.rows }] : null;
}

function cutRows(permintaan: SheetsRequest, batas: number): readonly SheetsRequest[] {
  const berbaris = blokOf(permintaan);
  if (!berbaris || ukuranSatu(permintaan) <= batas) return [permintaan];
  const [jenis, blok] = berbaris;
  const potongan: SheetsRequest[] = [];
  let dari = 0;
  for (const jumlah of rowCounts(blok.rows, batas)) {
    const start = blok.start && { start: { ...blok.start, rowIndex: blok.start.rowIndex + dari } };
    potongan.push({ [jenis]: { ...blok, ...start, rows: blok.rows.slice(dari, dari + jumlah) } });
    dari += jumlah;
  }
  return potongan;
}

/** How many rows fit each time; by their own sizes, since one row may hold as much as a thousand others. */
function rowCounts(rows: readonly object[], batas: number): readonly number[] {
  const jumlah: number[] = [];
  let terpakai = batas;
  for (const row of rows) {
    const besar = ukuranBaris(row);
    if (terpakai + besar > batas) {
      jumlah.push(0);
      terpakai = 0;
    }
    jumlah.push((jumlah.pop() ?? 0) + 1);
    terpakai += besar;
  }
  return jumlah;
}

function ukuranSatu(permintaan: SheetsRequest): number {
  const berbaris = blokOf(permintaan);
  if (!berbaris) return ukuranTeks(permintaan);
  const [jenis, blok] = berbaris;
  const bingkai = ukuranTeks({ [jenis]: { ...blok, rows: [] } }) - '[]'.length;
  return bingkai + ukuranDaftar(blok.rows, ukuranBaris);
}

/** Rows hold nearly all of a body, and are asked about before, while and after it is cut. */
const barisTerukur = new WeakMap<object, number>();

function ukuranBaris(row: object): number {
  const sudah = barisTerukur.get(row);
  if (sudah !== undefined) return sudah;
  const besar = ukuranTeks(row);
  barisTerukur.set(row, besar);
  return besar;
}

/** With its brackets and commas. */
function ukuranDaftar<T>(daftar: readonly T[], besarSatu: (satu: T) => number): number {
  return daftar.reduce((jumlah, satu) => jumlah + besarSatu(satu), '[]'.length + Math.max(0, daftar.length - 1));
}

function ukuranTeks(isi: object): number {
  const teks = JSON.stringify(isi);
  let byte = teks.length;
  // The few letters that take more than one byte; passing by the others one at a time would cost as much as writing them.
  for (const huruf of teks.match(/[^ -~]/g) ?? []) byte += huruf > '\u07ff' ? 2 : huruf > '\u007f' ? 1 : 0;
  return byte;
}
