import { formatPersen } from '../../domain/angka/tulis-angka.ts';
import { countTercapai } from '../../domain/himpun/kategori.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import { type Blok, paragraf } from '../naskah.ts';
import {
  formatTarget,
  kategoriWithSebelumnya,
  namaPeriode,
  teksRealisasi,
  teksRealisasiTahun,
  withSebelumnya,
} from '../sebutan.ts';
import { type Iku, tabelAnalisis } from './analisis-tabel.ts';

/** Analysis 1: the period against its target; in a quarter's report also the year so far against the year's. */
export function capaianPeriode(data: DataLaporan, iku: Iku): Blok[] {
  const masa = namaPeriode(data.periode);
  return [
    tabelAnalisis(`Target dan Realisasi ${masa}`, iku, [
      { judul: `Target ${masa}`, isi: (satu) => formatTarget(satu.target) },
      { judul: `Realisasi ${masa}`, isi: (satu) => withSebelumnya(satu, teksRealisasi(satu), 'realisasi') },
      { judul: 'Capaian %', isi: (satu) => withSebelumnya(satu, formatPersen(satu.capaian), 'capaian') },
      { judul: 'Kategori', isi: kategoriWithSebelumnya, kata: true },
    ]),
    paragraf(kalimatTercapai(iku)),
    ...tahunBerjalan(data, iku),
  ];
}

function kalimatTercapai(iku: Iku): string {
  const { tercapai, belum, tanpaNilai } = countTercapai(iku.map((satu) => satu.capaian));
  return `Dari ${iku.length} indikator, ${tercapai} mencapai target (capaian 100% atau lebih), ${belum} belum mencapai target, dan ${tanpaNilai} tanpa nilai.`;
}

function tahunBerjalan(data: DataLaporan, iku: Iku): Blok[] {
  if (data.periode === 'Tahunan') return [];
  const masa = namaPeriode(data.periode);
  return [
    tabelAnalisis(`Realisasi s.d. ${masa} terhadap Target Tahun ${data.tahun}`, iku, [
      { judul: 'Target tahun', isi: (satu) => formatTarget(satu.targetTahun) },
      {
        judul: `Realisasi s.d. ${masa}`,
        isi: (satu) => withSebelumnya(satu, teksRealisasiTahun(satu), 'realisasiTahun'),
      },
      { judul: 'Capaian %', isi: (satu) => withSebelumnya(satu, formatPersen(satu.capaianTahun), 'capaianTahun') },
    ]),
  ];
}
