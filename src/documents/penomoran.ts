import type { Blok } from './naskah.ts';

/** Numbers the tables in their order: "Tabel 3.1 …" for `awalan` "3.". */
export function numberTabel(isi: readonly Blok[], awalan: string): Blok[] {
  let nomor = 0;
  return isi.map((blok) => {
    if (blok.jenis !== 'tabel') return blok;
    nomor += 1;
    return { ...blok, keterangan: `Tabel ${awalan}${nomor} ${blok.keterangan}` };
  });
}
