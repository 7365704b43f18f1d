/** A running total cannot fall unless something was corrected (kaizer26 blocks it; here a reason is enough). */
import { formatAngka } from '../angka.ts';
import { sebelumnya } from './dunia.ts';
import { type Pemeriksaan, tiapAngka } from './pemeriksaan.ts';

export const TOTAL_TURUN: Pemeriksaan = {
  kode: 'TOTAL-TURUN',
  nama: 'Angka kumulatif turun',
  alasan: 'penghambat',
  cari: tiapAngka((angka) => {
    const lama = sebelumnya(angka);
    if (angka.indikator.akumulasi !== 'kumulatif' || lama === null || angka.realisasi >= lama) return null;
    return `angka kumulatif turun dari ${formatAngka(lama)} menjadi ${formatAngka(angka.realisasi)}.`;
  }),
};
