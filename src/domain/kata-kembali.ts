import type { BarisKembali } from './peristiwa.ts';

/** Why isian came back, as one text. */
export const kataKembali = (alasan: string, baris: readonly BarisKembali[]): string =>
  [...(alasan === '' ? [] : [alasan]), ...baris.map((satu) => `${satu.kode}: ${satu.alasan}`)].join('; ');
