import type { BarisLaporan, DataLaporan } from '../../domain/laporan.ts';
import { type BarisTabel, type Blok, baris as barisTabel, catatan, type KolomTabel, type Tabel } from '../naskah.ts';
import { namaPeriode } from '../sebutan.ts';
import { namaIndikator } from '../tabel-kinerja.ts';

export type Iku = readonly BarisLaporan[];

/** A column of an analysis: its heading and what stands in it for one indikator. */
export interface KolomAnalisis {
  readonly judul: string;
  readonly isi: (baris: BarisLaporan) => string;
  /** Words stand in the middle, figures on the right. */
  readonly kata?: boolean;
}

/** One line per indikator: its name, satuan and the given columns. */
export function tabelAnalisis(keterangan: string, iku: Iku, kolom: readonly KolomAnalisis[]): Tabel {
  const bentuk = kolom.map(({ kata }): KolomTabel => ({ lebar: 15, rata: kata === true ? 'tengah' : 'kanan' }));
  const isi = iku.map(
    (satu): BarisTabel => barisTabel(namaIndikator(satu), satu.satuan, ...kolom.map((apa) => apa.isi(satu))),
  );
  return {
    jenis: 'tabel',
    keterangan,
    kolom: [{ lebar: 34 }, { lebar: 14, rata: 'tengah' }, ...bentuk],
    judul: [barisTabel('Indikator', 'Satuan', ...kolom.map(({ judul }) => judul))],
    isi,
  };
}

/** Under the yearly analyses of a quarter's report: the figures so far are no judgement on the year. */
export function deferTahunan({ periode }: DataLaporan): Blok[] {
  if (periode === 'Tahunan') return [];
  const isi = `Realisasi adalah angka s.d. ${namaPeriode(periode)}; analisis setahun penuh disajikan dalam Laporan Kinerja tahunan.`;
  return [catatan(isi)];
}
