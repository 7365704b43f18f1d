import type { Indikator, KodeBidang, KodeIndikator } from './indikator.ts';

/** Where to find an indikator: forty bidang that each went through twenty thousand of them would take seconds. */
export interface PetaIndikator {
  readonly perKode: ReadonlyMap<KodeIndikator, Indikator>;
  /** In the order of the registry; of a shared indikator under each of its bidang. */
  readonly perBidang: ReadonlyMap<KodeBidang, readonly Indikator[]>;
}

export function petakan(indikator: readonly Indikator[]): PetaIndikator {
  const perBidang = new Map<KodeBidang, Indikator[]>();
  for (const satu of indikator) {
    for (const kode of new Set(satu.bidang)) {
      const milik = perBidang.get(kode);
      if (milik) milik.push(satu);
      else perBidang.set(kode, [satu]);
    }
  }
  return { perKode: new Map(indikator.map((satu) => [satu.kode, satu])), perBidang };
}
