/** Google refuses bodies above 10 MB: what is larger goes in parts, with the ledger and the head in the last. */
import type { PermintaanSheets } from '../workbook/google.ts';

const BATAS_BYTE = 8_000_000;

/** Requests in their order, in as few parts as fit. Row blocks that alone are too large are cut between rows. */
export function splitParts(
  permintaan: readonly PermintaanSheets[],
  batas = BATAS_BYTE,
): readonly (readonly PermintaanSheets[])[] {
  const bagian: PermintaanSheets[][] = [[]];
  let terpakai = 0;
  for (const satu of permintaan.flatMap((p) => cutRows(p, batas))) {
    const besar = JSON.stringify(satu).length;
    if (terpakai > 0 && terpakai + besar > batas) {
      bagian.push([]);
      terpakai = 0;
    }
    bagian.at(-1)?.push(satu);
    terpakai += besar;
  }
  return bagian;
}

interface BlokSel {
  readonly rows: readonly unknown[];
  readonly start?: { readonly rowIndex: number };
}

function cutRows(permintaan: PermintaanSheets, batas: number): readonly PermintaanSheets[] {
  const jenis = 'updateCells' in permintaan ? 'updateCells' : 'appendCells' in permintaan ? 'appendCells' : null;
  const besar = jenis === null ? 0 : JSON.stringify(permintaan).length;
  if (jenis === null || besar <= batas) return [permintaan];
  const blok = permintaan[jenis] as unknown as BlokSel;
  const perBagian = Math.max(1, Math.floor((blok.rows.length * batas) / besar / 2));
  const potongan: PermintaanSheets[] = [];
  for (let i = 0; i < blok.rows.length; i += perBagian) {
    const start = blok.start && { start: { ...blok.start, rowIndex: blok.start.rowIndex + i } };
    potongan.push({ [jenis]: { ...blok, ...start, rows: blok.rows.slice(i, i + perBagian) } } as PermintaanSheets);
  }
  return potongan;
}
