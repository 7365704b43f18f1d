import type { BarisLaporan, DataLaporan } from '../../domain/laporan.ts';
import { type Blok, daftar, judul, paragraf } from '../naskah.ts';
import { withRenstra, withStandar, withTahunLalu } from './analisis-banding.ts';
import { capaianPeriode } from './analisis-periode.ts';
import { efisiensi, programPenunjang, type Sasaran } from './analisis-sumber-daya.ts';
import { narasi } from './narasi.ts';

/** The seven analyses that PermenPANRB 53/2014 (annex, Bab III.A) asks for each sasaran strategis, in its order. */
export function tujuhAnalisis(data: DataLaporan, nomor: number, sasaran: Sasaran): Blok[] {
  const bagian: [string, Blok[]][] = [
    ['Perbandingan target dan realisasi kinerja tahun ini', capaianPeriode(data, sasaran.iku)],
    [
      'Perbandingan realisasi dan capaian kinerja tahun ini dengan tahun lalu dan beberapa tahun terakhir',
      withTahunLalu(data, sasaran.iku),
    ],
    [
      'Perbandingan realisasi kinerja sampai dengan tahun ini dengan target jangka menengah',
      withRenstra(data, sasaran.iku),
    ],
    ['Perbandingan realisasi kinerja tahun ini dengan standar nasional', withStandar(data, sasaran.iku)],
    [
      'Analisis penyebab keberhasilan/kegagalan atau peningkatan/penurunan kinerja serta alternatif solusi',
      penyebab(data, sasaran),
    ],
    ['Analisis atas efisiensi penggunaan sumber daya', efisiensi(data, sasaran)],
    [
      'Analisis program/kegiatan yang menunjang keberhasilan ataupun kegagalan pencapaian kinerja',
      programPenunjang(data, sasaran),
    ],
  ];
  return [
    judul(2, `Sasaran ${nomor}: ${sasaran.nama || '(belum diisi)'}`),
    ...bagian.flatMap(([nama, isi], ke) => [judul(3, `${ke + 1}. ${nama}`), ...isi]),
  ];
}

function penyebab(data: DataLaporan, { nama, iku }: Sasaran): Blok[] {
  return [
    ...narasi(data, 'Analisis Penyebab', nama),
    ...dariBidang('Faktor pendorong menurut bidang:', iku, (baris) => baris.pendorong),
    ...dariBidang('Faktor penghambat menurut bidang:', iku, (baris) => baris.penghambat),
    ...dariBidang('Tindak lanjut menurut bidang:', iku, (baris) => baris.tindakLanjut),
    paragraf('Alternatif solusi:'),
    ...narasi(data, 'Alternatif Solusi', nama),
  ];
}

function dariBidang(pembuka: string, iku: readonly BarisLaporan[], ambil: (baris: BarisLaporan) => string): Blok[] {
  const butir = iku
    .filter((baris) => ambil(baris).trim() !== '')
    .map((baris) => `${baris.kode}: ${ambil(baris).trim()}`);
  return butir.length === 0 ? [] : [paragraf(pembuka), daftar(butir)];
}
