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
  /** The reason that was given beside the figure; quoted in `pesan` too. */
  readonly alasan?: string;
  /** So unlikely that a checker has to confirm it by name; a reason alone does not answer it. */
  readonly konfirmasi?: true;
}

/** Where a Temuan stands; what is left out is null: the tab as a whole, of no bidang, of no indikator. */
interface TempatTemuan extends Pick<Temuan, 'tab'>, Partial<Pick<Temuan, 'baris' | 'kolom' | 'bidang' | 'indikator'>> {}

export function createTemuan(kode: KodeTemuan, berat: Berat, tempat: TempatTemuan, pesan: string): Temuan {
  const { tab, baris = null, kolom = null, bidang = null, indikator = null } = tempat;
  return { kode, berat, tab, baris, kolom, pesan, bidang, indikator };
}

/** A peringatan asks for a reason: once it stands beside the figure it is quoted, and nothing is asked any more. */
export function withAlasan<T extends Pick<Temuan, 'berat' | 'pesan'>>(
  temuan: T,
  sebab: string,
): T & Pick<Temuan, 'alasan'> {
  const alasan = sebab.trim().slice(0, 300);
  if (alasan === '') return temuan;
  const berat = temuan.berat === 'peringatan' ? 'info' : temuan.berat;
  return { ...temuan, berat, alasan, pesan: `${temuan.pesan} Alasan: “${alasan}”` };
}

/** What the signer must know of: open peringatan, and those that a reason was given for. */
export const isCatatan = ({ berat, alasan }: Temuan): boolean => berat === 'peringatan' || alasan !== undefined;

export const isGalat = ({ berat }: Pick<Temuan, 'berat'>): boolean => berat === 'galat';
