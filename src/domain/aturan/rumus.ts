import type { Ekspresi, KolomEkspresi, Suku } from './ekspresi.ts';

/** Where a column of the row stands: a cell such as `$H7`, or `TRUE`/`FALSE` for a flag known when the tab is made. */
export type Rujukan = (kolom: KolomEkspresi) => string;

/** The Sheets side of a rule, without the leading `=`: TRUE = fine. Arguments are parted by `;`, no decimal literals. */
export function compileFormula(ekspresi: Ekspresi, ref: Rujukan): string {
  switch (ekspresi.op) {
    case 'terisi': {
      const isi = `TRIM(SUBSTITUTE(${ref(ekspresi.teks)};CHAR(10);""))`;
      return `AND(${isi}<>"";${isi}<>"-")`;
    }
    case 'angka':
      return `ISNUMBER(${ref(ekspresi.angka)})`;
    case 'hampa':
      // Through text, because a blank cell would equal 0 and a formula's "" would not be blank.
      return `(${ref(ekspresi.angka)}&""="")`;
    case 'tanda':
      return ref(ekspresi.tanda);
    case 'bukan':
      return `NOT(${compileFormula(ekspresi.isi, ref)})`;
    case 'dan':
    case 'atau': {
      const isi = ekspresi.isi.map((anak) => compileFormula(anak, ref)).join(';');
      return `${ekspresi.op === 'dan' ? 'AND' : 'OR'}(${isi})`;
    }
    default:
      return compareSuku(ekspresi, ref);
  }
}

/** Text is larger than any number in Sheets, so both sides are tested before they are compared. */
function compareSuku({ op, kiri, kanan }: Extract<Ekspresi, { kiri: Suku }>, ref: Rujukan): string {
  const syarat = [kiri, kanan].flatMap((s) => ('angka' in s ? [`ISNUMBER(${ref(s.angka)})`] : []));
  const banding = `${teksSuku(kiri, ref)}${op === 'kurang' ? '<' : '='}${teksSuku(kanan, ref)}`;
  return syarat.length === 0 ? banding : `IF(AND(${syarat.join(';')});${banding};FALSE)`;
}

const teksSuku = (suku: Suku, ref: Rujukan): string => ('tetap' in suku ? String(suku.tetap) : ref(suku.angka));
