/**
 * Scores of predikat when the agency's Predikat tab says nothing. Order only, no weight: opini BPK TMP 1 … WTP 4 and
 * AKIP D 1 … AA 7 are what existing applications use; the words follow the AKIP predikat of PermenPANRB 88/2021
 * (BB = Sangat Baik) and the organisational predikat of PermenPANRB 6/2022. Perkiraan: agencies can change all of it.
 */
export const PREDIKAT_BAKU: ReadonlyMap<string, number> = new Map([
  ['AA', 7],
  ['A', 6],
  ['BB', 5],
  ['B', 4],
  ['CC', 3],
  ['C', 2],
  ['D', 1],
  ['SANGAT MEMUASKAN', 7],
  ['MEMUASKAN', 6],
  ['SANGAT BAIK', 5],
  ['BAIK', 4],
  ['CUKUP', 3],
  ['KURANG', 2],
  ['SANGAT KURANG', 1],
  ['ISTIMEWA', 5],
  ['BUTUH PERBAIKAN', 3],
  ['WTP', 4],
  ['WAJAR TANPA PENGECUALIAN', 4],
  ['WDP', 3],
  ['WAJAR DENGAN PENGECUALIAN', 3],
  ['TW', 2],
  ['TIDAK WAJAR', 2],
  ['TMP', 1],
  ['TIDAK MEMBERIKAN PENDAPAT', 1],
]);

/** The form under which a predikat stands in a table: upper case, single spaces, no dots or quotes. */
export function kunciPredikat(teks: string): string {
  return teks
    .toUpperCase()
    .replace(/[."“”']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Score of `A`, `Opini WTP`, `BB (Sangat Baik)`; null when the table has none. Keys of `tabel` are `kunciPredikat`. */
export function readPredikat(teks: string, tabel: ReadonlyMap<string, number>): number | null {
  const utuh = kunciPredikat(teks).replace(/^(?:PREDIKAT|OPINI|NILAI|KATEGORI) /, '');
  const depan = utuh.replace(/ ?\([^()]*\)$/, '');
  return tabel.get(utuh) ?? tabel.get(depan) ?? null;
}
