/** The checker's verdicts, row by row, as the one request that the SOP knows: accept the isian, or return the rows that are wrong. */
export interface Putusan {
  readonly nilai: 'sesuai' | 'kembali' | '';
  readonly alasan: string;
  /** The evidence was opened and fits. */
  readonly bukti: boolean;
  /** A figure far off was looked at and is right. */
  readonly pasti?: boolean;
}

export type DaftarPutusan = Readonly<Record<string, Putusan>>;

export const BELUM: Putusan = { nilai: '', alasan: '', bukti: false };

/** The server takes 15.000 characters in all, kodes and quotes included. */
export const BATAS_ALASAN = 12_000;
/** As the server counts. */
const ALASAN_TERPENDEK = 5;

export interface BarisPutusan {
  readonly bidang: string;
  readonly kode: string;
  /** Far off: accepted only when the checker says that it is right. */
  readonly jauh?: boolean;
}

export interface RingkasanPutusan {
  readonly belum: number;
  readonly tanpaAlasan: number;
  /** Letters of all reasons together. */
  readonly panjang: number;
  readonly kembali: readonly { readonly bidang: string; readonly kode: string; readonly alasan: string }[];
  readonly bukti: readonly string[];
  readonly konfirmasi: readonly string[];
  readonly belumPasti: number;
}

/** A kode may stand in several bidang. */
export const kunciBaris = ({ bidang, kode }: BarisPutusan): string => `${bidang} ${kode}`;

export function summarisePutusan(baris: readonly BarisPutusan[], putusan: DaftarPutusan): RingkasanPutusan {
  const semua = baris.map(({ bidang, kode, jauh = false }) => ({
    bidang,
    kode,
    jauh,
    ...(putusan[kunciBaris({ bidang, kode })] ?? BELUM),
  }));
  const kembali = semua
    .filter(({ nilai }) => nilai === 'kembali')
    .map(({ bidang, kode, alasan }) => ({ bidang, kode, alasan: alasan.trim() }));
  return {
    belum: semua.filter(({ nilai }) => nilai === '').length,
    tanpaAlasan: kembali.filter(({ alasan }) => alasan.length < ALASAN_TERPENDEK).length,
    panjang: kembali.reduce((jumlah, { alasan }) => jumlah + alasan.length, 0),
    kembali,
    bukti: semua.filter(({ bukti }) => bukti).map(({ kode }) => kode),
    konfirmasi: semua.filter(({ jauh, pasti }) => jauh && pasti).map(({ kode }) => kode),
    belumPasti: semua.filter(({ jauh, pasti, nilai }) => jauh && nilai === 'sesuai' && !pasti).length,
  };
}

/** Drafts are kept as text; what is no draft of ours counts as nothing. */
export function parsePutusan(teks: string): DaftarPutusan {
  try {
    const isi: unknown = JSON.parse(teks === '' ? '{}' : teks);
    if (typeof isi !== 'object' || isi === null) return {};
    return Object.fromEntries(Object.entries(isi).filter((satu): satu is [string, Putusan] => isPutusan(satu[1])));
  } catch {
    // Somebody's browser kept half of it.
    return {};
  }
}

function isPutusan(isi: unknown): isi is Putusan {
  if (typeof isi !== 'object' || isi === null || !('nilai' in isi) || !('alasan' in isi) || !('bukti' in isi))
    return false;
  return (
    ['sesuai', 'kembali', ''].includes(String(isi.nilai)) &&
    typeof isi.alasan === 'string' &&
    typeof isi.bukti === 'boolean'
  );
}
