/** Worse than before needs a reason (LLDIKTI §20). Where the target is missed too, the row rules ask for the same reason. */
import { formatAngka } from '../angka.ts';
import { calculateCapaian } from '../capaian.ts';
import { targetUntuk } from '../target.ts';
import { lebihBaik } from './arah.ts';
import { sebelumnya, setahun, tahunLalu } from './dunia.ts';
import { type Pemeriksaan, tiapAngka } from './pemeriksaan.ts';

export const MEMBURUK: Pemeriksaan = {
  kode: 'MEMBURUK',
  nama: 'Lebih buruk dari triwulan atau tahun lalu',
  batas: 5,
  arti: 'Persen penurunan yang dibiarkan',
  kolom: 'Faktor Penghambat',
  alasan: 'penghambat',
  cari: tiapAngka((angka, dunia, batas) => {
    const { indikator, realisasi } = angka;
    const target = targetUntuk(indikator, dunia.periode, dunia.tahun);
    const banding = (baru: number | null, lama: number | null, kapan: string): string | null => {
      if (baru === null || lama === null) return null;
      const tengah = target?.jenis === 'angka' ? target.nilai : lama;
      if (-lebihBaik(indikator.arah, baru, lama, tengah) <= (batas / 100) * Math.abs(lama)) return null;
      return `lebih buruk dari ${kapan} lalu: ${formatAngka(lama)} menjadi ${formatAngka(baru)}.`;
    };
    // Counts of one quarter come and go; a level should not. A falling total has its own check.
    const level = dunia.periode !== 'Tahunan' && !['jumlah', 'kumulatif', 'tahunan'].includes(indikator.akumulasi);
    const pesan =
      (level ? banding(realisasi, sebelumnya(angka), 'triwulan') : null) ??
      banding(setahun(angka, dunia), tahunLalu(angka, dunia), 'tahun');
    // Last, because it is the dearest question.
    return pesan && (calculateCapaian({ ...indikator, target, realisasi }).nilai ?? 100) >= 100 ? pesan : null;
  }),
};
