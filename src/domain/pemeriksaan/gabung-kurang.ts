/** A bidang that had a figure last quarter and has none now: what the agency joins, and its year so far, then leave it out. */
import { nilaiOf } from '../akumulasi.ts';
import { formatAngka } from '../angka.ts';
import { type Pemeriksaan, tiapJawab } from './pemeriksaan.ts';

export const GABUNG_KURANG: Pemeriksaan = {
  kode: 'GABUNG-KURANG',
  nama: 'Satu bidang dari indikator bersama tanpa nilai, padahal triwulan lalu ada',
  alasan: 'penghambat',
  cari: tiapJawab((jawab, { perKode, lalu }) => {
    const { kode, bidang, realisasi } = jawab.mentah;
    const milik = perKode.get(kode);
    if (!milik || milik.bidang.length < 2 || !milik.bidang.includes(bidang)) return null;
    const dulu = lalu(jawab);
    const nilaiDulu = dulu ? nilaiOf(dulu, milik.akumulasi, milik.satuan) : null;
    if (nilaiDulu === null || nilaiOf(jawab.nilai, milik.akumulasi, milik.satuan) !== null) return null;
    return `bidang ${bidang} “${realisasi}”, padahal triwulan lalu ${formatAngka(nilaiDulu)}: angka gabungan dan angka tahun berjalan tidak memuatnya.`;
  }),
};
