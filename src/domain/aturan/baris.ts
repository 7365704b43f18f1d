import { type Bacaan, type Petunjuk, readAngka } from '../angka.ts';
import { isPersen } from '../satuan.ts';
import type { KolomAngka, KolomTeks, Tanda } from './ekspresi.ts';

/** A row as the predicates see it. `lain` = something stands there that is no number (keadaan, taksa, rusak). */
export interface BarisAturan {
  readonly teks: Readonly<Record<KolomTeks, string>>;
  readonly angka: Readonly<Record<KolomAngka, number | null | 'lain'>>;
  readonly tanda: Readonly<Record<Tanda, boolean>>;
  /** The readings behind `angka`, for messages that quote them. */
  readonly bacaan: Readonly<Record<'realisasi' | 'pembilang' | 'penyebut', Bacaan>>;
}

export interface BahanBaris {
  readonly teks: Readonly<Record<KolomTeks, string>>;
  readonly petunjuk: Petunjuk;
  readonly rasio: boolean;
  readonly wajib: boolean;
  /** In percent, as `calculateCapaian` gives it. */
  readonly capaian: number | null;
}

/** Components are counted things, so `1.250` among them is a thousand. */
export const PETUNJUK_KOMPONEN: Petunjuk = { satuan: 'buah', target: null };

/** Reads the typed texts of one row for the rules. */
export function buatBaris({ teks, petunjuk, rasio, wajib, capaian }: BahanBaris): BarisAturan {
  const bacaan = {
    realisasi: readAngka(teks.realisasi, petunjuk),
    pembilang: readAngka(teks.pembilang, PETUNJUK_KOMPONEN),
    penyebut: readAngka(teks.penyebut, PETUNJUK_KOMPONEN),
  };
  return {
    teks,
    bacaan,
    angka: {
      angkaRealisasi: isi(bacaan.realisasi),
      angkaPembilang: isi(bacaan.pembilang),
      angkaPenyebut: isi(bacaan.penyebut),
      capaian,
    },
    tanda: { rasio, wajib, persen: isPersen(petunjuk.satuan) },
  };
}

function isi(bacaan: Bacaan): number | null | 'lain' {
  if (bacaan.jenis === 'angka') return bacaan.nilai;
  return bacaan.jenis === 'kosong' ? null : 'lain';
}
