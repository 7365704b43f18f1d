/** The quarters' targets must lead to the year's (LLDIKTI, Rencana Aksi gate): by akumulasi. */
import { mean, sum } from '../akumulasi.ts';
import { formatAngka } from '../angka.ts';
import type { Akumulasi, Target } from '../indikator.ts';
import { DAFTAR_TRIWULAN } from '../periode.ts';
import { targetTahunUntuk, targetUntuk } from '../target.ts';
import { type Pemeriksaan, tiapIndikator } from './pemeriksaan.ts';

export const TARGET_SETAHUN: Pemeriksaan = {
  kode: 'TARGET-SETAHUN',
  nama: 'Target triwulan tidak menuju target tahun',
  batas: 1,
  arti: 'Persen selisih yang dibiarkan',
  kolom: 'Target',
  cari: tiapIndikator((indikator, { tahun }, batas) => {
    const setahun = nilai(targetTahunUntuk(indikator, 'Tahunan', tahun));
    const triwulan = DAFTAR_TRIWULAN.flatMap((satu) => nilai(targetUntuk(indikator, satu, tahun)) ?? []);
    const hasil = gabungan(indikator.akumulasi, triwulan);
    if (setahun === null || hasil === null || Math.abs(hasil - setahun) <= (batas / 100) * Math.abs(setahun))
      return null;
    return `target triwulan (${indikator.akumulasi}) menuju ${formatAngka(hasil)}, target tahun ${formatAngka(setahun)}. Samakan keduanya.`;
  }),
};

const nilai = (target: Target | null): number | null => (target?.jenis === 'angka' ? target.nilai : null);

/** A ratio's quarters may lie on either side of the year's, so nothing follows from them. */
function gabungan(akumulasi: Akumulasi, triwulan: readonly number[]): number | null {
  if (triwulan.length === 0 || akumulasi === 'rasio') return null;
  if (akumulasi === 'jumlah') return sum(triwulan);
  return akumulasi === 'rata-rata' ? mean(triwulan) : (triwulan.at(-1) ?? null);
}
