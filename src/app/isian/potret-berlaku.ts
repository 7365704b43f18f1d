/** Which frozen figures of a period count for later ones: the approved round, or the last where nobody has signed yet. */
import type { BarisPotret } from '../../domain/potret.ts';
import { type KeadaanSiklus, putaranBerlaku } from '../../sop/keadaan.ts';
import type { Buku } from '../inti/buku.ts';
import { frozenRound } from '../segel/putaran-beku.ts';

/** The round of a siklus whose figures are used. */
export type PilihPutaran = (siklus: KeadaanSiklus) => number;

/**
 * `potret` with the frozen figures of a year as they are proven: without rounds that were returned, or that an open revisi has not had
 * approved yet, and without those that nothing proves (rusakBeku names them).
 */
export function validPotret(
  { siklus, snapshot }: Pick<Buku, 'siklus' | 'snapshot'>,
  potret: readonly BarisPotret[],
  tahun: number,
  pilih: PilihPutaran = putaranBerlaku,
): readonly BarisPotret[] {
  const setahun = [...siklus.values()].filter((satu) => satu.tahun === tahun);
  const beku = setahun.flatMap((satu) => frozenRound(snapshot, satu, pilih(satu)) ?? []);
  return [...potret.filter(({ tahap }) => tahap !== 'dibekukan'), ...beku];
}
