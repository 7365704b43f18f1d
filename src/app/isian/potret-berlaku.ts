/** Which frozen figures of a period count for later ones: the approved round, or the last where nobody has signed yet. */
import type { BarisPotret } from '../../domain/potret.ts';
import { putaranBerlaku } from '../../sop/keadaan.ts';
import type { Buku } from '../inti/buku.ts';

/** Without frozen rounds that were returned, or that an open revisi has not had approved yet. */
export function validPotret({ siklus }: Pick<Buku, 'siklus'>, potret: readonly BarisPotret[]): readonly BarisPotret[] {
  const berlaku = new Map([...siklus.values()].map((satu) => [satu.id, putaranBerlaku(satu)]));
  return potret.filter((b) => b.tahap !== 'dibekukan' || berlaku.get(b.siklus) === b.putaran);
}
