/** Replies that are no view of their own. */
import type { Temuan } from '../domain/temuan.ts';
import type { Kerusakan } from '../workbook/perbaiki/perbaiki.ts';
import type { RingkasRiwayat } from './keadaan.ts';
import type { JenisDokumen } from './requests.ts';

/** Of every aksi of the SOP's table. */
export interface JawabAksi {
  /** As it stands in Riwayat. */
  readonly kalimat: string;
  /** Papers of the finished langkah that were let pass. */
  readonly kelengkapanKurang: readonly string[];
}

export interface JawabSiapkan {
  /** How many tabs there are now. */
  readonly tab: number;
}

export interface JawabMulai {
  readonly siklus: string;
}

export interface JawabBagikan extends JawabAksi {
  /** Titles of all collection tabs, and how many of them are new. */
  readonly tab: readonly string[];
  readonly baru: number;
}

export interface JawabPakaiDefinisi extends JawabAksi {
  readonly indikator: readonly string[];
}

export interface JawabSerahkan extends JawabAksi {
  readonly bidang: string;
  readonly putaran: number;
  /** Findings below galat. */
  readonly peringatan: number;
}

export interface JawabHimpun extends JawabAksi {
  readonly indikator: number;
  /** Isian: asked for, handed in, accepted. */
  readonly diharapkan: number;
  readonly masuk: number;
  readonly diterima: number;
  readonly jumlahKontrol: number;
  readonly temuan: number;
}

export interface JawabSusun extends JawabAksi {
  readonly dokumen: readonly JenisDokumen[];
}

export interface JawabSahkan extends JawabAksi {
  /** Kode potret. */
  readonly kode: string;
}

export interface JawabTulisTemuan {
  readonly galat: number;
  /** Peringatan and info. */
  readonly lain: number;
}

export interface JawabPeriksa {
  readonly temuan: readonly Temuan[];
  readonly indikator: readonly AngkaIndikator[];
}

/** A target range is its text; null where nothing can be read or computed. */
export interface AngkaIndikator {
  readonly kode: string;
  readonly jenis: string;
  readonly bidang: string;
  readonly target: number | string | null;
  readonly realisasi: number | null;
  readonly capaian: number | null;
  readonly kategori: string | null;
  readonly targetTahun: number | string | null;
  readonly realisasiTahun: number | null;
  readonly capaianTahun: number | null;
}

export interface JawabVerifikasi extends RingkasRiwayat {
  /** Where it first fails, in words; null when it is whole. */
  readonly rusak: string | null;
}

export interface JawabPerbaiki {
  readonly kalimat: string;
  readonly kerusakan: readonly Kerusakan[];
  /** Titles of tabs that are not the add-in's. */
  readonly tabLain: readonly string[];
}

export interface JawabUndang {
  readonly kalimat: string;
}

export interface JawabAturLokal {
  readonly locale: string;
}
