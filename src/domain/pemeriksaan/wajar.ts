/** A figure outside what the target, or the years before, let expect. */
import { isCacah } from '../angka/satuan.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import { batasBawah } from '../indikator.ts';
import { targetUntuk } from '../target.ts';
import type { AngkaDiperiksa, CheckInput } from './bahan.ts';
import { atasTarget, compareByArah, isLevel, KALI_JAUH, sebelumnya, setahun } from './banding.ts';
import { atIsian, eachAngka, type Pemeriksaan } from './jenis.ts';

const CUKUP = 4;
/** Makes the MAD comparable to a standard deviation. */
const SKALA_MAD = 1.4826;
/** Years that hardly differ must not make every change remarkable. */
const SEBARAN_MIN = 0.05;

export const PEMERIKSAAN_WAJAR: readonly Pemeriksaan[] = [
  // A slip of the finger, another scale, or a target that was too low. Of naik below the target the row rules ask already.
  {
    kode: 'JAUH-DARI-TARGET',
    nama: 'Realisasi jauh dari target',
    batas: 150,
    arti: 'Persen yang masih wajar',
    jelaskan: true,
    find: (input, batas) =>
      input.angka.flatMap((angka) => {
        const jauh = findJauh(angka, input, batas);
        if (jauh === null) return [];
        const [kata, konfirmasi] = jauh;
        const pesan = `realisasi ${formatAngka(angka.realisasi)} ${konfirmasi ? 'terlalu jauh dari ' : ''}${kata}.`;
        return atIsian(angka.jawab[0], pesan, angka.jawab).map((satu) => ({
          ...satu,
          ...(konfirmasi && { konfirmasi }),
        }));
      }),
  },
  // Median and MAD, which one odd year does not move.
  {
    kode: 'JAUH-DARI-RIWAYAT',
    nama: 'Realisasi setahun jauh dari tahun-tahun lalu',
    batas: 4,
    arti: 'Kali sebaran (MAD) dari median',
    jelaskan: true,
    find: eachAngka((angka, input, batas) => {
      const nilai = setahun(angka, input);
      const lama = input.historisOf(angka.indikator.kode).flatMap(({ realisasi }) => realisasi ?? []);
      if (nilai === null || lama.length < CUKUP) return null;
      const tengah = median(lama);
      const sebaran = SKALA_MAD * median(lama.map((satu) => Math.abs(satu - tengah)));
      if (Math.abs(nilai - tengah) <= batas * Math.max(sebaran, SEBARAN_MIN * Math.abs(tengah))) return null;
      return `realisasi setahun ${formatAngka(nilai)} jauh dari ${lama.length} tahun sebelumnya (median ${formatAngka(tengah)}).`;
    }),
  },
];

/** How far it is from its target, or from the quarter before; with whether a checker has to confirm it. */
function findJauh(
  angka: AngkaDiperiksa,
  { periode, tahun }: CheckInput,
  batas: number,
): readonly [kata: string, konfirmasi: boolean] | null {
  const { indikator, realisasi: nilai } = angka;
  const { arah, satuan } = indikator;
  const target = targetUntuk(indikator, periode, tahun);
  const atas = atasTarget(target);
  const bawah = target === null ? 0 : batasBawah(target);
  const lalu = periode === 'Tahunan' ? 0 : (sebelumnya(angka) ?? 0);
  const [level, cacah, naik] = [isLevel(indikator), isCacah(satuan), arah === 'naik'];
  const dariTarget = `target ${formatAngka(atas)}`;
  const dariLalu = `triwulan lalu ${formatAngka(lalu)}`;
  const within = (dari: number, sampai: number, kali: number): boolean =>
    nilai >= dari / kali && nilai <= sampai * kali;
  const isGeser = (dari: number, sampai: number): boolean =>
    ((level && !cacah) || nilai > Math.max(sampai, 99)) && isSepuluh(nilai, dari, sampai);
  const isMustahil = (dari: number, sampai: number): boolean =>
    !within(dari, sampai, KALI_JAUH) || isGeser(dari, sampai);
  // A level that stood there last quarter too is no slip; none of what should be fewer is what is hoped for.
  const tetap = within(lalu, lalu, 2);
  const nol = nilai === 0 && cacah && arah === 'turun';
  if (atas > 0 && !nol && isMustahil(bawah, atas) && !(tetap && within(bawah, atas, KALI_JAUH)))
    return [dariTarget, true];
  // What is added up quarter by quarter follows its targets.
  const sebanding = level || (nilai !== 0 && !(atas > 0 && within(bawah, atas, 5)));
  if (lalu > 0 && !nol && sebanding && isMustahil(lalu, lalu)) return [dariLalu, true];
  // What a small office counts changes by leaps.
  const banyak = cacah ? Math.max(nilai, atas, lalu) : Number.POSITIVE_INFINITY;
  if (atas > 0 && nilai > (atas * batas) / 100 && (naik || banyak >= 10))
    return [`lebih dari ${batas}% ${dariTarget}`, false];
  if (banyak < 10 || naik || nilai >= (bawah * 100) / batas) {
    // Where it got worse, MEMBURUK asks.
    const membaik = compareByArah(arah, nilai, lalu, atas || lalu) > 0;
    return lalu > 0 && level && !tetap && membaik && banyak >= 100 ? [`jauh dari ${dariLalu}`, false] : null;
  }
  return [`jauh di bawah ${dariTarget}`, false];
}

/** The decimal sign one place off. */
const isSepuluh = (nilai: number, bawah: number, atas: number): boolean =>
  [nilai * 10, nilai / 10].some((geser) => geser >= bawah * 0.85 && geser <= atas * 1.15);

export function median(daftar: readonly number[]): number {
  const urut = [...daftar].sort((a, b) => a - b);
  const tengah = urut.length >> 1;
  const atas = urut[tengah] ?? 0;
  return urut.length % 2 === 1 ? atas : ((urut[tengah - 1] ?? atas) + atas) / 2;
}
