/** "Belum rilis" is complete with its reason and a date; without a date nobody knows when to ask again. */
import { type Pemeriksaan, tiapJawab } from './pemeriksaan.ts';

const WAKTU = /\d|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|triwulan|semester|tahun|bulan|minggu/i;

export const KAPAN_RILIS: Pemeriksaan = {
  kode: 'KAPAN-RILIS',
  nama: 'Belum rilis tanpa perkiraan waktu',
  berat: 'info',
  cari: tiapJawab(({ keadaan, mentah: { realisasi } }) =>
    keadaan === 'belum rilis' && !WAKTU.test(realisasi)
      ? `“${realisasi}” tanpa perkiraan waktu. Tulis misalnya “belum rilis: BPS, Februari”.`
      : null,
  ),
};
