import { escapeXml, isPolos } from './teks.ts';

/** How the letters of a run look, where they differ from those of the paragraph's style. */
export interface Huruf {
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly garisBawah?: boolean;
  /** In half points. */
  readonly ukuran?: number;
  /** Of the letters, and behind them: six hexadecimal digits. */
  readonly warna?: string;
  readonly latar?: string;
}

/** <w:rPr>, in the order that the schema wants. */
export function sifatHuruf({ tebal, miring, warna, ukuran, garisBawah, latar }: Huruf): string {
  return `<w:rPr>${
    (tebal ? '<w:b/><w:bCs/>' : '') +
    (miring ? '<w:i/><w:iCs/>' : '') +
    (warna === undefined ? '' : `<w:color w:val="${warna}"/>`) +
    (ukuran === undefined ? '' : `<w:sz w:val="${ukuran}"/><w:szCs w:val="${ukuran}"/>`) +
    (garisBawah ? '<w:u w:val="single"/>' : '') +
    (latar === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${latar}"/>`)
  }</w:rPr>`;
}

export const TEBAL = sifatHuruf({ tebal: true });

/** A text as one run; its line breaks and tabs are those of Word. `huruf`: what sifatHuruf gives. */
export function renderLarik(teks: string, huruf = ''): string {
  return `<w:r>${huruf}${isPolos(teks) ? renderPotong(teks) : renderBaris(escapeXml(teks))}</w:r>`;
}

function renderBaris(teks: string): string {
  return teks
    .split(/([\n\t])/)
    .map((potong) => (potong === '\n' ? '<w:br/>' : potong === '\t' ? '<w:tab/>' : renderPotong(potong)))
    .join('');
}

/** Word drops spaces at either end unless it is told to keep them. */
function renderPotong(teks: string): string {
  if (teks === '') return '';
  const utuh = isSpasi(teks[0]) || isSpasi(teks.at(-1));
  return utuh ? `<w:t xml:space="preserve">${teks}</w:t>` : `<w:t>${teks}</w:t>`;
}

/** Between <w:t> and </w:t> as it is. */
export const isUtuh = (teks: string): boolean =>
  teks !== '' && isPolos(teks) && !isSpasi(teks[0]) && !isSpasi(teks.at(-1));

const isSpasi = (tanda: string | undefined): boolean => tanda === ' ' || tanda === '\u00a0';

/** PAGE or NUMPAGES: Word, Google Docs and LibreOffice fill them in unasked where they stand in a header or footer. */
export function renderField(nama: 'PAGE' | 'NUMPAGES'): string {
  const tanda = (jenis: string): string => `<w:r><w:fldChar w:fldCharType="${jenis}"/></w:r>`;
  return `${tanda('begin')}<w:r><w:instrText>${nama}</w:instrText></w:r>${tanda('separate')}${tanda('end')}`;
}
