import { dropNoise } from '../angka/bulat.ts';
import { pengaliSatuan } from '../angka/satuan.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import type { Akumulasi } from '../indikator.ts';

/** One period's figures in the indikator's satuan; null = not filled in, never 0. */
export interface NilaiPeriode {
  readonly realisasi: number | null;
  readonly pembilang: number | null;
  readonly penyebut: number | null;
}

/** A figure and one sentence that says how it came about. */
export interface NilaiJelas {
  readonly nilai: number | null;
  readonly penjelasan: string;
}

/** Pembilang over penyebut, for as many as the satuan says (100 for %, "per 1.000 …"); null for a penyebut of 0 (cannot be computed). */
export function nilaiRasio(pembilang: number, penyebut: number, satuan: string): number | null {
  const nilai = (pembilang / penyebut) * pengaliSatuan(satuan);
  return Number.isFinite(nilai) ? dropNoise(nilai, 12) : null;
}

interface Komponen {
  readonly pembilang: number;
  readonly penyebut: number;
}

export function komponenOf({ pembilang, penyebut }: NilaiPeriode): Komponen | null {
  return pembilang === null || penyebut === null ? null : { pembilang, penyebut };
}

/** One period's value: components count before a typed ratio where the indikator is a ratio, else behind it. */
export function nilaiOf(periode: NilaiPeriode, akumulasi: Akumulasi, satuan: string): number | null {
  const komponen = komponenOf(periode);
  const rasio = komponen && nilaiRasio(komponen.pembilang, komponen.penyebut, satuan);
  if (akumulasi === 'rasio' && komponen) return rasio;
  return periode.realisasi ?? rasio;
}

/** The ratio of summed components with its arithmetic; percentages are never added or averaged. */
export function rasioDari(daftar: readonly Komponen[], satuan: string): NilaiJelas & Komponen {
  const pembilang = sum(daftar.map((k) => k.pembilang));
  const penyebut = sum(daftar.map((k) => k.penyebut));
  const nilai = nilaiRasio(pembilang, penyebut, satuan);
  const bagi = `Pembilang ${formatAngka(pembilang)} dibagi penyebut ${formatAngka(penyebut)}`;
  const pengali = pengaliSatuan(satuan);
  const kali = pengali === 1 ? '' : ` × ${formatAngka(pengali)}`;
  const penjelasan = nilai === null ? `${bagi}: tidak dapat dihitung` : `${bagi}${kali} = ${formatAngka(nilai)}`;
  return { nilai, pembilang, penyebut, penjelasan };
}

export function sum(daftar: readonly number[]): number {
  // Sorted, so that the order in which bidang or quarters come never changes a digit.
  return dropNoise([...daftar].sort((a, b) => a - b).reduce((total, nilai) => total + nilai, 0));
}

export function mean(daftar: readonly number[]): number {
  return dropNoise(sum(daftar) / daftar.length, 12);
}
