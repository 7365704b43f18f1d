/** All wider checks on one period. */
import type { Temuan } from '../temuan.ts';
import { DAFTAR_PEMERIKSAAN } from './daftar.ts';
import type { Dunia } from './dunia.ts';
import { alasanOf, type KolomAlasan } from './pemeriksaan.ts';
import type { Setelan } from './setelan.ts';

const JUDUL: Readonly<Record<KolomAlasan, string>> = {
  pendorong: 'Pendorong',
  penghambat: 'Penghambat',
  faktor: 'Pendorong atau Penghambat',
};

/** A peringatan asks for a reason: where it stands beside the figure it is quoted, and nothing is asked any more. */
export function jalankan(dunia: Dunia, setelan: Setelan): readonly Temuan[] {
  return DAFTAR_PEMERIKSAAN.flatMap(({ kode, kolom = 'Realisasi', cari, alasan, ...bawaan }) => {
    const berat = setelan.berat.get(kode) ?? bawaan.berat ?? 'peringatan';
    if (berat === 'mati') return [];
    return cari(dunia, setelan.batas.get(kode) ?? bawaan.batas ?? 0).map(({ jawab, ...hal }): Temuan => {
      const sebab = jawab && alasan ? alasanOf(jawab, alasan).trim() : '';
      const minta = alasan ? ` Periksa; bila benar, jelaskan di Faktor ${JUDUL[alasan]}.` : '';
      return {
        kode,
        kolom,
        ...hal,
        berat: sebab !== '' && berat === 'peringatan' ? 'info' : berat,
        pesan: `${hal.indikator === null ? '' : `${hal.indikator}: `}${hal.pesan}${sebab === '' ? minta : ` Alasan: “${sebab.slice(0, 300)}”`}`,
      };
    });
  });
}
