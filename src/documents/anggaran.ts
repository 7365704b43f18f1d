import { groupBy, normalise } from '../domain/kelompok.ts';
import type { BarisAnggaran } from '../domain/profil.ts';
import { type Periode, parsePeriode, triwulanSampai } from '../domain/waktu/periode.ts';

export interface JumlahAnggaran {
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/**
 * The budget lines as they stand at the end of the period. Realisasi is a running total, as SIPD and the agencies'
 * published tables print it: of a line's rows those of the latest period that is not after this one count, all of them.
 */
export function anggaranSampai(daftar: readonly BarisAnggaran[], periode: Periode): BarisAnggaran[] {
  const kunci = (satu: BarisAnggaran) =>
    [satu.bidang, satu.program, satu.kegiatan, satu.subKegiatan].map(normalise).join('\n');
  return [...groupBy(daftar, kunci).values()].flatMap((baris) => terakhir(baris, periode));
}

function terakhir(baris: readonly BarisAnggaran[], periode: Periode): BarisAnggaran[] {
  const berlaku = baris.filter((satu) => urutan(satu.periode) <= batas(periode));
  const akhir = Math.max(...berlaku.map((satu) => urutan(satu.periode)));
  return berlaku.filter((satu) => urutan(satu.periode) === akhir);
}

const batas = (periode: Periode): number => (periode === 'Tahunan' ? 5 : triwulanSampai(periode).length);

// A row without a period holds for the year so far, also before the first quarter's.
function urutan(teks: string): number {
  const periode = parsePeriode(teks);
  return periode === null ? 0 : batas(periode);
}

/** After a change of the budget its pagu counts. */
const paguOf = (satu: BarisAnggaran): number | null => satu.paguPerubahan ?? satu.pagu;

/** Null where no line has a figure: an empty cell is not 0. */
export function addUp(daftar: readonly BarisAnggaran[]): JumlahAnggaran {
  return { pagu: jumlah(daftar.map(paguOf)), realisasi: jumlah(daftar.map((satu) => satu.realisasi)) };
}

function jumlah(nilai: readonly (number | null)[]): number | null {
  const terisi = nilai.filter((satu) => satu !== null);
  return terisi.length === 0 ? null : terisi.reduce((sum, satu) => sum + satu, 0);
}

/** Lines with both figures: a realisasi that is missing is not 0, so no serapan is made of the others. */
export const terhitung = (daftar: readonly BarisAnggaran[]): readonly BarisAnggaran[] =>
  daftar.filter((satu) => satu.realisasi !== null && paguOf(satu) !== null);

/** Percent over the lines that have both figures; null without any. */
export function serapan(daftar: readonly BarisAnggaran[]): number | null {
  const { pagu, realisasi } = addUp(terhitung(daftar));
  return pagu === null || pagu === 0 || realisasi === null ? null : (realisasi / pagu) * 100;
}
