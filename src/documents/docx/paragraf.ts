import type { Rata } from '../naskah.ts';
import type { Gaya } from './gaya.ts';

/** Where a paragraph differs from its style. Lengths in twips (1/20 point). */
export interface SifatParagraf {
  readonly gaya?: Gaya;
  readonly rata?: Rata;
  readonly sebelum?: number;
  readonly sesudah?: number;
  /** From the left margin. */
  readonly menjorok?: number;
  /** On one page with the next paragraph; in one piece; at the top of a page. */
  readonly bersamaBerikut?: boolean;
  readonly utuh?: boolean;
  readonly halamanBaru?: boolean;
  /** Of a list: numId in the numbering part. */
  readonly butir?: number;
  readonly garis?: { readonly sisi: 'top' | 'bottom'; readonly xml: string };
  /** A tab stop that ends its text there. */
  readonly tabKanan?: number;
  /** <w:sectPr> of the pages that end with this paragraph. */
  readonly akhirBagian?: string;
}

/** Of the body, until it is known whether its section ends with it. */
export interface Paragraf {
  readonly isi: string;
  readonly sifat: SifatParagraf;
}

export const isParagraf = (satu: object): satu is Paragraf => 'sifat' in satu;

export const RATA: Readonly<Record<Rata, string>> = {
  kiri: '<w:jc w:val="left"/>',
  tengah: '<w:jc w:val="center"/>',
  kanan: '<w:jc w:val="right"/>',
  penuh: '<w:jc w:val="both"/>',
};

/** A paragraph of these runs. */
export function renderParagraf({ isi, sifat }: Paragraf): string {
  const tertulis = sifatParagraf(sifat);
  return `<w:p>${tertulis === '' ? '' : `<w:pPr>${tertulis}</w:pPr>`}${isi}</w:p>`;
}

/** In the order that the schema wants. */
function sifatParagraf(sifat: SifatParagraf): string {
  const { gaya, butir, garis, tabKanan, menjorok, rata } = sifat;
  return (
    (gaya === undefined ? '' : `<w:pStyle w:val="${gaya}"/>`) +
    (sifat.bersamaBerikut ? '<w:keepNext/>' : '') +
    (sifat.utuh ? '<w:keepLines/>' : '') +
    (sifat.halamanBaru ? '<w:pageBreakBefore/>' : '') +
    (butir === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${butir}"/></w:numPr>`) +
    (garis === undefined ? '' : `<w:pBdr><w:${garis.sisi} ${garis.xml}/></w:pBdr>`) +
    (tabKanan === undefined ? '' : `<w:tabs><w:tab w:val="right" w:pos="${tabKanan}"/></w:tabs>`) +
    jarak(sifat) +
    (menjorok === undefined ? '' : `<w:ind w:left="${menjorok}"/>`) +
    (rata === undefined ? '' : RATA[rata]) +
    (sifat.akhirBagian ?? '')
  );
}

function jarak({ sebelum, sesudah }: SifatParagraf): string {
  const ukuran =
    (sebelum === undefined ? '' : ` w:before="${sebelum}"`) + (sesudah === undefined ? '' : ` w:after="${sesudah}"`);
  return ukuran === '' ? '' : `<w:spacing${ukuran}/>`;
}
