/** How a figure comes about from quarters and bidang: what does not add up, or is added up the wrong way. */
import { isPersen } from '../angka/satuan.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import { nilaiOf } from '../himpun/akumulasi.ts';
import { gabungBawaan } from '../himpun/akumulasi-gabung.ts';
import { realisasiSampai } from '../himpun/akumulasi-tahun.ts';
import { sebelumnya } from './banding.ts';
import { eachAngka, eachIsian, type Pemeriksaan } from './jenis.ts';

export const PEMERIKSAAN_HITUNGAN: readonly Pemeriksaan[] = [
  // A running total cannot fall unless something was corrected (kaizer26 blocks it; here a reason is enough).
  {
    kode: 'TOTAL-TURUN',
    nama: 'Angka kumulatif turun',
    jelaskan: true,
    find: eachAngka((angka) => {
      const lama = sebelumnya(angka);
      if (angka.indikator.akumulasi !== 'kumulatif' || lama === null || angka.realisasi >= lama) return null;
      return `angka kumulatif turun dari ${formatAngka(lama)} menjadi ${formatAngka(angka.realisasi)}.`;
    }),
  },
  // The annual figure wins over the quarters, so it must not contradict them in silence.
  {
    kode: 'TAHUNAN-BEDA',
    nama: 'Isian Tahunan berbeda dari triwulannya',
    batas: 1,
    arti: 'Persen selisih yang dibiarkan',
    jelaskan: true,
    find: eachAngka(({ indikator: { akumulasi, satuan }, lampau, realisasi }, { periode }, batas) => {
      if (periode !== 'Tahunan') return null;
      const { nilai } = realisasiSampai(akumulasi, satuan, lampau, null);
      if (nilai === null || Math.abs(nilai - realisasi) <= (batas / 100) * Math.abs(nilai)) return null;
      return `isian Tahunan ${formatAngka(realisasi)}, triwulannya (${akumulasi}) ${formatAngka(nilai)}.`;
    }),
  },
  // A bidang that had a figure last quarter and has none now: what the agency joins, and its year so far, then leave it out.
  {
    kode: 'GABUNG-KURANG',
    nama: 'Satu bidang dari indikator bersama tanpa nilai, padahal triwulan lalu ada',
    jelaskan: true,
    find: eachIsian((jawab, { perKode, lalu }) => {
      const { kode, bidang, realisasi } = jawab.mentah;
      const milik = perKode.get(kode);
      if (!milik || milik.bidang.length < 2 || !milik.bidang.includes(bidang)) return null;
      const dulu = lalu(jawab);
      const nilaiDulu = dulu ? nilaiOf(dulu, milik.akumulasi, milik.satuan) : null;
      if (nilaiDulu === null || nilaiOf(jawab.nilai, milik.akumulasi, milik.satuan) !== null) return null;
      const akibat = milik.akumulasi === 'kumulatif' ? 'tetap memakai angka itu' : 'tidak memuatnya';
      return `bidang ${bidang} “${realisasi}”, padahal triwulan lalu ${formatAngka(nilaiDulu)}: angka gabungan dan angka tahun berjalan ${akibat}.`;
    }),
  },
  // Percentages of different wholes are not averaged where the wholes are known (LLDIKTI Q8).
  {
    kode: 'RATA-RATA-PERSEN',
    nama: 'Rata-rata persentase padahal komponennya ada',
    kolom: 'Pembilang',
    find: eachAngka(({ indikator: { satuan, akumulasi, gabung, bidang }, jawab }) => {
      const dirata = bidang.length > 1 && (gabung ?? gabungBawaan(akumulasi, satuan)) === 'rata-rata';
      const komponen = jawab.every(({ nilai }) => nilai.pembilang !== null && nilai.penyebut !== null);
      if (!isPersen(satuan) || !komponen || !(dirata || akumulasi === 'rata-rata')) return null;
      return `persentase dirata-ratakan, padahal pembilang dan penyebutnya ada. Pakai ${dirata ? 'Gabung' : 'Akumulasi'} "rasio" agar hasilnya tepat.`;
    }),
  },
];
