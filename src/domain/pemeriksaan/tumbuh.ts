/** More than doubled within a year: possible, and worth a sentence. */
import { formatAngka } from '../angka.ts';
import { setahun, tahunLalu } from './dunia.ts';
import { type Pemeriksaan, tiapAngka } from './pemeriksaan.ts';

export const TUMBUH: Pemeriksaan = {
  kode: 'TUMBUH',
  nama: 'Tumbuh lebih dari 100% dalam setahun',
  batas: 100,
  arti: 'Persen yang masih wajar',
  alasan: 'faktor',
  cari: tiapAngka((angka, dunia, batas) => {
    const nilai = setahun(angka, dunia);
    const lama = tahunLalu(angka, dunia);
    if (nilai === null || lama === null || lama <= 0 || nilai <= lama * (1 + batas / 100)) return null;
    return `realisasi setahun ${formatAngka(nilai)} tumbuh lebih dari ${batas}% dari tahun lalu (${formatAngka(lama)}).`;
  }),
};
