import { isPredikat, withSatuan } from '../domain/angka/satuan.ts';
import { formatPersen } from '../domain/angka/tulis-angka.ts';
import type { BarisLaporan, DataLaporan } from '../domain/laporan.ts';
import { kataRekomendasi } from '../domain/rekomendasi.ts';
import { type Blok, judul } from './naskah.ts';
import { teksRealisasi, withSebelumnya } from './sebutan.ts';
import { namaBidang, namaIndikator } from './tabel-kinerja.ts';

const TAK_DIISI = '(tidak diisi)';

/** What staff wrote about each indikator, with the arithmetic of its figures. */
export function uraianIndikator(data: DataLaporan): Blok[] {
  return data.indikator.flatMap((baris) => [judul(3, namaIndikator(baris)), ...rincianIndikator(data, baris)]);
}

function rincianIndikator(data: DataLaporan, baris: BarisLaporan): Blok[] {
  return [
    rincian('Bidang', namaBidang(data, baris.bidang)),
    ...adaIsi('Definisi operasional', baris.definisiOperasional),
    ...adaIsi('Formulasi', baris.formulasi),
    ...adaIsi('Sumber data', baris.sumberData),
    rincian('Realisasi', realisasiWithSatuan(baris)),
    rincian('Capaian', withSebelumnya(baris, formatPersen(baris.capaian), 'capaian')),
    rincian('Perhitungan', baris.penjelasan),
    rincian('Perhitungan tahun berjalan', baris.penjelasanTahun),
    rincian('Faktor pendorong', baris.pendorong),
    rincian('Faktor penghambat', baris.penghambat),
    rincian('Tindak lanjut', baris.tindakLanjut),
    rincian('Bukti dukung', baris.bukti),
    ...adaIsi('Catatan Tim', baris.rekomendasi?.catatan ?? ''),
    ...adaIsi('Rekomendasi', baris.rekomendasi ? kataRekomendasi(baris.rekomendasi) : ''),
  ];
}

function realisasiWithSatuan(baris: BarisLaporan): string {
  const teks = withSebelumnya(baris, teksRealisasi(baris), 'realisasi');
  // "BB" is whole without the word predikat behind it.
  return baris.realisasi === null || isPredikat(baris.satuan) ? teks : withSatuan(teks, baris.satuan);
}

const adaIsi = (label: string, teks: string): Blok[] => (teks.trim() === '' ? [] : [rincian(label, teks)]);

const rincian = (label: string, teks: string): Blok => ({ jenis: 'rincian', label, teks: teks.trim() || TAK_DIISI });
