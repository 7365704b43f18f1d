import { formatPersen } from '../domain/angka.ts';
import type { BarisLaporan, DataLaporan } from '../domain/laporan.ts';
import { hitungTercapai, perubahan } from './banding.ts';
import {
  type BarisTabel,
  type Blok,
  baris as barisTabel,
  catatan,
  type Kolom,
  paragraf,
  type Tabel,
} from './naskah.ts';
import {
  denganSebelumnya,
  formatNilai,
  formatTarget,
  namaPeriode,
  TANPA_NILAI,
  teksRealisasi,
  teksRealisasiTahun,
} from './sebutan.ts';
import { namaIndikator } from './tabel-kinerja.ts';

type Iku = readonly BarisLaporan[];
const KOLOM_NAMA: readonly Kolom[] = [{ lebar: 34 }, { lebar: 13, rata: 'tengah' }];
const angka = (jumlah: number): Kolom[] =>
  Array.from({ length: jumlah }, () => ({ lebar: 15, rata: 'kanan' as const }));

/** Analysis 1. */
export function capaianPeriode(data: DataLaporan, iku: Iku): Blok[] {
  const masa = namaPeriode(data.periode);
  const { tercapai, belum, tanpaNilai } = hitungTercapai(iku.map((satu) => satu.capaian));
  const kepala = ['Indikator', 'Satuan', `Target ${masa}`, `Realisasi ${masa}`, 'Capaian %', 'Kategori'];
  const isi = iku.map((satu) => [
    formatTarget(satu.target),
    denganSebelumnya(satu, teksRealisasi(satu), 'realisasi'),
    denganSebelumnya(satu, formatPersen(satu.capaian), 'capaian'),
    satu.kategori ?? TANPA_NILAI,
  ]);
  return [
    tabel(`Target dan Realisasi ${masa}`, kepala, iku, isi),
    paragraf(
      `Dari ${iku.length} indikator, ${tercapai} mencapai target (capaian 100% atau lebih), ${belum} belum mencapai target, dan ${tanpaNilai} tanpa nilai.`,
    ),
    ...tahunBerjalan(data, iku),
  ];
}

function tahunBerjalan(data: DataLaporan, iku: Iku): Blok[] {
  if (data.periode === 'Tahunan') return [];
  const kepala = ['Indikator', 'Satuan', 'Target tahun', `Realisasi s.d. ${namaPeriode(data.periode)}`, 'Capaian %'];
  const isi = iku.map((satu) => [
    formatTarget(satu.targetTahun),
    teksRealisasiTahun(satu),
    formatPersen(satu.capaianTahun),
  ]);
  return [tabel(`Realisasi s.d. ${namaPeriode(data.periode)} terhadap Target Tahun ${data.tahun}`, kepala, iku, isi)];
}

/** Analysis 2: earlier years from Historis; the change is only judged over a whole year. */
export function denganTahunLalu(data: DataLaporan, iku: Iku): Blok[] {
  const tahunLain = tahunSebelumnya(data, iku);
  const setahun = data.periode === 'Tahunan';
  const kepala = ['Indikator', 'Satuan', ...tahunLain.map((tahun) => `Realisasi ${tahun}`), `Realisasi ${data.tahun}`];
  const isi = iku.map((satu) => [
    ...tahunLain.map((tahun) => formatNilai(realisasiTahun(data, satu, tahun))),
    teksRealisasiTahun(satu),
    ...(setahun ? [perubahanDari(data, satu)] : []),
  ]);
  return [
    tabel('Perbandingan dengan Tahun Sebelumnya', [...kepala, ...(setahun ? ['Perubahan'] : [])], iku, isi),
    ...tundaTahunan(data),
  ];
}

/** Ascending, at most the last four; last year is always there. */
function tahunSebelumnya(data: DataLaporan, iku: Iku): number[] {
  const kode = new Set(iku.map((satu) => satu.kode));
  const tercatat = data.historis
    .filter((satu) => kode.has(satu.kode) && satu.tahun < data.tahun)
    .map((satu) => satu.tahun);
  return [...new Set([...tercatat, data.tahun - 1])].sort((a, b) => a - b).slice(-4);
}

function realisasiTahun(data: DataLaporan, satu: BarisLaporan, tahun: number): number | null {
  const historis = data.historis.find((lama) => lama.kode === satu.kode && lama.tahun === tahun)?.realisasi ?? null;
  return historis ?? (tahun === data.tahun - 1 ? satu.realisasiTahunLalu : null);
}

function perubahanDari(data: DataLaporan, satu: BarisLaporan): string {
  const lalu = realisasiTahun(data, satu, data.tahun - 1);
  return lalu === null || satu.realisasiTahun === null ? TANPA_NILAI : perubahan(satu.arah, satu.realisasiTahun, lalu);
}

/** Analysis 3. */
export function denganRenstra(data: DataLaporan, iku: Iku): Blok[] {
  if (iku.every((satu) => satu.targetRenstra === null))
    return [paragraf('Target Renstra belum dicatat untuk indikator pada sasaran ini.')];
  const kepala = ['Indikator', 'Satuan', 'Target akhir Renstra', `Realisasi s.d. ${data.tahun}`];
  const isi = iku.map((satu) => [formatTarget(satu.targetRenstra), teksRealisasiTahun(satu)]);
  return [tabel('Perbandingan dengan Target Jangka Menengah (Renstra)', kepala, iku, isi), ...tundaTahunan(data)];
}

/** Analysis 4. */
export function denganStandar(data: DataLaporan, iku: Iku): Blok[] {
  const punya = iku.filter((satu) => satu.standarNasional !== null);
  if (punya.length === 0)
    return [paragraf('Tidak ada standar nasional yang dicatat untuk indikator pada sasaran ini.')];
  const kepala = ['Indikator', 'Satuan', 'Standar nasional', `Realisasi ${data.tahun}`];
  const isi = punya.map((satu) => [formatTarget(satu.standarNasional), teksRealisasiTahun(satu)]);
  return [tabel('Perbandingan dengan Standar Nasional', kepala, punya, isi), ...tundaTahunan(data)];
}

function tundaTahunan({ periode }: DataLaporan): Blok[] {
  if (periode === 'Tahunan') return [];
  return [
    catatan(
      `Realisasi adalah angka s.d. ${namaPeriode(periode)}; analisis setahun penuh disajikan dalam Laporan Kinerja tahunan.`,
    ),
  ];
}

function tabel(keterangan: string, kepala: readonly string[], iku: Iku, isi: readonly string[][]): Tabel {
  const badan = iku.map((satu, ke): BarisTabel => barisTabel(namaIndikator(satu), satu.satuan, ...(isi[ke] ?? [])));
  return {
    jenis: 'tabel',
    keterangan,
    kolom: [...KOLOM_NAMA, ...angka(kepala.length - KOLOM_NAMA.length)],
    kepala: [barisTabel(...kepala)],
    isi: badan,
  };
}
