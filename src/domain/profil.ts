import type { KodeBidang } from './indikator.ts';
import type { Zona } from './waktu/kalender.ts';

/** Who the agency is; the Profil tab (Kunci | Nilai). */
export interface Profil {
  readonly namaInstansi: string;
  readonly singkatan: string;
  readonly pemerintahDaerah: string;
  readonly alamat: string;
  /** Place of signing, e.g. "Depok". */
  readonly tempat: string;
  readonly tahun: number;
  readonly zona: Zona;
  readonly kepala: PenandaTangan;
  /** Working minutes a day; 450 by Perpres 21/2023 unless the agency sets another. */
  readonly menitSehari: number;
  /** A tiny office may let the one who submitted also approve; it is then shown. */
  readonly bolehPeriksaSendiri: boolean;
}

interface PenandaTangan {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
}

/** A line of the budget, rupiah; null = empty. */
export interface BarisAnggaran {
  readonly bidang: KodeBidang;
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly sasaran: string;
  /** '' = holds for the whole year so far. */
  readonly periode: string;
  readonly pagu: number | null;
  readonly paguPerubahan: number | null;
  readonly realisasi: number | null;
}

/** One piece of text for the report: `bagian` is a heading of BAGIAN_NARASI, `sasaran` '' unless it belongs to one. */
export interface BarisNarasi {
  readonly bagian: string;
  readonly sasaran: string;
  readonly teks: string;
  readonly penyusun: string;
}

export const BAGIAN_NARASI = [
  'Kata Pengantar',
  'Ikhtisar Eksekutif',
  'Gambaran Umum',
  'Aspek Strategis',
  'Permasalahan Utama',
  'Analisis Penyebab',
  'Alternatif Solusi',
  'Efisiensi Sumber Daya',
  'Program Penunjang',
  'Simpulan',
  'Langkah ke Depan',
] as const;

/** Target and realisasi of an earlier year. */
export interface BarisHistoris {
  readonly kode: string;
  readonly tahun: number;
  readonly target: number | null;
  readonly realisasi: number | null;
}

export interface BarisRencanaAksi {
  /** Indikator that the action serves. */
  readonly kode: string;
  readonly aksi: string;
  readonly kegiatan: string;
  readonly penanggungJawab: string;
  /** Free text per quarter, TW I–IV. */
  readonly triwulan: readonly [string, string, string, string];
}
