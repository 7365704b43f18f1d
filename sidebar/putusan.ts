/** The checker's verdicts, row by row, as the one request that the SOP knows: accept the isian, or return it with every reason in it. */
export interface Putusan {
  readonly nilai: 'sesuai' | 'kembali' | '';
  readonly alasan: string;
}

export type DaftarPutusan = Readonly<Record<string, Putusan>>;

export const BELUM: Putusan = { nilai: '', alasan: '' };

/** The server takes 2.000 characters. */
export const BATAS_ALASAN = 2_000;

export interface RingkasanPutusan {
  readonly belum: number;
  readonly dikembalikan: number;
  readonly tanpaAlasan: number;
  /** The reasons as one text: "SS1: angka belum cocok dengan bukti". */
  readonly alasan: string;
}

export function ringkasPutusan(kode: readonly string[], putusan: DaftarPutusan): RingkasanPutusan {
  const semua = kode.map((satu) => ({ kode: satu, ...(putusan[satu] ?? BELUM) }));
  const kembali = semua.filter(({ nilai }) => nilai === 'kembali');
  return {
    belum: semua.filter(({ nilai }) => nilai === '').length,
    dikembalikan: kembali.length,
    tanpaAlasan: kembali.filter(({ alasan }) => alasan.trim() === '').length,
    alasan: kembali.map((satu) => `${satu.kode}: ${satu.alasan.trim()}`).join('\n'),
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
  if (typeof isi !== 'object' || isi === null || !('nilai' in isi) || !('alasan' in isi)) return false;
  return ['sesuai', 'kembali', ''].includes(String(isi.nilai)) && typeof isi.alasan === 'string';
}
