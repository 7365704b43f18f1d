import { readAngka } from '../angka/angka.ts';
import type { AngkaReading, Petunjuk } from '../angka/bacaan-angka.ts';
import { isBagian, isPersen, isTerukur } from '../angka/satuan.ts';
import type { Ketikan, KolomBilangan } from '../isian-mentah.ts';
import type { KolomAngka, Tanda } from './ekspresi.ts';

/** A row as the predicates see it. `lain` = something stands there that is no number (keadaan, taksa, rusak). */
export interface BarisAturan {
  readonly teks: Ketikan;
  readonly angka: Readonly<Record<KolomAngka, number | null | 'lain'>>;
  readonly tanda: Readonly<Record<Tanda, boolean>>;
  /** The readings behind `angka`, for messages that quote them. */
  readonly bacaan: Readonly<Record<KolomBilangan, AngkaReading>>;
}

export interface BarisInput {
  readonly teks: Ketikan;
  readonly petunjuk: Petunjuk;
  /** Uraian and formulasi: they tell whether the components are measured. */
  readonly perihal: string;
  readonly rasio: boolean;
  readonly wajib: boolean;
  /** In percent, as `calculateCapaian` gives it. */
  readonly capaian: number | null;
}

const TERHITUNG: Petunjuk = { satuan: 'bilangan', target: null };
const TERUKUR: Petunjuk = { satuan: 'ukuran', target: null };

/** Counted things make `1.250` a thousand; among measured ones (km, ha) it may be one and a quarter. */
export const petunjukKomponen = (satuan: string, perihal: string): Petunjuk =>
  isTerukur(satuan, perihal) ? TERUKUR : TERHITUNG;

/** Reads the typed texts of one row for the rules. */
export function createBaris({ teks, petunjuk, perihal, rasio, wajib, capaian }: BarisInput): BarisAturan {
  const bertiga = /[.,]\d{3}/.test(teks.pembilang + teks.penyebut);
  const komponen = bertiga ? petunjukKomponen(petunjuk.satuan, perihal) : TERHITUNG;
  const reading = {
    realisasi: readAngka(teks.realisasi, petunjuk),
    pembilang: readAngka(teks.pembilang, komponen),
    penyebut: readAngka(teks.penyebut, komponen),
  };
  return {
    teks,
    bacaan: reading,
    angka: {
      angkaRealisasi: isi(reading.realisasi),
      angkaPembilang: isi(reading.pembilang),
      angkaPenyebut: isi(reading.penyebut),
      capaian,
    },
    tanda: { rasio, wajib, persen: isPersen(petunjuk.satuan), bagian: isBagian(petunjuk.satuan, perihal) },
  };
}

function isi(reading: AngkaReading): number | null | 'lain' {
  if (reading.jenis === 'angka') return reading.nilai;
  return reading.jenis === 'kosong' ? null : 'lain';
}
