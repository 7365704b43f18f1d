/** What an agency set in its Aturan tab: other severities and limits than the defaults. */
import type { Berat, Temuan } from '../temuan.ts';

export const DAFTAR_BERAT = ['galat', 'peringatan', 'info', 'mati'] as const;
export type BeratSetelan = (typeof DAFTAR_BERAT)[number];

export interface Setelan {
  /** By kode of the finding; `mati` = not asked. */
  readonly berat: ReadonlyMap<string, BeratSetelan>;
  readonly batas: ReadonlyMap<string, number>;
}

/** Findings of the checks that have no limit of their own, with the agency's severity. */
export function sesuaikan({ berat }: Setelan, temuan: readonly Temuan[]): readonly Temuan[] {
  if (berat.size === 0) return temuan;
  return temuan.flatMap((satu) => {
    const milik: BeratSetelan = berat.get(satu.kode) ?? satu.berat;
    return milik === 'mati' ? [] : [{ ...satu, berat: milik satisfies Berat }];
  });
}
