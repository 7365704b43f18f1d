/** The checks as an agency set them in its Aturan tab: with other severities and limits than the defaults. */
import { withPenjelasan } from '../penjelasan.ts';
import { createTemuan, type Temuan } from '../temuan.ts';
import type { CheckInput } from './bahan.ts';
import { DAFTAR_PEMERIKSAAN } from './daftar.ts';

export const DAFTAR_BERAT = ['galat', 'peringatan', 'info', 'mati'] as const;
export type BeratSetelan = (typeof DAFTAR_BERAT)[number];

export interface Setelan {
  /** By kode of the finding; `mati` = not asked. */
  readonly berat: ReadonlyMap<string, BeratSetelan>;
  readonly batas: ReadonlyMap<string, number>;
}

/** Findings of the checks that have no limit of their own, with the agency's severity. */
export function applySetelan({ berat }: Setelan, temuan: readonly Temuan[]): readonly Temuan[] {
  if (berat.size === 0) return temuan;
  return temuan.flatMap((satu) => {
    const milik: BeratSetelan = berat.get(satu.kode) ?? satu.berat;
    if (milik === 'mati') return [];
    return [{ ...satu, berat: milik === 'peringatan' && satu.alasan !== undefined ? 'info' : milik } satisfies Temuan];
  });
}

/** All wider checks on one period. Where a Penjelasan answers, it is quoted instead of asked for. */
export function runPemeriksaan(input: CheckInput, setelan: Setelan): readonly Temuan[] {
  return DAFTAR_PEMERIKSAAN.flatMap(({ kode, kolom = 'Realisasi', find, jelaskan, ...bawaan }) => {
    const berat = setelan.berat.get(kode) ?? bawaan.berat ?? 'peringatan';
    if (berat === 'mati') return [];
    return find(input, setelan.batas.get(kode) ?? bawaan.batas ?? 0).map(
      ({ jawab = [], pesan, konfirmasi, ...tempat }): Temuan => {
        const awal = tempat.indikator === null ? '' : `${tempat.indikator}: `;
        const polos = {
          ...createTemuan(kode, berat, { ...tempat, kolom }, awal + pesan),
          ...(konfirmasi && { konfirmasi }),
        };
        for (const { mentah, atas } of jawab) {
          const dijawab = withPenjelasan(polos, mentah.penjelasanBidang ?? '', atas);
          if (dijawab.alasan !== undefined) return dijawab;
        }
        return jelaskan ? { ...polos, pesan: `${polos.pesan} ${MINTA}` } : polos;
      },
    );
  });
}

/** Said to who typed it, not to who checks it. */
export const MINTA = 'Periksa; bila benar, jelaskan di Penjelasan.';
