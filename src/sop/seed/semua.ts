import type { Sop } from '../definisi.ts';
import { BAKESBANGPOL_PENGUMPULAN } from './bakesbangpol-pengumpulan.ts';
import { DEPOK_PENGUMPULAN } from './depok-pengumpulan.ts';
import { LUMAJANG_PENGUKURAN } from './lumajang-pengukuran.ts';
import { LUMAJANG_PENGUMPULAN } from './lumajang-pengumpulan.ts';
import { PROBOLINGGO_PENGUMPULAN } from './probolinggo-pengumpulan.ts';

/** All SOPs that an agency can start from. In the bundle they lie compressed (tools/pack-seeds.mjs): plain data, so they come out the same. */
export const listSop = (): readonly Sop[] => [
  DEPOK_PENGUMPULAN,
  BAKESBANGPOL_PENGUMPULAN,
  PROBOLINGGO_PENGUMPULAN,
  LUMAJANG_PENGUMPULAN,
  LUMAJANG_PENGUKURAN,
];
