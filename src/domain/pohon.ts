/** The cascade as a tree (pohon kinerja, PermenPANRB 89/2021): each indikator below the one it supports. */
import { groupBy } from './kelompok.ts';

interface Bercabang {
  readonly kode: string;
  /** '' = none. */
  readonly induk: string;
}

export interface Cabang<T> {
  readonly isi: T;
  /** 0 for a root. */
  readonly tingkat: number;
  readonly beranak: boolean;
}

export interface Pohon<T> {
  readonly cabang: readonly Cabang<T>[];
  /** What hangs on nothing that is there, with all below it; also what hangs on itself in a circle. */
  readonly lepas: readonly Cabang<T>[];
}

/** `isAkar`: which of them need no parent. Every indikator stands in the result exactly once. */
export function buildPohon<T extends Bercabang>(daftar: readonly T[], isAkar: (satu: T) => boolean): Pohon<T> {
  const anak = groupBy(
    daftar.filter((satu) => !isAkar(satu)),
    ({ induk }) => induk,
  );
  const ada = new Set(daftar.map(({ kode }) => kode));
  const sudah = new Set<T>();
  const walk = (isi: T, tingkat: number): readonly Cabang<T>[] => {
    if (sudah.has(isi)) return [];
    sudah.add(isi);
    const milik = anak.get(isi.kode) ?? [];
    return [{ isi, tingkat, beranak: milik.length > 0 }, ...milik.flatMap((satu) => walk(satu, tingkat + 1))];
  };
  const cabang = daftar.filter(isAkar).flatMap((satu) => walk(satu, 0));
  const yatim = daftar.filter((satu) => !ada.has(satu.induk)).flatMap((satu) => walk(satu, 0));
  return { cabang, lepas: [...yatim, ...daftar.flatMap((satu) => walk(satu, 0))] };
}
