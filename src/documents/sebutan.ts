import { roundTo } from '../domain/angka/bulat.ts';
import { isPredikat } from '../domain/angka/satuan.ts';
import { formatAngka, formatPersen } from '../domain/angka/tulis-angka.ts';
import { kategoriOf } from '../domain/himpun/kategori.ts';
import type { Target } from '../domain/indikator.ts';
import type { AngkaSebelumRevisi, BarisLaporan, DataLaporan } from '../domain/laporan.ts';
import { teksTarget } from '../domain/target.ts';
import type { Periode } from '../domain/waktu/periode.ts';

export const TANPA_NILAI = '–';

/** "Triwulan I", or "Tahunan". */
export function namaPeriode(periode: Periode): string {
  return periode.replace('TW', 'Triwulan');
}

/** "Triwulan I Tahun 2026", or "Tahun 2026". */
export function masaLaporan(data: Pick<DataLaporan, 'periode' | 'tahun'>): string {
  return data.periode === 'Tahunan' ? `Tahun ${data.tahun}` : `${namaPeriode(data.periode)} Tahun ${data.tahun}`;
}

/** The year so far: "Tahun 2026 s.d. Triwulan II", or "Akumulasi Tahun 2026". */
export function masaBerjalan({ periode, tahun }: Pick<DataLaporan, 'periode' | 'tahun'>): string {
  return periode === 'Tahunan' ? `Akumulasi Tahun ${tahun}` : `Tahun ${tahun} s.d. ${namaPeriode(periode)}`;
}

type Terukur = Pick<BarisLaporan, 'satuan' | 'keadaan' | 'teks' | 'realisasi'>;

/** What stands in the realisasi column: the figure, or in words why there is none. A missing one is never 0. */
export function teksRealisasi(baris: Terukur): string {
  if (baris.realisasi !== null) return angkaOf(baris, baris.realisasi);
  if (baris.keadaan === 'kosong') return 'belum masuk';
  if (baris.keadaan === 'tidak ditargetkan') return 'tidak ditargetkan pada periode ini';
  return baris.keadaan === 'terisi' ? 'tidak terbaca' : baris.keadaan;
}

export function teksRealisasiTahun(baris: BarisLaporan): string {
  return baris.realisasiTahun === null ? TANPA_NILAI : angkaOf(baris, baris.realisasiTahun);
}

// A predikat is read as what people wrote, "BB"; its score only serves the arithmetic.
function angkaOf(baris: Terukur, nilai: number): string {
  const predikat = isPredikat(baris.satuan) && nilai === baris.realisasi ? baris.teks.trim() : '';
  return predikat === '' ? formatSkor(baris, nilai) : predikat;
}

/** Of another year or round only the score is kept: it is called that, so that nobody takes it for the predikat. */
export function formatSkor({ satuan }: Pick<BarisLaporan, 'satuan'>, nilai: number | null): string {
  return isPredikat(satuan) && nilai !== null ? `skor ${formatNilai(nilai)}` : formatNilai(nilai);
}

/** The figure with the one before the revision in front: "80 → 85". */
export function withSebelumnya(baris: BarisLaporan, kini: string, apa: keyof AngkaSebelumRevisi): string {
  const lama = baris.sebelumRevisi;
  if (lama === null) return kini;
  const nilai = lama[apa];
  return panah(apa === 'capaian' || apa === 'capaianTahun' ? formatPersen(nilai) : formatSkor(baris, nilai), kini);
}

/** The kategori follows the capaian. */
export function kategoriWithSebelumnya({ kategori, sebelumRevisi }: BarisLaporan): string {
  const kini = kategori ?? TANPA_NILAI;
  return sebelumRevisi ? panah(kategoriOf(sebelumRevisi.capaian) ?? TANPA_NILAI, kini) : kini;
}

const panah = (lama: string, kini: string): string => (lama === kini ? kini : `${lama} → ${kini}`);

/** The bare figure: satuan has a column of its own. */
export function formatTarget(target: Target | null): string {
  return teksTarget(target, '');
}

/** Four decimals are what a cell of a table can hold; a ratio computed by us has many more. */
export function formatNilai(nilai: number | null): string {
  return nilai === null ? TANPA_NILAI : formatAngka(roundTo(nilai, 4));
}
