/** The annual figure wins over the quarters, so it must not contradict them in silence. */

import { realisasiSampai } from '../akumulasi-tahun.ts';
import { formatAngka } from '../angka.ts';
import { type Pemeriksaan, tiapAngka } from './pemeriksaan.ts';

export const TAHUNAN_BEDA: Pemeriksaan = {
  kode: 'TAHUNAN-BEDA',
  nama: 'Isian Tahunan berbeda dari triwulannya',
  batas: 1,
  arti: 'Persen selisih yang dibiarkan',
  alasan: 'faktor',
  cari: tiapAngka(({ indikator: { akumulasi, satuan }, lampau, realisasi }, { periode }, batas) => {
    if (periode !== 'Tahunan') return null;
    const { nilai } = realisasiSampai(akumulasi, satuan, lampau, null);
    if (nilai === null || Math.abs(nilai - realisasi) <= (batas / 100) * Math.abs(nilai)) return null;
    return `isian Tahunan ${formatAngka(realisasi)}, triwulannya (${akumulasi}) ${formatAngka(nilai)}.`;
  }),
};
