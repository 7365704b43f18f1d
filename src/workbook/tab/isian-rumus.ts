/** Formulas of one row of a collection tab: staff see the answer while they type, without any script. */
import type { BarisBuat } from '../buat.ts';

/** `tempat`: column of each key; `baris`: row as the sheet shows it. */
export function rowFormulas(_tempat: ReadonlyMap<string, number>, _baris: number): BarisBuat {
  return {};
}
