/** From what a probe or a person saw to what stands in the row. */
import type { Sel } from '../../workbook/baca.ts';
import { LayananMati, sebabGoogle } from '../galat.ts';
import type { Alat } from './alat.ts';
import type { Uji } from './daftar-uji.ts';

export type Putusan =
  | 'sesuai'
  | 'berbeda'
  | 'tidak dapat diuji'
  | 'menunggu orang kedua'
  | 'dengan tangan'
  | 'belum diuji';

interface Hasil {
  readonly terlihat: string;
  readonly putusan: Putusan;
  /** No exception as Google's are known: a defect of ours, or theirs in a shape that nobody has seen. */
  readonly cacat?: unknown;
}

export function tryProbe({ harap, probe, oleh }: Uji, alat: Alat): Hasil {
  try {
    const jawab = probe?.(alat) ?? null;
    if (jawab === null) return { terlihat: '', putusan: oleh === 'kedua' ? 'tidak dapat diuji' : 'dengan tangan' };
    const [kata, rinci] = typeof jawab === 'string' ? [jawab] : jawab;
    return { terlihat: rinci ? `${kata}: ${rinci}` : kata, putusan: kata === harap ? 'sesuai' : 'berbeda' };
  } catch (sebab) {
    const terlihat = `${sebab}`;
    if (sebab instanceof LayananMati || sebabGoogle(sebab) === 'ditolak') return { terlihat, putusan: 'berbeda' };
    return { terlihat, putusan: 'tidak dapat diuji', ...(sebabGoogle(sebab) === null ? { cacat: sebab } : {}) };
  }
}

/** A typed answer. */
export function judgeTyped({ harap }: Uji, diketik: Sel): Putusan {
  if (diketik === '') return 'dengan tangan';
  return `${diketik}`.trim().toLowerCase() === harap ? 'sesuai' : 'berbeda';
}
