/** A langkah that nobody can do: who is missing, and every way on. */
import { samaAkun } from '../../domain/akun.ts';
import type { Pengguna } from '../../domain/pengguna.ts';
import type { Instant } from '../../domain/waktu/kalender.ts';
import { langkahNomor, type Posisi, posisiAktif } from '../../sop/alur.ts';
import type { Langkah } from '../../sop/definisi.ts';
import type { EngineInput } from '../../sop/engine-input.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import { pelaksanaLangkah } from '../../sop/pelaksana.ts';
import { penerimaanLangkah } from '../../sop/penerimaan.ts';
import { type Buku, createEngineInput, type SopRun } from '../inti/buku.ts';

export function tanpaOrang(buku: Buku, run: SopRun, now: Instant): readonly string[] {
  const input = createEngineInput(buku, run, { now });
  return posisiAktif(run.sop, run.siklus).flatMap((posisi) => {
    const langkah = langkahNomor(run.sop, posisi.nomor);
    if (!langkah) return [];
    const orang = pelaksanaLangkah(run.sop, langkah, posisi.unit, input);
    if (orang.length === 0) return [kataKosong(langkah, posisi)];
    return input.bolehPeriksaSendiri ? [] : tellSelfCheck(input, langkah, posisi, orang);
  });
}

const namaLangkah = ({ nomor, pelaksana }: Langkah, { unit }: Posisi): string =>
  `Langkah ${nomor}${unit === '' ? '' : ` bidang ${unit}`} menunggu ${pelaksana[0] ?? 'pelaksananya'}`;

function kataKosong(langkah: Langkah, posisi: Posisi): string {
  const lain =
    langkah.jenis === 'pengesahan'
      ? ', atau dokumen ditandatangani di kertas lalu Perencana mencatatnya'
      : posisi.unit === ''
        ? ''
        : `, atau melewati bidang ${posisi.unit}`;
  return `${namaLangkah(langkah, posisi)}, tetapi tidak ada orangnya. Perencana menambahkan orangnya di tab Pengguna (juga Plt atau Plh, dengan tanggal dan SK), atau memetakan orang lain di tab SOP${lain}.`;
}

/** Whoever handed in does not accept: then nobody has a button. */
function tellSelfCheck(
  { sop, siklus }: EngineInput,
  langkah: Langkah,
  posisi: Posisi,
  orang: readonly Pengguna[],
): readonly string[] {
  const bidang = penerimaanLangkah(sop, siklus, langkah, posisi.unit).find((kode) => {
    const { diserahkanOleh } = keadaanBidang(siklus, kode);
    return diserahkanOleh !== '' && orang.every(({ email }) => samaAkun(email, diserahkanOleh));
  });
  if (bidang === undefined) return [];
  return [
    `${namaLangkah(langkah, posisi)}, yang menyerahkan sendiri isian bidang ${bidang}. Tambahkan pemeriksa lain di tab Pengguna atau petakan di tab SOP; bila kantornya kecil, isi Boleh Periksa Sendiri dengan ya di tab Profil, dan hal itu tercetak di dokumen.`,
  ];
}
