/** What a formula that failed leaves in its cell. */
const NILAI_GALAT: ReadonlySet<string> = new Set([
  '#CALC!',
  '#DIV/0!',
  '#ERROR!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#SPILL!',
  '#VALUE!',
]);

export const isNilaiGalat = (teks: string): boolean => NILAI_GALAT.has(teks.trim().toUpperCase());
