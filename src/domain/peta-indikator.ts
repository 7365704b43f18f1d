import type { Indikator, KodeBidang, KodeIndikator } from './indikator.ts';
import { groupBy } from './kelompok.ts';

/** Where to find an indikator: forty bidang that each went through twenty thousand of them would take seconds. */
export interface PetaIndikator {
  readonly perKode: ReadonlyMap<KodeIndikator, Indikator>;
  /** In the order of the registry; of a shared indikator under each of its bidang. */
  readonly perBidang: ReadonlyMap<KodeBidang, readonly Indikator[]>;
}

export function mapIndikator(indikator: readonly Indikator[]): PetaIndikator {
  const milik = indikator.flatMap((satu) => satu.bidang.map((kode) => ({ kode, satu })));
  const kelompok = [...groupBy(milik, ({ kode }) => kode)];
  return {
    perKode: new Map(indikator.map((satu) => [satu.kode, satu])),
    perBidang: new Map(kelompok.map(([kode, daftar]) => [kode, daftar.map(({ satu }) => satu)])),
  };
}
