/** What the Kepala decides on: the frozen potret. */
import type { Kategori } from '../domain/himpun/kategori.ts';
import type { KeadaanIsian } from '../domain/potret.ts';

export interface KeputusanPanel {
  readonly sidik: string;
  readonly kode: string;
  readonly putaran: number;
  /** Over all IKU, as `SasaranPanel.rataRata`. */
  readonly rataRata: string;
  readonly sasaran: readonly SasaranPanel[];
  readonly dilewati: readonly { readonly bidang: string; readonly alasan: string }[];
  readonly peringatan: readonly string[];
  /** What was adopted in SOP, people and definitions since the signature before, in words. */
  readonly diberlakukan: readonly string[];
  /** Figures of earlier quarters that a revisi changed since the last signed paper, in words. */
  readonly triwulanLalu: readonly string[];
  /** Texts that were mended since the figures were frozen, and those put right since the signature. */
  readonly redaksi: readonly string[];
  readonly ralat: readonly string[];
  /** Against the potret frozen before. */
  readonly berubah: readonly { readonly kode: string; readonly lama: string; readonly baru: string }[];
}

export interface SasaranPanel {
  readonly nama: string;
  /** The mean and what it contains, in one sentence. */
  readonly rataRata: string;
  readonly indikator: readonly IndikatorPanel[];
}

export interface IndikatorPanel {
  readonly kode: string;
  readonly uraian: string;
  /** These two for people, with their satuan; in words where there is no figure. */
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: number | null;
  readonly kategori: Kategori | null;
  readonly keadaan: KeadaanIsian;
  readonly penghambat: string;
  readonly tindakLanjut: string;
  /** The arithmetic: "mengapa angka ini?". */
  readonly penjelasan: string;
}
