/** Percentages of different wholes are not averaged where the wholes are known (LLDIKTI Q8). */
import { gabungBawaan } from '../akumulasi-gabung.ts';
import { isPersen } from '../satuan.ts';
import { type Pemeriksaan, tiapAngka } from './pemeriksaan.ts';

export const RATA_RATA_PERSEN: Pemeriksaan = {
  kode: 'RATA-RATA-PERSEN',
  nama: 'Rata-rata persentase padahal komponennya ada',
  kolom: 'Pembilang',
  cari: tiapAngka(({ indikator: { satuan, akumulasi, gabung, bidang }, jawab }) => {
    const dirata = bidang.length > 1 && (gabung ?? gabungBawaan(akumulasi, satuan)) === 'rata-rata';
    const komponen = jawab.every(({ nilai }) => nilai.pembilang !== null && nilai.penyebut !== null);
    if (!isPersen(satuan) || !komponen || !(dirata || akumulasi === 'rata-rata')) return null;
    return `persentase dirata-ratakan, padahal pembilang dan penyebutnya ada. Pakai ${dirata ? 'Gabung' : 'Akumulasi'} "rasio" agar hasilnya tepat.`;
  }),
};
