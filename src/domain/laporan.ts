import type { Target } from './indikator.ts';
import type { Kendali } from './kendali.ts';
import type { Pengesahan, Ralat, Rekomendasi } from './peristiwa.ts';
import type { BarisPotret } from './potret.ts';
import type { BarisAnggaran, BarisHistoris, BarisNarasi, BarisRencanaAksi, Profil } from './profil.ts';
import type { Periode, Tanggal } from './waktu/periode.ts';

export interface BidangLaporan {
  readonly kode: string;
  readonly nama: string;
  readonly status: string;
  /** Reason, when the Perencana skipped this bidang; its figures are "belum masuk". */
  readonly alasanDilewati: string | null;
  /** Accepted by the person who handed it in (tiny office). */
  readonly diperiksaSendiri: boolean;
}

/** What a revisi may change in a row. */
export type AngkaSebelumRevisi = Pick<BarisPotret, 'realisasi' | 'capaian' | 'realisasiTahun' | 'capaianTahun'>;

/** A row of the approved (or draft) potret with what the report compares it to. */
export interface BarisLaporan extends BarisPotret {
  readonly definisiOperasional: string;
  readonly formulasi: string;
  readonly sumberData: string;
  readonly pemilik: string;
  readonly targetMurni: Target | null;
  readonly targetPerubahan: Target | null;
  readonly berlakuSejak: Tanggal | null;
  readonly dasarPerubahan: string;
  readonly realisasiTahunLalu: number | null;
  readonly targetRenstra: Target | null;
  readonly standarNasional: Target | null;
  /** What the Tim said of it before it was approved. */
  readonly rekomendasi: Rekomendasi | null;
  /** Figures of the potret before this revision, or the year so far as it was before an earlier quarter's; null: no difference. */
  readonly sebelumRevisi: AngkaSebelumRevisi | null;
}

/** An earlier quarter's figure that a revisi changed since the last signed paper printed it, as people read it. */
export interface PerubahanTriwulan {
  readonly kode: string;
  readonly periode: Periode;
  readonly semula: string;
  readonly menjadi: string;
  /** "revisi ke-1, 3 Agustus 2026" */
  readonly sebab: string;
}

/** "IKU-1: Realisasi TW I semula 8 menjadi 5 (revisi ke-1, 3 Agustus 2026)" */
export const kataTriwulan = ({ kode, periode, semula, menjadi, sebab }: PerubahanTriwulan): string =>
  `${kode}: Realisasi ${periode} semula ${semula} menjadi ${menjadi} (${sebab})`;

/** Everything that the papers print. No paper reads anything else. */
export interface DataLaporan {
  readonly profil: Profil;
  readonly tahun: number;
  readonly periode: Periode;
  readonly sop: {
    readonly id: string;
    readonly nama: string;
    readonly judulDokumen: string;
    /** One that does not ends with a draft, frozen or not. */
    readonly mengesahkan: boolean;
  };
  readonly bidang: readonly BidangLaporan[];
  readonly indikator: readonly BarisLaporan[];
  /** Null = not approved. */
  readonly pengesahan: Pengesahan | null;
  /** The year so far is made of them. */
  readonly perubahanTriwulan: readonly PerubahanTriwulan[];
  /** What was put right in its words since; the words themselves stay those that were signed. */
  readonly ralat: readonly Ralat[];
  readonly revisi: { readonly ke: number; readonly alasan: string; readonly indikator: readonly string[] } | null;
  /**
   * Short code of the frozen potret; '' where nothing is frozen: a draft. With the row of Riwayat that approved, else froze
   * it, it is printed so that anybody can compare.
   */
  readonly sidikPotret: string;
  /** An earlier build froze the figures alone: words and budget are those of the tabs today. */
  readonly tersegel: boolean;
  readonly nomorRiwayat: number;
  /** Short code of the whole Riwayat before that row; '' for a draft. Who rewrites a row of it cannot rewrite the paper. */
  readonly sidikRiwayat: string;
  /** As the register of documents names the Perjanjian Kinerja; empty where it does not. */
  readonly perjanjian: { readonly nomor: string; readonly tanggal: string };
  readonly narasi: readonly BarisNarasi[];
  readonly anggaran: readonly BarisAnggaran[];
  readonly historis: readonly BarisHistoris[];
  readonly rencanaAksi: readonly BarisRencanaAksi[];
  /** Open peringatan with the reasons that were given, in words. */
  readonly catatanPeringatan: readonly string[];
  /** Counts and sums of what was handed in; null where it was frozen before there was control. */
  readonly kendali: Kendali | null;
  readonly disusunTanggal: Tanggal;
}
