/** What was promised last quarter must be answered for (LKE: bukti tindak lanjut triwulan sebelumnya). */
import { type Pemeriksaan, tiapJawab } from './pemeriksaan.ts';

export const TINDAK_LANJUT_LALU: Pemeriksaan = {
  kode: 'TINDAK-LANJUT-LALU',
  nama: 'Tindak lanjut triwulan lalu tanpa hasil',
  kolom: 'Tindak Lanjut',
  cari: tiapJawab((jawab, { lalu }) => {
    const dulu = lalu(jawab);
    // Where nothing was measured, the column says when it will be: no promise.
    if (dulu?.keadaan !== 'terisi' || dulu.tindakLanjut.length < 3) return null;
    const { pendorong, penghambat, tindakLanjut } = jawab.mentah;
    if (pendorong + penghambat + tindakLanjut !== '' && tindakLanjut.trim() !== dulu.tindakLanjut.trim()) return null;
    return `tindak lanjut triwulan lalu “${dulu.tindakLanjut.slice(0, 120)}” belum disebut hasilnya. Tulis di Faktor Pendorong atau Penghambat.`;
  }),
};
