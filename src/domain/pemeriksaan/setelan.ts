/** The checks as an agency set them in its Aturan tab: with other severities and limits than the defaults. */
import { type Berat, createTemuan, type Temuan, withAlasan } from '../temuan.ts';
import type { CheckInput } from './bahan.ts';
import { DAFTAR_PEMERIKSAAN } from './daftar.ts';
import { alasanOf, type KolomAlasan } from './jenis.ts';

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
    return milik === 'mati' ? [] : [{ ...satu, berat: milik satisfies Berat }];
  });
}

const JUDUL: Readonly<Record<KolomAlasan, string>> = {
  pendorong: 'Pendorong',
  penghambat: 'Penghambat',
  faktor: 'Pendorong atau Penghambat',
};

/** All wider checks on one period. Where a reason is asked and stands beside the figure, it is quoted instead of asked for. */
export function runPemeriksaan(input: CheckInput, setelan: Setelan): readonly Temuan[] {
  return DAFTAR_PEMERIKSAAN.flatMap(({ kode, kolom = 'Realisasi', find, alasan, ...bawaan }) => {
    const berat = setelan.berat.get(kode) ?? bawaan.berat ?? 'peringatan';
    if (berat === 'mati') return [];
    return find(input, setelan.batas.get(kode) ?? bawaan.batas ?? 0).map(
      ({ jawab, pesan, konfirmasi, ...tempat }): Temuan => {
        const sebab = jawab && alasan ? alasanOf(jawab, alasan).trim() : '';
        const minta = alasan && sebab === '' ? ` Periksa; bila benar, jelaskan di Faktor ${JUDUL[alasan]}.` : '';
        const awal = tempat.indikator === null ? '' : `${tempat.indikator}: `;
        if (konfirmasi) {
          const temuan = createTemuan(
            kode,
            berat,
            { ...tempat, kolom },
            `${awal}${pesan} Periksa angka dan satuannya.`,
          );
          return { ...temuan, konfirmasi };
        }
        return withAlasan(createTemuan(kode, berat, { ...tempat, kolom }, awal + pesan + minta), sebab);
      },
    );
  });
}
