/** Google refuses bodies above 10 MB: what is larger goes in parts. */
import type { PermintaanSheets } from '../workbook/google.ts';

export const BATAS_BYTE = 8_000_000;

/** Bytes of a body in UTF-8 (a little more where there are emoji). */
export function ukuran(isi: unknown): number {
  const teks = JSON.stringify(isi);
  let byte = teks.length;
  for (let i = 0; i < teks.length; i++) {
    const kode = teks.charCodeAt(i);
    if (kode > 0x7f) byte += kode > 0x7ff ? 2 : 1;
  }
  return byte;
}

/**
 * Requests in their order, in as few parts as fit. A group stays together unless it alone is too large: then it is cut
 * between requests, and blocks of rows between rows.
 */
export function splitParts(
  kelompok: readonly (readonly PermintaanSheets[])[],
  batas = BATAS_BYTE,
): readonly (readonly PermintaanSheets[])[] {
  const bagian: PermintaanSheets[][] = [[]];
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

function cutGroup(kelompok: readonly PermintaanSheets[], batas: number): readonly (readonly PermintaanSheets[])[] {
  if (ukuran(kelompok) <= batas) return [kelompok];
  return kelompok.flatMap((p) => cutRows(p, batas)).map((p) => [p]);
}

interface BlokSel {
  readonly rows: readonly unknown[];
  readonly start?: { readonly rowIndex: number };
}

function cutRows(permintaan: PermintaanSheets, batas: number): readonly PermintaanSheets[] {
  const jenis = 'updateCells' in permintaan ? 'updateCells' : 'appendCells' in permintaan ? 'appendCells' : null;
  if (jenis === null || ukuran(permintaan) <= batas) return [permintaan];
  const blok = permintaan[jenis] as unknown as BlokSel;
  const potongan: PermintaanSheets[] = [];
  let dari = 0;
  for (const jumlah of rowCounts(blok.rows, batas)) {
    const start = blok.start && { start: { ...blok.start, rowIndex: blok.start.rowIndex + dari } };
    potongan.push({ [jenis]: { ...blok, ...start, rows: blok.rows.slice(dari, dari + jumlah) } });
    dari += jumlah;
  }
  return potongan;
}

/** How many rows fit each time; by their own sizes, since one row may hold as much as a thousand others. */
function rowCounts(rows: readonly unknown[], batas: number): readonly number[] {
  const jumlah: number[] = [];
  let terpakai = batas;
  for (const row of rows) {
    const besar = ukuran(row);
    if (terpakai + besar > batas) {
      jumlah.push(0);
      terpakai = 0;
    }
    jumlah.push((jumlah.pop() ?? 0) + 1);
    terpakai += besar;
  }
  return jumlah;
}
