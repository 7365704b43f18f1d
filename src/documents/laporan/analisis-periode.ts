import { formatPersen } from '../../domain/angka/tulis-angka.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import { type Iku, tabelAnalisis } from './analisis-tabel.ts';
import { hitungTercapai } from '../banding.ts';
import { type Blok, paragraf } from '../naskah.ts';
import {
  denganSebelumnya,
  formatTarget,
  kategoriDenganSebelumnya,
  namaPeriode,
  teksRealisasi,
  teksRealisasiTahun,
} from '../sebutan.ts';

/** Analysis 1: the period against its target; in a quarter's report also the year so far against the year's. */
export function capaianPeriode(data: DataLaporan, iku: Iku): Blok[] {
  const masa = namaPeriode(data.periode);
  return [
    tabelAnalisis(`Target dan Realisasi ${masa}`, iku, [
      { kepala: `Target ${masa}`, isi: (satu) => formatTarget(satu.target) },
      { kepala: `Realisasi ${masa}`, isi: (satu) => denganSebelumnya(satu, teksRealisasi(satu), 'realisasi') },
      { kepala: 'Capaian %', isi: (satu) => denganSebelumnya(satu, formatPersen(satu.capaian), 'capaian') },
      { kepala: 'Kategori', isi: kategoriDenganSebelumnya, kata: true },
    ]),
    paragraf(kalimatTercapai(iku)),
    ...tahunBerjalan(data, iku),
  ];
}

function kalimatTercapai(iku: Iku): string {
  const { tercapai, belum, tanpaNilai } = hitungTercapai(iku.map((satu) => satu.capaian));
  return `Dari ${iku.length} indikator, ${tercapai} mencapai target (capaian 100% atau lebih), ${belum} belum mencapai target, dan ${tanpaNilai} tanpa nilai.`;
}

function tahunBerjalan(data: DataLaporan, iku: Iku): Blok[] {
  if (data.periode === 'Tahunan') return [];
  const masa = namaPeriode(data.periode);
  return [
    tabelAnalisis(`Realisasi s.d. ${masa} terhadap Target Tahun ${data.tahun}`, iku, [
      { kepala: 'Target tahun', isi: (satu) => formatTarget(satu.targetTahun) },
      {
        kepala: `Realisasi s.d. ${masa}`,
        isi: (satu) => denganSebelumnya(satu, teksRealisasiTahun(satu), 'realisasiTahun'),
      },
      { kepala: 'Capaian %', isi: (satu) => denganSebelumnya(satu, formatPersen(satu.capaianTahun), 'capaianTahun') },
    ]),
  ];
}
