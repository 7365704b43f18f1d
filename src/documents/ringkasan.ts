import { formatPersen } from '../domain/angka.ts';
import { rataRataCapaian } from '../domain/kategori.ts';
import type { DataLaporan } from '../domain/laporan.ts';
import { hitungTercapai } from './banding.ts';
import { type Blok, daftar, paragraf } from './naskah.ts';

/** Averages of the IKU with all that stands behind them: how many counted, without a value, capped. */
export function ringkasanCapaian(data: DataLaporan): Blok[] {
  const iku = data.indikator.filter((baris) => baris.jenis === 'IKU');
  if (iku.length === 0) return [paragraf('Belum ada Indikator Kinerja Utama.')];
  const periode = iku.map((baris) => baris.capaian);
  const { tercapai, belum, tanpaNilai } = hitungTercapai(periode);
  return [
    daftar([
      kalimatRataRata('Rata-rata capaian IKU periode ini', periode),
      kalimatRataRata(
        'Rata-rata capaian IKU tahun berjalan',
        iku.map((baris) => baris.capaianTahun),
      ),
      `Dari ${iku.length} IKU: ${tercapai} mencapai target, ${belum} belum mencapai target, ${tanpaNilai} tanpa nilai.`,
    ]),
  ];
}

function kalimatRataRata(kepala: string, capaian: readonly (number | null)[]): string {
  const { nilai, dihitung, tanpaNilai, dipangkas, batas } = rataRataCapaian(capaian);
  return `${kepala}: ${formatPersen(nilai)}${nilai === null ? '' : '%'} (${dihitung} dihitung, ${tanpaNilai} tanpa nilai, ${dipangkas} dihitung sebesar batas ${batas}%).`;
}
