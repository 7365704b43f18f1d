/** Which frozen figures of a period count for later ones: the approved round, or the last where nobody has signed yet. */
import type { BarisPotret } from '../domain/potret.ts';
import type { Buku } from './buku.ts';

/** Without frozen rounds that were returned, or that an open revisi has not had approved yet. */
export function validPotret(
  { riwayat }: Pick<Buku, 'riwayat'>,
  potret: readonly BarisPotret[],
): readonly BarisPotret[] {
  const berlaku = roundsThatCount(riwayat);
  return potret.filter((b) => b.tahap !== 'dibekukan' || berlaku.get(b.siklus) === b.putaran);
}

/** By siklus. A later signature replaces an earlier one; freezing alone does not replace a signature. */
function roundsThatCount(riwayat: Buku['riwayat']): ReadonlyMap<string, number> {
  const beku = new Map<string, number>();
  const sah = new Map<string, number>();
  for (const { siklus, akibat } of riwayat) {
    if (akibat.potret) beku.set(siklus, akibat.potret.putaran);
    const putaran = beku.get(siklus);
    if (akibat.pengesahan && putaran !== undefined) sah.set(siklus, putaran);
  }
  return new Map([...beku, ...sah]);
}
