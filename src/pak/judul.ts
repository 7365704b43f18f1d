/** Finds the row of headers in a tab, whatever stands above it and however people spell them. */
import type { KunciKolom, SelPak } from './pak.ts';

/** Case, spaces, punctuation and accents do not tell names apart: `Bukti-dukung ` is `Bukti Dukung`. */
export function normalise(nama: string): string {
  return nama
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

export interface BarisJudul {
  /** Counted from 0. */
  readonly baris: number;
  /** Places of each known column, from 0; more than one when a header is doubled. */
  readonly letak: ReadonlyMap<KunciKolom, readonly number[]>;
}

/** The first row with all the required headers, else the one that has the most of them; undefined when no row has any. */
export function findJudul(
  baris: readonly (readonly SelPak[])[],
  wajib: readonly KunciKolom[],
  dikenal: readonly KunciKolom[],
): BarisJudul | undefined {
  const kunciDari = new Map(dikenal.map((kunci) => [normalise(kunci), kunci]));
  let terbaik: BarisJudul | undefined;
  let terbanyak = 0;
  for (const [nomor, sel] of baris.entries()) {
    const letak = letakKolom(sel, kunciDari);
    const jumlah = wajib.filter((kunci) => letak.has(kunci)).length;
    if (jumlah > terbanyak) {
      terbaik = { baris: nomor, letak };
      terbanyak = jumlah;
    }
    if (jumlah === wajib.length) break;
  }
  return terbaik;
}

function letakKolom(sel: readonly SelPak[], kunciDari: ReadonlyMap<string, KunciKolom>): Map<KunciKolom, number[]> {
  const letak = new Map<KunciKolom, number[]>();
  for (const [kolom, teks] of sel.entries()) {
    const kunci = kunciDari.get(normalise(teks));
    if (kunci === undefined) continue;
    const ada = letak.get(kunci);
    if (ada) ada.push(kolom);
    else letak.set(kunci, [kolom]);
  }
  return letak;
}
