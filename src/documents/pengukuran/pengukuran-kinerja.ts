import { SUMBER_SKALA } from '../../domain/himpun/kategori.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import { keadaanDokumen } from '../keadaan-dokumen.ts';
import { asalAngka, kerangka, kopInstansi } from '../kerangka.ts';
import { keteranganData } from '../keterangan-data.ts';
import { type Blok, daftar, judul, type Naskah, paragraf } from '../naskah.ts';
import { numberTabel } from '../penomoran.ts';
import { bagianRalat, withRalatPengukuran } from '../ralat.ts';
import { ringkasanCapaian } from '../ringkasan.ts';
import { masaLaporan } from '../sebutan.ts';
import { tabelIki, tabelIku } from '../tabel-kinerja.ts';
import { tandaTangan } from '../tanda-tangan.ts';
import { uraianIndikator } from '../uraian-indikator.ts';
import { angkaKendali } from './angka-kendali.ts';
import { kebijakanHitung } from './kebijakan.ts';

/** The document that *mengesahkan* approves, titled as the SOP names it. */
export function pengukuranKinerja(semua: DataLaporan): Naskah {
  const data = withRalatPengukuran(semua);
  const keadaan = keadaanDokumen(data);
  return kerangka(data, `${data.sop.judulDokumen} ${masaLaporan(data)}`, keadaan, [
    {
      arah: 'mendatar',
      isi: numberTabel(
        [
          ...pembuka(data),
          ...tabel(data),
          ...keteranganData(data),
          ...tandaTangan(data, 'Demikian dokumen ini disusun menurut data yang dihimpun dari setiap bidang.', keadaan),
        ],
        '',
      ),
    },
    { arah: 'tegak', isi: [...uraian(data), ...caraHitung(data), ...angkaKendali(data)] },
    ...bagianRalat(2, data),
  ]);
}

function pembuka(data: DataLaporan): Blok[] {
  const { profil, sop } = data;
  const revisi = data.revisi === null ? [] : [`REVISI KE-${data.revisi.ke}`];
  const baris = [sop.judulDokumen, profil.namaInstansi, masaLaporan(data)].map((teks) => teks.toUpperCase());
  const pengantar = `${sop.judulDokumen} ini memuat capaian kinerja ${profil.namaInstansi} untuk ${masaLaporan(data)} dan disusun menurut SOP ${sop.nama}. ${asalAngka(data)}`;
  return [kopInstansi(data), { jenis: 'judul besar', baris: [...baris, ...revisi] }, paragraf(pengantar)];
}

function tabel(data: DataLaporan): Blok[] {
  const adaIki = data.indikator.some((baris) => baris.jenis === 'IKI');
  return [
    judul(2, 'A. Indikator Kinerja Utama'),
    tabelIku(data, 'Capaian Indikator Kinerja Utama'),
    ...(adaIki
      ? [judul(2, 'B. Indikator Kinerja Individu'), tabelIki(data, 'Capaian Indikator Kinerja Individu')]
      : []),
    judul(2, `${adaIki ? 'C' : 'B'}. Ringkasan dan Keterangan`),
    ...ringkasanCapaian(data),
  ];
}

const uraian = (data: DataLaporan): Blok[] => [judul(2, 'Lampiran 1. Uraian per Indikator'), ...uraianIndikator(data)];

function caraHitung(data: DataLaporan): Blok[] {
  return [
    judul(2, 'Lampiran 2. Cara Menghitung'),
    paragraf('T adalah target dan R adalah realisasi. Aturan yang dipakai pada dokumen ini:'),
    daftar([...kebijakanHitung(data.indikator), SUMBER_SKALA]),
  ];
}
