import { formatPersen } from '../../domain/angka/tulis-angka.ts';
import { calculateCapaian } from '../../domain/himpun/capaian.ts';
import type { Target } from '../../domain/indikator.ts';
import type { BarisLaporan, DataLaporan } from '../../domain/laporan.ts';
import { perubahan, terhadapStandar } from '../banding.ts';
import { type Blok, paragraf } from '../naskah.ts';
import { formatSkor, formatTarget, TANPA_NILAI, teksRealisasiTahun } from '../sebutan.ts';
import { deferTahunan, type Iku, type KolomAnalisis, tabelAnalisis } from './analisis-tabel.ts';

const TAHUN_LALU_TERBANYAK = 3;

/** Analysis 2. The change is judged over a whole year only: a quarter against a year says nothing. */
export function withTahunLalu(data: DataLaporan, iku: Iku): Blok[] {
  const tahunLain = tahunSebelumnya(data, iku);
  const setahun = { judul: 'Perubahan', isi: (satu: BarisLaporan) => perubahanDari(data, satu), kata: true };
  return [
    tabelAnalisis('Realisasi Dibandingkan dengan Tahun Sebelumnya', iku, [
      ...tahunLain.map((tahun) => kolomTahun(tahun, (satu) => formatSkor(satu, realisasiTahun(data, satu, tahun)))),
      kolomTahun(data.tahun, teksRealisasiTahun),
      ...(data.periode === 'Tahunan' ? [setahun] : []),
    ]),
    tabelAnalisis('Capaian (%) Dibandingkan dengan Tahun Sebelumnya', iku, [
      ...tahunLain.map((tahun) => kolomTahun(tahun, (satu) => formatPersen(capaianTahun(data, satu, tahun)))),
      kolomTahun(data.tahun, (satu) => formatPersen(satu.capaianTahun)),
    ]),
    ...deferTahunan(data),
  ];
}

const kolomTahun = (tahun: number, isi: KolomAnalisis['isi']): KolomAnalisis => ({ judul: `${tahun}`, isi });

/** Ascending; last year is always there. */
function tahunSebelumnya(data: DataLaporan, iku: Iku): number[] {
  const kode = new Set(iku.map((satu) => satu.kode));
  const tercatat = data.historis.filter((satu) => kode.has(satu.kode) && satu.tahun < data.tahun);
  const tahun = new Set([...tercatat.map((satu) => satu.tahun), data.tahun - 1]);
  return [...tahun].sort((a, b) => a - b).slice(-TAHUN_LALU_TERBANYAK);
}

const historisOf = (data: DataLaporan, satu: BarisLaporan, tahun: number) =>
  data.historis.find((lama) => lama.kode === satu.kode && lama.tahun === tahun);

function realisasiTahun(data: DataLaporan, satu: BarisLaporan, tahun: number): number | null {
  const historis = historisOf(data, satu, tahun)?.realisasi ?? null;
  return historis ?? (tahun === data.tahun - 1 ? satu.realisasiTahunLalu : null);
}

function capaianTahun(data: DataLaporan, satu: BarisLaporan, tahun: number): number | null {
  const target = historisOf(data, satu, tahun)?.target ?? null;
  const angka: Target | null = target === null ? null : { jenis: 'angka', nilai: target, teks: '' };
  return capaianTerhadap(satu, angka, realisasiTahun(data, satu, tahun));
}

const capaianTerhadap = ({ arah, rumus }: BarisLaporan, target: Target | null, realisasi: number | null) =>
  calculateCapaian({ arah, rumus, target, realisasi }).nilai;

function perubahanDari(data: DataLaporan, satu: BarisLaporan): string {
  const lalu = realisasiTahun(data, satu, data.tahun - 1);
  return lalu === null || satu.realisasiTahun === null ? TANPA_NILAI : perubahan(satu.arah, satu.realisasiTahun, lalu);
}

/** Analysis 3. */
export function withRenstra(data: DataLaporan, iku: Iku): Blok[] {
  if (iku.every((satu) => satu.targetRenstra === null)) {
    return [
      paragraf('Target Renstra belum dicatat untuk indikator pada sasaran ini, sehingga tidak dapat dibandingkan.'),
    ];
  }
  return [
    tabelAnalisis('Perbandingan dengan Target Jangka Menengah (Renstra)', iku, [
      { judul: 'Target Renstra', isi: (satu) => formatTarget(satu.targetRenstra) },
      { judul: `Realisasi s.d. ${data.tahun}`, isi: teksRealisasiTahun },
      {
        judul: 'Capaian %',
        isi: (satu) => formatPersen(capaianTerhadap(satu, satu.targetRenstra, satu.realisasiTahun)),
      },
    ]),
    ...deferTahunan(data),
  ];
}

/** Analysis 4; most indikator have no national standard. */
export function withStandar(data: DataLaporan, iku: Iku): Blok[] {
  const punya = iku.filter((satu) => satu.standarNasional !== null);
  if (punya.length === 0)
    return [paragraf('Tidak ada standar nasional yang dicatat untuk indikator pada sasaran ini.')];
  const letak = { judul: 'Perbandingan', isi: standarDari, kata: true };
  return [
    tabelAnalisis('Perbandingan dengan Standar Nasional', punya, [
      { judul: 'Standar nasional', isi: (satu) => formatTarget(satu.standarNasional) },
      { judul: `Realisasi ${data.tahun}`, isi: teksRealisasiTahun },
      ...(data.periode === 'Tahunan' ? [letak] : []),
    ]),
    ...deferTahunan(data),
  ];
}

function standarDari({ arah, realisasiTahun: nilai, standarNasional }: BarisLaporan): string {
  return nilai === null || standarNasional === null ? TANPA_NILAI : terhadapStandar(arah, nilai, standarNasional);
}
