/** A figure outside what the target, or the years before, let expect. */
import { formatAngka } from '../angka/tulis-angka.ts';
import { batasAtas } from '../indikator.ts';
import { targetUntuk } from '../target.ts';
import type { AngkaDiperiksa, CheckInput } from './bahan.ts';
import { setahun } from './banding.ts';
import { atIsian, eachAngka, type Pemeriksaan } from './jenis.ts';

/** So far off is more often a slip than a success. */
const KALI_SALAH = 20;
const CUKUP = 4;
/** Makes the MAD comparable to a standard deviation. */
const SKALA_MAD = 1.4826;
/** Years that hardly differ must not make every change remarkable. */
const SEBARAN_MIN = 0.05;

export const PEMERIKSAAN_WAJAR: readonly Pemeriksaan[] = [
  // A slip of the finger, or a target that was too low. Below the target the row rules ask already.
  {
    kode: 'JAUH-DARI-TARGET',
    nama: 'Realisasi jauh di atas target',
    batas: 150,
    arti: 'Persen yang masih wajar',
    jelaskan: true,
    find: (input, batas) =>
      input.angka.flatMap((angka) => {
        const { indikator, realisasi, jawab } = angka;
        const atas = atasTarget(angka, input);
        const jauh = atas > 0 && realisasi > KALI_SALAH * atas;
        if (!jauh && (indikator.arah !== 'naik' || atas <= 0 || realisasi <= (atas * batas) / 100)) return [];
        const pesan = `realisasi ${formatAngka(realisasi)} lebih dari ${jauh ? `${KALI_SALAH} kali` : `${batas}%`} target ${formatAngka(atas)}.`;
        return atIsian(jawab[0], pesan, jawab).map((satu) => (jauh ? { ...satu, konfirmasi: true } : satu));
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

function atasTarget({ indikator }: AngkaDiperiksa, { periode, tahun }: CheckInput): number {
  const target = targetUntuk(indikator, periode, tahun);
  return target === null ? 0 : batasAtas(target);
}

export function median(daftar: readonly number[]): number {
  const urut = [...daftar].sort((a, b) => a - b);
  const tengah = urut.length >> 1;
  const atas = urut[tengah] ?? 0;
  return urut.length % 2 === 1 ? atas : ((urut[tengah - 1] ?? atas) + atas) / 2;
}
