import { formatPersen } from '../domain/angka.ts';
import type { BarisLaporan, DataLaporan } from '../domain/laporan.ts';
import { type Blok, judul } from './naskah.ts';
import { denganSebelumnya, teksRealisasi } from './sebutan.ts';
import { namaBidang, namaIndikator } from './tabel-kinerja.ts';

const TAK_DIISI = '(tidak diisi)';

/** What staff wrote about each indikator, with the arithmetic of its figures. */
export function uraianIndikator(data: DataLaporan): Blok[] {
  return data.indikator.flatMap((baris) => [judul(3, namaIndikator(baris)), ...rincianIndikator(data, baris)]);
}

function rincianIndikator(data: DataLaporan, baris: BarisLaporan): Blok[] {
  const angka = `${denganSebelumnya(baris, teksRealisasi(baris), 'realisasi')} ${satuanOf(baris)}; capaian ${denganSebelumnya(baris, formatPersen(baris.capaian), 'capaian')}${baris.capaian === null ? '' : '%'}`;
  return [
    rincian('Bidang', namaBidang(data, baris.bidang)),
    rincian('Realisasi', angka),
    rincian('Perhitungan', baris.penjelasan),
    rincian('Perhitungan tahun berjalan', baris.penjelasanTahun),
    rincian('Faktor pendorong', baris.pendorong),
    rincian('Faktor penghambat', baris.penghambat),
    rincian('Tindak lanjut', baris.tindakLanjut),
    rincian('Bukti dukung', baris.bukti),
  ];
}

const satuanOf = (baris: BarisLaporan): string => (baris.realisasi === null ? '' : baris.satuan);

const rincian = (label: string, teks: string): Blok => ({ jenis: 'rincian', label, teks: teks.trim() || TAK_DIISI });
