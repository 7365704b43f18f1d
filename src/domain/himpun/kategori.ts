import { dropNoise, roundTo } from '../angka/bulat.ts';
import { formatPersen } from '../angka/tulis-angka.ts';

export const DAFTAR_KATEGORI = ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'] as const;
export type Kategori = (typeof DAFTAR_KATEGORI)[number];

export interface Jenjang {
  readonly nama: Kategori;
  /** The capaian, rounded to two decimals, lies above this. */
  readonly diAtas: number;
}

/** Lower bounds alone: the published bands (91–100, 76–90, …) leave gaps such as 90,5. Highest first. */
export const SKALA_KATEGORI: readonly Jenjang[] = [
  { nama: 'Sangat Tinggi', diAtas: 90 },
  { nama: 'Tinggi', diAtas: 75 },
  { nama: 'Sedang', diAtas: 65 },
  { nama: 'Rendah', diAtas: 50 },
  { nama: 'Sangat Rendah', diAtas: Number.NEGATIVE_INFINITY },
];

/** Printed under every table that shows a kategori. */
export const SUMBER_SKALA =
  'Skala lima jenjang menurut Permendagri 54/2010 dan 86/2017, dibaca dari batas bawah atas capaian yang dibulatkan ' +
  'dua desimal: > 90 Sangat Tinggi, > 75 Tinggi, > 65 Sedang, > 50 Rendah, selebihnya Sangat Rendah.';

/** The step of a capaian in percent; null stays null. */
export function kategoriOf(nilai: number | null): Kategori | null {
  if (nilai === null) return null;
  const bulat = roundTo(nilai, 2);
  return SKALA_KATEGORI.find(({ diAtas }) => bulat > diAtas)?.nama ?? null;
}

/** A mean of capaian that says what it contains. */
export interface RataRata {
  readonly nilai: number | null;
  readonly dihitung: number;
  /** Left out because they have no capaian. */
  readonly tanpaNilai: number;
  /** Counted at the cap instead of above it. */
  readonly dipangkas: number;
  readonly batas: number;
}

/** Mean of the capaian that have a value; only here is a capaian capped, so that one outlier cannot carry a sasaran. */
export function rataRataCapaian(daftar: readonly (number | null)[], batas = 120): RataRata {
  const ada = daftar.filter((nilai) => nilai !== null);
  const jumlah = ada.reduce((total, nilai) => total + Math.min(nilai, batas), 0);
  return {
    nilai: ada.length === 0 ? null : dropNoise(jumlah / ada.length, 12),
    dihitung: ada.length,
    tanpaNilai: daftar.length - ada.length,
    dipangkas: ada.filter((nilai) => nilai > batas).length,
    batas,
  };
}

/** What an average contains, for whoever reads it: how many counted, how many had no value, what the cap did. */
export function describeRataRata({ nilai, dihitung, tanpaNilai, dipangkas, batas }: RataRata): string {
  if (nilai === null) return 'Belum ada capaian yang dapat dirata-ratakan.';
  const tanpa = tanpaNilai > 0 ? ` ${tanpaNilai} indikator tanpa nilai tidak ikut.` : '';
  const potong =
    dipangkas > 0 ? ` ${dipangkas} capaian di atas ${batas} dihitung ${batas}.` : ` Batas dalam rata-rata: ${batas}.`;
  return `${formatPersen(nilai)} dari ${dihitung} indikator yang bertarget periode ini.${tanpa}${potong}`;
}

/** How many of the figures reach their target, do not, or have no value. */
export function countTercapai(capaian: readonly (number | null)[]): {
  tercapai: number;
  belum: number;
  tanpaNilai: number;
} {
  const bernilai = capaian.filter((nilai) => nilai !== null);
  const tercapai = bernilai.filter((nilai) => nilai >= 100).length;
  return { tercapai, belum: bernilai.length - tercapai, tanpaNilai: capaian.length - bernilai.length };
}
