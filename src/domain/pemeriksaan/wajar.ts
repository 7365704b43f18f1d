/** A figure outside what the target, or the years before, let expect. */
import { isCacah } from '../angka/satuan.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import { batasAtas, batasBawah } from '../indikator.ts';
import { targetUntuk } from '../target.ts';
import type { AngkaDiperiksa, CheckInput } from './bahan.ts';
import { compareByArah, isLevel, sebelumnya, setahun } from './banding.ts';
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
    alasan: 'faktor',
    find: (input, batas) =>
      input.angka.flatMap((angka) => {
        const jauh = findJauh(angka, input, batas);
        const found = atIsian(angka.jawab[0], jauh && `realisasi ${formatAngka(angka.realisasi)} ${jauh.kata}.`);
        return jauh?.konfirmasi ? found.map((satu) => ({ ...satu, konfirmasi: true as const })) : found;
      }),
  },
  // Median and MAD, which one odd year does not move.
  {
    kode: 'JAUH-DARI-RIWAYAT',
    nama: 'Realisasi setahun jauh dari tahun-tahun lalu',
    batas: 4,
    arti: 'Kali sebaran (MAD) dari median',
    alasan: 'faktor',
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

/** Above or below by more than that, a figure is confirmed by name. */
const KALI = 20;

interface Jauh {
  readonly kata: string;
  readonly konfirmasi: boolean;
}

/** From its target, or from the quarter before. */
function findJauh(angka: AngkaDiperiksa, { periode, tahun }: CheckInput, batas: number): Jauh | null {
  const { indikator, realisasi: nilai } = angka;
  const { arah, satuan } = indikator;
  const target = targetUntuk(indikator, periode, tahun);
  const atas = target === null ? 0 : batasAtas(target);
  const bawah = target === null ? 0 : batasBawah(target);
  const lalu = periode === 'Tahunan' ? 0 : (sebelumnya(angka) ?? 0);
  const [level, cacah] = [isLevel(indikator), isCacah(satuan)];
  const dariTarget = `target ${formatAngka(atas)}`;
  const dariLalu = `triwulan lalu ${formatAngka(lalu)}`;
  const within = (dari: number, sampai: number): boolean => nilai >= dari && nilai <= sampai;
  const isMustahil = (dari: number, sampai: number): boolean =>
    !within(dari / KALI, sampai * KALI) || (level && !cacah && isSepuluh(nilai, dari, sampai));
  // A level that stood there last quarter too is no slip; none of what should be fewer is what is hoped for.
  const tetap = lalu > 0 && within(lalu / 2, lalu * 2);
  const nihil = nilai === 0 && cacah && arah === 'turun';
  const tanya = (dari: string): Jauh => ({ kata: `terlalu jauh dari ${dari}`, konfirmasi: true });
  if (atas > 0 && !nihil && isMustahil(bawah, atas) && (!tetap || !within(bawah / KALI, atas * KALI)))
    return tanya(dariTarget);
  // What is added up quarter by quarter follows its targets.
  const sebanding = level || (nilai !== 0 && !(atas > 0 && within(bawah / 5, atas * 5)));
  if (lalu > 0 && !nihil && sebanding && isMustahil(lalu, lalu)) return tanya(dariLalu);
  const ringan = (kata: string): Jauh => ({ kata, konfirmasi: false });
  const sedikit = (wajar: number): boolean => cacah && Math.max(nilai, atas, lalu) < wajar;
  if (atas > 0 && (arah === 'naik' || !sedikit(10))) {
    if (nilai > (atas * batas) / 100) return ringan(`lebih dari ${batas}% ${dariTarget}`);
    if (arah !== 'naik' && nilai < (bawah * 100) / batas) return ringan(`jauh di bawah ${dariTarget}`);
  }
  // Where it got worse, MEMBURUK asks.
  const membaik = compareByArah(arah, nilai, lalu, atas || lalu) > 0;
  return lalu > 0 && level && !tetap && membaik && !sedikit(100) ? ringan(`jauh dari ${dariLalu}`) : null;
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
