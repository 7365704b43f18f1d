/** A figure outside what the target, or the years before, let expect. */
import { formatAngka } from '../angka/tulis-angka.ts';
import { batasAtas } from '../indikator.ts';
import { targetUntuk } from '../target.ts';
import { setahun } from './banding.ts';
import { eachAngka, type Pemeriksaan } from './jenis.ts';

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
    alasan: 'pendorong',
    find: eachAngka(({ indikator, realisasi }, { periode, tahun }, batas) => {
      const target = targetUntuk(indikator, periode, tahun);
      const atas = target === null ? 0 : batasAtas(target);
      if (indikator.arah !== 'naik' || atas <= 0 || realisasi <= (atas * batas) / 100) return null;
      return `realisasi ${formatAngka(realisasi)} lebih dari ${batas}% target ${formatAngka(atas)}.`;
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

export function median(daftar: readonly number[]): number {
  const urut = [...daftar].sort((a, b) => a - b);
  const tengah = urut.length >> 1;
  const atas = urut[tengah] ?? 0;
  return urut.length % 2 === 1 ? atas : ((urut[tengah - 1] ?? atas) + atas) / 2;
}
