/** What a figure is compared with, and which of two is the better one. */
import { nilaiOf } from '../himpun/akumulasi.ts';
import { realisasiSampai } from '../himpun/akumulasi-tahun.ts';
import { type Arah, batasAtas, type Indikator, type Target } from '../indikator.ts';
import type { AngkaDiperiksa, CheckInput } from './bahan.ts';

/** By how much `baru` is better than `lama`; `tengah` is what a `stabil` indikator should keep to. */
export function compareByArah(arah: Arah, baru: number, lama: number, tengah = 0): number {
  if (arah === 'stabil') return Math.abs(lama - tengah) - Math.abs(baru - tengah);
  return arah === 'naik' ? baru - lama : lama - baru;
}

/** More times above or below is beyond belief, and hardly told in one satuan. */
export const KALI_JAUH = 20;

export const atasTarget = (target: Target | null): number => (target === null ? 0 : batasAtas(target));

/** Where it stands, not how much was added: one quarter is to be compared with the next. */
export const isLevel = ({ akumulasi }: Pick<Indikator, 'akumulasi'>): boolean =>
  !['jumlah', 'kumulatif', 'tahunan'].includes(akumulasi);

/** The last quarter of this year that has a figure. */
export function sebelumnya({ indikator: { akumulasi, satuan }, lampau }: AngkaDiperiksa): number | null {
  for (let ke = lampau.length - 1; ke >= 0; ke--) {
    const satu = lampau[ke];
    const nilai = satu ? nilaiOf(satu, akumulasi, satuan) : null;
    if (nilai !== null) return nilai;
  }
  return null;
}

/** The year's figure once the year is over; null before, when it says little. */
export function setahun({ indikator, kini, lampau }: AngkaDiperiksa, { periode }: CheckInput): number | null {
  if (periode !== 'TW IV' && periode !== 'Tahunan') return null;
  const tahunan = periode === 'Tahunan' ? kini : null;
  return realisasiSampai(indikator.akumulasi, indikator.satuan, tahunan ? lampau : [...lampau, kini], tahunan).nilai;
}

/** Last year's realisasi: from the registry, else from Historis. */
export function tahunLalu(
  { indikator: { kode, realisasiTahunLalu } }: AngkaDiperiksa,
  input: CheckInput,
): number | null {
  return realisasiTahunLalu ?? input.historisOf(kode).find(({ tahun }) => tahun === input.tahun - 1)?.realisasi ?? null;
}
