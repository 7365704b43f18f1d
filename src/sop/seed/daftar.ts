import type { Sop } from '../definisi.ts';
import { BAKESBANGPOL_PENGUMPULAN } from './bakesbangpol-pengumpulan.ts';
import { DEPOK_PENGUMPULAN } from './depok-pengumpulan.ts';
import { LUMAJANG_PENGUKURAN } from './lumajang-pengukuran.ts';
import { LUMAJANG_PENGUMPULAN } from './lumajang-pengumpulan.ts';
import { PROBOLINGGO_PENGUMPULAN } from './probolinggo-pengumpulan.ts';

/** The SOPs that an agency can start from. */
export const DAFTAR_SOP: readonly Sop[] = [
  DEPOK_PENGUMPULAN,
  BAKESBANGPOL_PENGUMPULAN,
  PROBOLINGGO_PENGUMPULAN,
  LUMAJANG_PENGUMPULAN,
  LUMAJANG_PENGUKURAN,
];

/** Null when no SOP of that id is among the seeds. */
export function sopById(id: string): Sop | null {
  return DAFTAR_SOP.find((sop) => sop.id === id) ?? null;
}
