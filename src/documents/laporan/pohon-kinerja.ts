import { formatPersen } from '../../domain/angka/tulis-angka.ts';
import type { BarisLaporan, DataLaporan } from '../../domain/laporan.ts';
import { buildPohon, type Cabang } from '../../domain/pohon.ts';
import type { BarisTabel, Tabel } from '../naskah.ts';
import { baris } from '../naskah.ts';
import { formatTarget, TANPA_NILAI, teksRealisasi } from '../sebutan.ts';
import { namaBidang, namaIndikator } from '../tabel-kinerja.ts';

/** Who carries which IKU, as a tree; what hangs on nothing stands at the end and is called so. */
export function tabelPohon(data: DataLaporan): Tabel {
  const { cabang, lepas } = buildPohon(data.indikator, ({ jenis }) => jenis === 'IKU');
  const kelompok = { kelompok: true, sel: [{ teks: 'Induknya belum diisi atau tidak ditemukan', kolom: 6 }] };
  return {
    jenis: 'tabel',
    keterangan: 'Pohon Kinerja',
    kolom: [
      { lebar: 48 },
      { lebar: 26 },
      ...[13, 13, 11].map((lebar) => ({ lebar, rata: 'kanan' as const })),
      { lebar: 13 },
    ],
    judul: [baris('Indikator', 'Penanggung jawab', 'Target', 'Realisasi', 'Capaian %', 'Kategori')],
    isi: [
      ...cabang.map((satu) => barisPohon(data, satu)),
      ...(lepas.length > 0 ? [kelompok, ...lepas.map((satu) => barisPohon(data, satu))] : []),
    ],
  };
}

function barisPohon(data: DataLaporan, { isi, tingkat, beranak }: Cabang<BarisLaporan>): BarisTabel {
  const masuk = tingkat === 0 ? '' : `${'\u00a0'.repeat(4 * tingkat - 4)}└\u00a0`;
  const tanpa = isi.jenis === 'IKU' && !beranak ? ' (belum ada IKI)' : '';
  return baris(
    masuk + namaIndikator(isi) + tanpa,
    isi.pemilik || namaBidang(data, isi.bidang),
    formatTarget(isi.target),
    teksRealisasi(isi),
    formatPersen(isi.capaian),
    isi.kategori ?? TANPA_NILAI,
  );
}
