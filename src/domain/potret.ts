import type { Akumulasi, Arah, Gabung, JenisIndikator, Rumus, Target } from './indikator.ts';
import type { Kategori } from './kategori.ts';
import type { Periode } from './periode.ts';

/** Five different things that an isian can be; a realisasi of 0 is `terisi`. */
export type KeadaanIsian = 'terisi' | 'kosong' | 'belum rilis' | 'tidak berlaku' | 'tidak ditargetkan';

/**
 * `diserahkan`: what one bidang handed in; `dibekukan`: the agency's figure that is signed; `riwayat`: an earlier period
 * taken over from the pack; `definisi`: no figure, but what the siklus agreed to measure.
 */
export type TahapPotret = 'diserahkan' | 'dibekukan' | 'riwayat' | 'definisi';

/** One row of the Potret tab: definition, target and figure of one indikator as they stood. Append-only. */
export interface BarisPotret {
  readonly siklus: string;
  readonly tahun: number;
  readonly periode: Periode;
  readonly tahap: TahapPotret;
  /** Counts handing in (per bidang) or freezing (per siklus), from 1. */
  readonly putaran: number;
  /** The handing bidang; for `dibekukan` all of the indikator's, joined by ", ". */
  readonly bidang: string;
  readonly kode: string;
  readonly jenis: JenisIndikator;
  readonly induk: string;
  readonly sasaran: string;
  readonly uraian: string;
  readonly satuan: string;
  readonly arah: Arah;
  readonly rumus: Rumus;
  readonly akumulasi: Akumulasi;
  readonly gabung: Gabung | null;
  readonly target: Target | null;
  readonly targetTahun: Target | null;
  readonly keadaan: KeadaanIsian;
  /** What was typed for realisasi, as typed. */
  readonly teks: string;
  readonly realisasi: number | null;
  readonly pembilang: number | null;
  readonly penyebut: number | null;
  readonly bukti: string;
  readonly pendorong: string;
  readonly penghambat: string;
  readonly tindakLanjut: string;
  /** Percent, uncapped, unrounded; null = cannot be computed (then `penjelasan` says why). */
  readonly capaian: number | null;
  readonly kategori: Kategori | null;
  readonly realisasiTahun: number | null;
  readonly capaianTahun: number | null;
  /** The arithmetic in one sentence: "mengapa angka ini?". */
  readonly penjelasan: string;
  readonly penjelasanTahun: string;
  /** Of `definisi` alone. */
  readonly definisiOperasional?: string;
  readonly formulasi?: string;
  readonly sumberData?: string;
}
