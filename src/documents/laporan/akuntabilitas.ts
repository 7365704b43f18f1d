import { groupBy, normalise } from '../../domain/kelompok.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import { anggaranSampai } from '../anggaran.ts';
import { asalAngka } from '../kerangka.ts';
import { keteranganData } from '../keterangan-data.ts';
import { type Blok, judul, paragraf } from '../naskah.ts';
import { numberTabel } from '../penomoran.ts';
import { ringkasanCapaian, tabelSasaran } from '../ringkasan.ts';
import { masaLaporan } from '../sebutan.ts';
import { narasiUmum } from './narasi.ts';
import { realisasiAnggaran } from './realisasi-anggaran.ts';
import { tujuhAnalisis } from './tujuh-analisis.ts';

/** Bab III: A per sasaran the seven analyses of PermenPANRB 53/2014, then B Realisasi Anggaran. */
export function akuntabilitas(data: DataLaporan): Blok[] {
  const iku = data.indikator.filter((baris) => baris.jenis === 'IKU');
  const sasaran = [...groupBy(iku, (baris) => baris.sasaran)];
  const anggaran = groupBy(anggaranSampai(data.anggaran, data.periode), (satu) => normalise(satu.sasaran));
  const isi = [
    judul(1, 'Bab III Akuntabilitas Kinerja'),
    judul(2, 'A. Capaian Kinerja Organisasi'),
    paragraf(`Bab ini memuat capaian kinerja untuk ${masaLaporan(data)}. ${asalAngka(data)}`),
    ...ringkasanCapaian(data),
    tabelSasaran(data, sasaran),
    ...keteranganData(data),
    ...narasiUmum(data),
    ...sasaran.flatMap(([nama, iku], ke) =>
      tujuhAnalisis(data, ke + 1, { nama, iku, anggaran: anggaran.get(normalise(nama)) ?? [] }),
    ),
    judul(2, 'B. Realisasi Anggaran'),
    ...realisasiAnggaran(data),
  ];
  return numberTabel(isi, '3.');
}
