/** What whoever signs is told of the people: who did the work of two, and what was accepted on paper. */
import { nameByEmail, samaAkun } from '../../domain/akun.ts';
import { formatTanggal } from '../../domain/waktu/kalender.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import { isDiperiksaSendiri, isPenyerah } from '../../sop/keadaan.ts';
import { penandaTangan } from '../../sop/penanda-tangan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';

export function catatanPelaku({ pengguna, bidang }: Buku, { siklus }: SopRun, tanggal: Tanggal): readonly string[] {
  const kepala = penandaTangan({ pengguna, tanggal });
  const nama = nameByEmail(pengguna);
  return [...siklus.bidang].flatMap(([kode, satu]) => {
    const sebut = bidang.find((b) => b.kode === kode)?.nama ?? kode;
    const { diterimaOleh, diterimaKertas: kertas } = satu;
    return [
      ...(kepala && isPenyerah(satu, kepala.email) ? [`${kepala.nama} juga menyerahkan isian ${sebut}.`] : []),
      ...(kepala && samaAkun(diterimaOleh, kepala.email) ? [`${kepala.nama} juga memeriksa isian ${sebut}.`] : []),
      ...(isDiperiksaSendiri(satu) ? [`Isian ${sebut} diterima oleh yang menyerahkannya, ${nama(diterimaOleh)}.`] : []),
      ...(kertas
        ? [
            `Isian ${sebut} diterima di kertas oleh ${nama(diterimaOleh)} pada ${formatTanggal(kertas.tanggal)}, dicatat ${nama(kertas.dicatatOleh)}.`,
          ]
        : []),
    ];
  });
}
