/** What Google's exceptions mean to us. */

import { TOLAK_APP } from '../app/kata.ts';
import type { Penolakan } from '../domain/penolakan.ts';

/** A tab of ours is not in the file. */
export class TabHilang extends Error {
  constructor(readonly tab: string) {
    super(`tab ${tab} is missing`);
  }
}

export const pesanGalat = (sebab: unknown): string => (sebab instanceof Error ? sebab.message : String(sebab));

/** Google looked at the request and said no: it would say no again. */
export function isDitolak(pesan: string): boolean {
  return /Invalid|protected|permission|exceeds|PERMISSION_DENIED|not allowed|limit/i.test(pesan);
}

/** The new head's metadata id is taken: somebody else's commit came first. */
export function isKalahCepat(pesan: string, metadataId: number): boolean {
  return pesan.includes(String(metadataId)) && /metadata/i.test(pesan);
}

export function penolakanOf(sebab: unknown): Penolakan {
  if (sebab instanceof TabHilang) return TOLAK_APP.tabHilang(sebab.tab);
  const pesan = pesanGalat(sebab);
  return isDitolak(pesan) ? TOLAK_APP.googleMenolak(pesan.slice(0, 200)) : TOLAK_APP.googleGagal();
}
