import { formatPersen } from './angka-tulis.ts';
import type { RataRata } from './kategori.ts';

/** What an average contains, for whoever reads it: how many counted, how many had no value, what the cap did. */
export function describeRataRata({ nilai, dihitung, tanpaNilai, dipangkas, batas }: RataRata): string {
  if (nilai === null) return 'Belum ada capaian yang dapat dirata-ratakan.';
  const tanpa = tanpaNilai > 0 ? ` ${tanpaNilai} indikator tanpa nilai tidak ikut.` : '';
  const potong =
    dipangkas > 0 ? ` ${dipangkas} capaian di atas ${batas} dihitung ${batas}.` : ` Batas dalam rata-rata: ${batas}.`;
  return `${formatPersen(nilai)} dari ${dihitung} indikator yang bertarget periode ini.${tanpa}${potong}`;
}
