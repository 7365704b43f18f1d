/** The rows of the Potret as it stands, each of them taken by what was recorded at most once. */
import { kodeTercatat } from '../../domain/catatan-potret.ts';
import { groupBy } from '../../domain/kelompok.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { sidikBarisPotret } from '../../domain/sidik-baris-potret.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';
import type { BarisDicari } from './baris-dicari.ts';

export interface BarisTersedia {
  /** The row with this fingerprint; its doubles go with it. */
  readonly take: (dicari: BarisDicari) => BarisLetak | null;
  /** Rows in the place of one that was not found. */
  readonly inPlaceOf: (dicari: BarisDicari) => readonly BarisLetak[];
  /** Rows that have kept its kode, or all of its place but the kode. */
  readonly near: (dicari: BarisDicari) => readonly BarisLetak[];
  readonly takeAll: (baris: readonly BarisLetak[]) => void;
  readonly free: () => readonly BarisLetak[];
}

export function openTersedia(semua: readonly BarisLetak[]): BarisTersedia {
  const perLetak = groupBy(semua, ({ isi }) => letakOf(isi));
  const perKode = groupBy(semua, ({ isi }) => kodeTercatat(isi.kode));
  const perRumah = groupBy(semua, ({ isi }) => rumahOf(isi));
  const diambil = new Set<BarisLetak>();
  const isFree = (satu: BarisLetak): boolean => !diambil.has(satu);
  const freeOf = (daftar: readonly BarisLetak[] = []): readonly BarisLetak[] => daftar.filter(isFree);
  const takeAll = (baris: readonly BarisLetak[]): void => {
    for (const satu of baris) diambil.add(satu);
  };
  const inPlaceOf = (dicari: BarisDicari) => freeOf(perLetak.get(letakOf(dicari)));
  return {
    take: (dicari) => {
      const cocok = inPlaceOf(dicari).filter(
        ({ isi, asing }) => asing.length === 0 && sidikBarisPotret(isi) === dicari.sidik,
      );
      takeAll(cocok);
      return cocok[0] ?? null;
    },
    inPlaceOf,
    near: (dicari) => [...freeOf(perKode.get(dicari.kode)), ...freeOf(perRumah.get(rumahOf(dicari)))],
    takeAll,
    free: () => freeOf(semua),
  };
}

type Letak = Pick<BarisPotret, 'tahap' | 'siklus' | 'tahun' | 'periode' | 'putaran' | 'bidang' | 'kode'>;

const rumahOf = ({ tahap, siklus, tahun, periode, putaran, bidang }: Letak): string =>
  [tahap, siklus, tahun, periode, putaran, tahap === 'definisi' ? '' : bidang.slice(0, 80)].join('/');

const letakOf = (letak: Letak): string => `${rumahOf(letak)}/${kodeTercatat(letak.kode)}`;
