import type { Tanggal, Triwulan } from './waktu/periode.ts';

export const DAFTAR_JENIS = ['IKU', 'IKI'] as const;
export type JenisIndikator = (typeof DAFTAR_JENIS)[number];

export const DAFTAR_ARAH = ['naik', 'turun', 'stabil'] as const;
/** Which way is better: more, less, or as close to the target as possible. */
export type Arah = (typeof DAFTAR_ARAH)[number];

export const DAFTAR_RUMUS = ['2T-R', 'T/R'] as const;
/** Formula of a `turun` indikator: (2T-R)/T is PermenPANRB 8/2021 ("kondisi khusus"), T/R is practice only. */
export type Rumus = (typeof DAFTAR_RUMUS)[number];

export const DAFTAR_AKUMULASI = ['jumlah', 'kumulatif', 'akhir', 'rata-rata', 'rasio', 'tahunan'] as const;
/** How quarters make the year so far: sum, running total, last position, mean, ratio of components, measured once a year. */
export type Akumulasi = (typeof DAFTAR_AKUMULASI)[number];

export const DAFTAR_GABUNG = ['jumlah', 'rata-rata', 'rasio', 'tertinggi', 'terendah', 'penanggung jawab'] as const;
/** How the isian of several bidang for one indikator become one figure. */
export type Gabung = (typeof DAFTAR_GABUNG)[number];

/** A target in the indikator's satuan; `teks` is what the agency wrote. */
export type Target =
  | { readonly jenis: 'angka'; readonly nilai: number; readonly teks: string }
  | { readonly jenis: 'rentang'; readonly bawah: number; readonly atas: number; readonly teks: string };

export const batasBawah = (target: Target): number => (target.jenis === 'angka' ? target.nilai : target.bawah);
export const batasAtas = (target: Target): number => (target.jenis === 'angka' ? target.nilai : target.atas);

export type KodeBidang = string;
export type KodeIndikator = string;

/** An IKU (of the agency) or IKI (of a person), as the registry tabs hold it. Null = not filled in (or not readable: then a Temuan says so). */
export interface Indikator {
  readonly kode: KodeIndikator;
  readonly jenis: JenisIndikator;
  /** IKI only: the IKU or IKI it supports. */
  readonly induk: KodeIndikator | null;
  /** IKI only: who owns it. */
  readonly pemilik: string;
  readonly sasaran: string;
  readonly uraian: string;
  readonly definisiOperasional: string;
  readonly formulasi: string;
  readonly sumberData: string;
  readonly satuan: string;
  readonly arah: Arah;
  readonly rumus: Rumus;
  readonly akumulasi: Akumulasi;
  readonly gabung: Gabung | null;
  /** The first is responsible. */
  readonly bidang: readonly KodeBidang[];
  readonly target: Target | null;
  readonly targetPerubahan: Target | null;
  /** Date from which the PK Perubahan counts; null with a targetPerubahan: it counts already. */
  readonly berlakuSejak: Tanggal | null;
  /** What the PK Perubahan rests on: SK, DPPA, mutasi. */
  readonly dasarPerubahan: string;
  readonly triwulan: Readonly<Record<Triwulan, Target | null>>;
  readonly triwulanPerubahan: Readonly<Record<Triwulan, Target | null>>;
  readonly realisasiTahunLalu: number | null;
  readonly targetRenstra: Target | null;
  readonly standarNasional: Target | null;
}
