/** What a cell of Google's keeps of a text. */

/** Google holds 50,000 characters a cell, no NUL and no half of an emoji. */
const BATAS_SEL = 50_000;

const SEPARUH = /\p{Cs}/gu;

export function clipSel(teks: string): string {
  const bersih = teks.includes('\u0000') ? teks.replaceAll('\u0000', '\uFFFD') : teks;
  const pas = bersih.length > BATAS_SEL ? `${bersih.slice(0, BATAS_SEL - 1)}…` : bersih;
  return pas.replace(SEPARUH, '\uFFFD');
}

/** As it is read back from its cell, for fingerprints. */
export const teksTetap = (teks: string): string => clipSel(teks).replace(/\r\n?/g, '\n').trim();

/** As a sentence names what stands in a cell. */
export const quoteSel = (isi: string): string => (isi === '' ? '(kosong)' : `"${isi.slice(0, 60)}"`);
