/** Where the SOP stands, for the panel: the siklus, its langkah, and what was done in it. */
import { isoOf } from '../../domain/waktu/kalender.ts';
import type { Giliran, LangkahPanel, Saya, SiklusPanel } from '../../kontrak/giliran.ts';
import type { BarisPapan } from '../../kontrak/keadaan.ts';
import { langkahJalan, langkahNomor } from '../../sop/alur.ts';
import { LAPORAN_KINERJA } from '../../sop/definisi.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { kataDisimpan } from '../inti/tempat-dokumen.ts';
import type { Sebut } from './bidang.ts';
import { dokumenPanel, panelOf } from './dokumen.ts';

export function siklusPanel(run: SopRun, saya: Saya): SiklusPanel {
  const { sop, siklus } = run;
  const { id, tahun, periode, isianTerbuka, dibagikan, pengesahan } = siklus;
  const terpakai = new Set(langkahJalan(sop).flatMap(({ pelaksana }) => pelaksana));
  return {
    id,
    sop: sop.nama,
    judulDokumen: sop.judulDokumen,
    pelaksana: sop.pelaksana.map(({ nama }) => nama).filter((nama) => terpakai.has(nama)),
    lanjutan: sop.keterkaitan
      .filter(({ jenis, sop: lain }) => jenis === 'dilanjutkan' && lain !== null)
      .map(({ teks, sop: lain }) => (lain === LAPORAN_KINERJA ? 'Laporan Kinerja' : teks)),
    tahun,
    periode,
    isianTerbuka,
    dibagikan,
    selesai: siklus.selesai !== null,
    pengesahan: pengesahan && {
      nama: pengesahan.penandaTangan.nama,
      tanggal: pengesahan.tanggal,
      cara: pengesahan.cara,
    },
    kelengkapan: siklus.kelengkapan,
    dokumen: dokumenPanel(run, saya),
    revisi: siklus.revisi.at(-1)?.indikator ?? [],
  };
}

export function langkahPanel({ sop }: SopRun, baris: BarisPapan, sebut: Sebut): LangkahPanel {
  const { nomor, uraian, jenis, status, tenggat, putaran, waktuBaku, kembaliKe, usulan, kelengkapanKurang } = baris;
  const langkah = langkahNomor(sop, nomor);
  return {
    ...{ nomor, uraian, jenis, status, tenggat, putaran, waktuBaku, kembaliKe, usulan, kelengkapanKurang },
    pelaksana: langkah?.pelaksana ?? [],
    kelengkapan: (langkah?.kelengkapan ?? []).flatMap(({ teks, dokumen: jenis }) => (jenis ? { teks, jenis } : [])),
    hanyaKoreksi: langkah?.hanyaKoreksi ?? false,
    oleh: baris.oleh.map(sebut),
    menunggu: baris.menunggu.map(({ unit, orang }) => ({ unit, orang })),
  };
}

/** As many as a person reads in a panel; the whole ledger is the Riwayat tab. */
const KALIMAT_PANEL = 60;

export function riwayatPanel({ riwayat, profil }: Buku, { siklus }: SopRun, sebut: Sebut): Giliran['riwayat'] {
  return riwayat
    .filter((baris) => baris.siklus === siklus.id)
    .slice(-KALIMAT_PANEL)
    .reverse()
    .map(({ nomor, waktu, oleh, kalimat, akibat: { dokumen } }) => ({
      nomor,
      waktu: isoOf(waktu, profil.zona),
      oleh: sebut(oleh),
      kalimat: dokumen ? kalimat.replace(kataDisimpan(dokumen), '') : kalimat,
      ...(dokumen && { dokumen: dokumen.map(panelOf) }),
    }));
}
