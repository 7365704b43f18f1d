/** All wider checks on one period. */
import { createTemuan, denganAlasan, type Temuan } from '../temuan.ts';
import { DAFTAR_PEMERIKSAAN } from './daftar.ts';
import type { Dunia } from './dunia.ts';
import { alasanOf, type KolomAlasan } from './pemeriksaan.ts';
import type { Setelan } from './setelan.ts';

const JUDUL: Readonly<Record<KolomAlasan, string>> = {
  pendorong: 'Pendorong',
  penghambat: 'Penghambat',
  faktor: 'Pendorong atau Penghambat',
};

/** Where a reason is asked and stands beside the figure, it is quoted instead of asked for. */
export function jalankan(dunia: Dunia, setelan: Setelan): readonly Temuan[] {
  return DAFTAR_PEMERIKSAAN.flatMap(({ kode, kolom = 'Realisasi', cari, alasan, ...bawaan }) => {
    const berat = setelan.berat.get(kode) ?? bawaan.berat ?? 'peringatan';
    if (berat === 'mati') return [];
    return cari(dunia, setelan.batas.get(kode) ?? bawaan.batas ?? 0).map(({ jawab, pesan, ...tempat }): Temuan => {
      const sebab = jawab && alasan ? alasanOf(jawab, alasan).trim() : '';
      const minta = alasan && sebab === '' ? ` Periksa; bila benar, jelaskan di Faktor ${JUDUL[alasan]}.` : '';
      const awal = tempat.indikator === null ? '' : `${tempat.indikator}: `;
      return denganAlasan(createTemuan(kode, berat, { ...tempat, kolom }, awal + pesan + minta), sebab);
    });
  });
}
