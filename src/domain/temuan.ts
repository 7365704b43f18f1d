import type { KodeTemuan } from './kode-temuan.ts';

/** galat stops; peringatan asks for a reason; info only tells. */
export type Berat = 'galat' | 'peringatan' | 'info';

/** A finding on data: where it is, what is wrong and what to do (both in `pesan`, Bahasa Indonesia). */
export interface Temuan {
  readonly kode: KodeTemuan;
  readonly berat: Berat;
  readonly tab: string;
  /** Row as the sheet shows it, from 1. */
  readonly baris: number | null;
  /** Header of the column. */
  readonly kolom: string | null;
  readonly pesan: string;
  readonly bidang: string | null;
  readonly indikator: string | null;
  /** What the row says to it; quoted in `pesan` too. */
  readonly alasan?: string;
  /** So unlikely that a checker must say by name that it is right before it is accepted; a reason alone does not answer it. */
  readonly konfirmasi?: true;
}

/** Where a Temuan stands; what is left out is null: the tab as a whole, of no bidang, of no indikator. */
interface TempatTemuan extends Pick<Temuan, 'tab'>, Partial<Pick<Temuan, 'baris' | 'kolom' | 'bidang' | 'indikator'>> {}

export function createTemuan(kode: KodeTemuan, berat: Berat, tempat: TempatTemuan, pesan: string): Temuan {
  const { tab, baris = null, kolom = null, bidang = null, indikator = null } = tempat;
  return { kode, berat, tab, baris, kolom, pesan, bidang, indikator };
}

/** What the signer must know of: open peringatan, and those that were answered. */
export const isCatatan = ({ berat, alasan }: Temuan): boolean => berat === 'peringatan' || alasan !== undefined;

export const isGalat = ({ berat }: Pick<Temuan, 'berat'>): boolean => berat === 'galat';
