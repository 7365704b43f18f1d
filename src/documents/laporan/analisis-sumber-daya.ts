import { roundTo } from '../../domain/angka/bulat.ts';
import { formatPersen } from '../../domain/angka/tulis-angka.ts';
import { rataRataCapaian } from '../../domain/himpun/kategori.ts';
import type { BarisLaporan, DataLaporan } from '../../domain/laporan.ts';
import type { BarisAnggaran } from '../../domain/profil.ts';
import { addUp, serapan, terhitung } from '../anggaran.ts';
import { type Blok, daftar, paragraf } from '../naskah.ts';
import { formatNilai } from '../sebutan.ts';
import { narasi } from './narasi.ts';

export interface Sasaran {
  readonly nama: string;
  readonly iku: readonly BarisLaporan[];
  /** The budget lines that are mapped to it, as they stand at the end of the period. */
  readonly anggaran: readonly BarisAnggaran[];
}

/** Analysis 6: capaian beside serapan, only where budget lines are mapped to the sasaran. */
export function efisiensi(data: DataLaporan, sasaran: Sasaran): Blok[] {
  return [paragraf(hitunganEfisiensi(sasaran)), ...narasi(data, 'Efisiensi Sumber Daya', sasaran.nama)];
}

function hitunganEfisiensi({ iku, anggaran }: Sasaran): string {
  if (anggaran.length === 0)
    return 'Efisiensi tidak dapat dihitung: tidak ada baris anggaran yang dipetakan ke sasaran ini.';
  const capaian = rataRataCapaian(iku.map((satu) => satu.capaianTahun)).nilai;
  const masuk = terhitung(anggaran);
  const jumlah = addUp(masuk);
  const serap = serapan(anggaran);
  if (capaian === null || serap === null)
    return 'Efisiensi tidak dapat dihitung: capaian atau serapan anggaran sasaran ini tidak bernilai.';
  // Of the figures as they stand in the sentence, so that a reader gets the same.
  const selisih = roundTo(capaian, 2) - roundTo(serap, 2);
  const letak = selisih >= 0 ? 'di atas' : 'di bawah';
  return `Rata-rata capaian sasaran terhadap target tahun ${formatPersen(capaian)}% dengan anggaran Rp${formatNilai(jumlah.realisasi)} dari pagu Rp${formatNilai(jumlah.pagu)} (serapan ${formatPersen(serap)}%). Capaian ${formatPersen(Math.abs(selisih))} poin ${letak} serapan.${sisaPagu(anggaran, masuk)}`;
}

function sisaPagu(anggaran: readonly BarisAnggaran[], masuk: readonly BarisAnggaran[]): string {
  const lain = anggaran.filter((satu) => !masuk.includes(satu));
  const { pagu } = addUp(lain);
  return lain.length === 0
    ? ''
    : ` Tidak termasuk ${lain.length} baris (pagu Rp${formatNilai(pagu)}) yang realisasinya belum terisi.`;
}

/** Analysis 7: the programs whose budget is mapped here, with what people wrote. */
export function programPenunjang(data: DataLaporan, { nama, anggaran }: Sasaran): Blok[] {
  const program = [...new Set(anggaran.map((satu) => satu.program))];
  const pembuka = program.length === 0 ? [] : [paragraf('Program yang dipetakan ke sasaran ini:'), daftar(program)];
  return [...pembuka, ...narasi(data, 'Program Penunjang', nama)];
}
