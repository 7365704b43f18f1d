/** Rows of the Potret that nothing brings back: what was taken over from before the workbook stands nowhere else. */

import type { Buku } from '../inti/buku.ts';
import { type BarisRusak, readPotretTercatat } from '../potret/potret-tercatat.ts';

export const listPotretHilang = (buku: Buku): readonly BarisRusak[] =>
  readPotretTercatat(buku, 'semua').rusak.filter(
    ({ tahap, asli, digantikan }) => tahap === 'riwayat' && asli === null && digantikan === null,
  );

const SEBUT = 5;

/** Null: there are none. */
export function kataPotretHilang(hilang: readonly BarisRusak[]): string | null {
  if (hilang.length === 0) return null;
  const sebut = hilang.slice(0, SEBUT).map(({ periode, bidang, kode }) => `${periode} ${bidang} ${kode}`);
  return `${hilang.length} baris isian lalu di tab Potret tidak terbukti lagi (${sebut.join(', ')}${hilang.length > SEBUT ? ', …' : ''}).`;
}
