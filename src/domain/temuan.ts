/** galat stops; peringatan asks for a reason; info only tells. */
export type Berat = 'galat' | 'peringatan' | 'info';

/** A finding on data: where it is, what is wrong and what to do (both in `pesan`, Bahasa Indonesia). */
export interface Temuan {
  readonly kode: string;
  readonly berat: Berat;
  readonly tab: string;
  /** Row as the sheet shows it, from 1. */
  readonly baris: number | null;
  /** Header of the column. */
  readonly kolom: string | null;
  readonly pesan: string;
  readonly bidang: string | null;
  readonly indikator: string | null;
}

export const isGalat = (temuan: Temuan): boolean => temuan.berat === 'galat';
