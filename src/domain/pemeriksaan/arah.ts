import type { Arah } from '../indikator.ts';

/** By how much `baru` is better than `lama`; `tengah` is what a `stabil` indikator should keep to. */
export function lebihBaik(arah: Arah, baru: number, lama: number, tengah = 0): number {
  if (arah === 'stabil') return Math.abs(lama - tengah) - Math.abs(baru - tengah);
  return arah === 'naik' ? baru - lama : lama - baru;
}
