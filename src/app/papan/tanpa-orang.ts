/** A langkah that nobody can do: who is missing, and every way on. */
import type { Instant } from '../../domain/waktu/kalender.ts';
import { langkahNomor, namaPosisi, type Posisi, posisiAktif } from '../../sop/alur.ts';
import type { Langkah } from '../../sop/definisi.ts';
import { pelaksanaLangkah } from '../../sop/pelaksana.ts';
import { type Buku, createEngineInput, type SopRun } from '../inti/buku.ts';

export function tanpaOrang(buku: Buku, run: SopRun, now: Instant): readonly string[] {
  const input = createEngineInput(buku, run, { now });
  return posisiAktif(run.sop, run.siklus).flatMap((posisi) => {
    const langkah = langkahNomor(run.sop, posisi.nomor);
    if (!langkah || pelaksanaLangkah(run.sop, langkah, posisi.unit, input).length > 0) return [];
    return [kataKosong(langkah, posisi)];
  });
}

function kataKosong(langkah: Langkah, posisi: Posisi): string {
  const lain =
    langkah.jenis === 'pengesahan'
      ? ', atau dokumen ditandatangani di kertas lalu Perencana mencatatnya'
      : posisi.unit === ''
        ? ''
        : `, atau melewati bidang ${posisi.unit}`;
  return `${namaPosisi(posisi)} menunggu ${langkah.pelaksana[0] ?? 'pelaksananya'}, tetapi tidak ada orangnya. Perencana menambahkan orangnya di tab Pengguna (juga Plt atau Plh, dengan tanggal dan SK), atau memetakan orang lain di tab SOP${lain}.`;
}
