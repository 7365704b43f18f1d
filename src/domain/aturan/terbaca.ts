import type { KolomBilangan } from '../isian-mentah.ts';
import type { Aturan } from './aturan-isian.ts';
import type { BarisAturan } from './baris.ts';

/** A typed number that could not be read or can be read in two ways; only the script can tell, a formula says `?`. */
export interface TakTerbaca extends Pick<Aturan, 'kode' | 'berat'> {
  readonly kolom: KolomBilangan;
  readonly pesan: string;
}

/** Findings on the three number cells of a row; a keadaan (belum rilis, tidak berlaku) needs its reason. */
export function listTakTerbaca({ bacaan: reading, teks }: BarisAturan): readonly TakTerbaca[] {
  const kolom: readonly KolomBilangan[] = ['realisasi', 'pembilang', 'penyebut'];
  return kolom.flatMap((nama): readonly TakTerbaca[] => {
    const hasil = reading[nama];
    if (hasil.jenis === 'rusak' || hasil.jenis === 'taksa') {
      const kode = hasil.jenis === 'rusak' ? 'TIDAK-TERBACA' : 'TAKSA';
      return [{ kode, berat: 'galat', kolom: nama, pesan: hasil.sebab }];
    }
    if (hasil.jenis === 'keadaan' && hasil.alasan === '') {
      const pesan = `“${teks[nama]}” belum disertai alasan. Tulis misalnya “${hasil.keadaan}: terbit Februari”.`;
      return [{ kode: 'ALASAN-KOSONG', berat: 'peringatan', kolom: nama, pesan }];
    }
    return [];
  });
}
