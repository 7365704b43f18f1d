/** From what a probe or a person saw to what stands in the row. */
import type { Sel } from '../../workbook/baca.ts';
import { LayananMati, penolakanOf, sebabGoogle } from '../galat.ts';
import type { Alat } from './alat.ts';
import type { Uji } from './daftar-uji.ts';

export type Putusan =
  | 'sesuai'
  | 'berbeda'
  | 'tidak dapat diuji'
  | 'menunggu orang kedua'
  | 'dengan tangan'
  | 'belum diuji';

export interface Hasil {
  readonly terlihat: string;
  readonly putusan: Putusan;
  /** No exception as Google's are known: a defect of ours, or theirs in a shape that nobody has seen. */
  readonly cacat?: unknown;
}

/** Null: nothing to see before somebody has done something. */
export function tryProbe({ harap, probe }: Uji, alat: Alat): Hasil | null {
  try {
    const jawab = probe?.(alat) ?? null;
    if (jawab === null) return null;
    const [kata, rinci = ''] = typeof jawab === 'string' ? [jawab] : jawab;
    return { terlihat: rinci === '' ? kata : `${kata}: ${rinci}`, putusan: kata === harap ? 'sesuai' : 'berbeda' };
  } catch (sebab) {
    return failed(sebab);
  }
}

function failed(sebab: unknown): Hasil {
  const pesan = String(sebab);
  if (sebab instanceof LayananMati) return { terlihat: penolakanOf(sebab)?.pesan ?? pesan, putusan: 'berbeda' };
  const kelas = sebabGoogle(sebab);
  if (kelas === null) return { terlihat: pesan, putusan: 'tidak dapat diuji', cacat: sebab };
  return { terlihat: `${kelas}: ${pesan}`, putusan: kelas === 'ditolak' ? 'berbeda' : 'tidak dapat diuji' };
}

/** A typed answer, where the row asks for one. */
export function judgeTyped({ harap }: Uji, diketik: Sel): Putusan {
  if (diketik === '') return 'dengan tangan';
  return String(diketik).trim().toLowerCase() === harap ? 'sesuai' : 'berbeda';
}
