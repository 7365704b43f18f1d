import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
} from 'docx';
import { BUTIR, MERAH, RATA } from './docx-gaya.ts';
import { renderTabel } from './docx-tabel.ts';
import { larik } from './docx-teks.ts';
import type { Blok, Judul, TandaTangan } from './naskah.ts';

export interface Letak {
  /** All headings of the paper, in order: for the daftar isi and for the number of each one's bookmark. */
  readonly judul: readonly Judul[];
  /** Between the margins, in twips. */
  readonly lebar: number;
}

type Gambar = { readonly [J in Blok['jenis']]: (blok: Extract<Blok, { jenis: J }>, letak: Letak) => FileChild[] };

const TINGKAT = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const TENGAH: IParagraphOptions = { alignment: AlignmentType.CENTER };

const GAMBAR: Gambar = {
  kop: ({ pemerintah, instansi, alamat }) => [
    paragraph(pemerintah, { size: 24 }, { ...TENGAH, spacing: { after: 40 } }),
    paragraph(instansi, { size: 28, bold: true }, { ...TENGAH, spacing: { after: 40 } }),
    paragraph(alamat, { size: 18 }, { ...TENGAH, spacing: { after: 240 }, border: { bottom: GARIS_KOP } }),
  ],
  sampul: ({ judul, kaki }) => [
    ...judul.map((teks, ke) =>
      paragraph(teks, { bold: true, size: 36 }, { ...TENGAH, spacing: { before: ke === 0 ? 3600 : 120 } }),
    ),
    ...kaki.map((teks, ke) =>
      paragraph(teks, { bold: true, size: 26 }, { ...TENGAH, spacing: { before: ke === 0 ? 5200 : 60 } }),
    ),
  ],
  'judul besar': ({ baris }) =>
    baris.map((teks, ke) =>
      paragraph(
        teks,
        { bold: true, size: 26 },
        { ...TENGAH, keepNext: true, spacing: { after: ke === baris.length - 1 ? 240 : 60 } },
      ),
    ),
  judul: (blok, letak) => [heading(blok, letak.judul.indexOf(blok))],
  paragraf: ({ teks, rata, tebal }) => [
    // What announces a list stays with it.
    paragraph(
      teks,
      { bold: tebal === true },
      { alignment: RATA[rata ?? 'kiri'], spacing: { after: 120 }, keepNext: teks.endsWith(':') },
    ),
  ],
  rincian: ({ label, teks }) => [
    new Paragraph({
      indent: { left: 284 },
      spacing: { after: 60 },
      children: [...larik(`${label}: `, { bold: true, size: 20 }), ...larik(teks, { size: 20 })],
    }),
  ],
  catatan: ({ teks }) => [
    paragraph(teks, { italics: true, size: 18, color: '444444' }, { spacing: { before: 80, after: 80, line: 240 } }),
  ],
  kosong: ({ teks }) => [paragraph(teks, { italics: true, color: MERAH }, { spacing: { after: 120 } })],
  daftar: ({ butir }) =>
    butir.map((teks) => paragraph(teks, {}, { numbering: { reference: BUTIR, level: 0 }, spacing: { after: 60 } })),
  'daftar isi': (_blok, letak) => daftarIsi(letak.judul),
  tabel: (blok, letak) => renderTabel(blok, letak.lebar),
  'tanda tangan': (blok, letak) => tandaTangan(blok, letak.lebar),
};

const GARIS_KOP = { style: BorderStyle.DOUBLE, size: 12, space: 6, color: '000000' } as const;

/** One block as paragraphs and tables of a Word document. */
export function renderBlok<J extends Blok['jenis']>(blok: Extract<Blok, { jenis: J }>, letak: Letak): FileChild[] {
  return GAMBAR[blok.jenis as J](blok, letak);
}

function paragraph(teks: string, run: IRunOptions, bentuk: IParagraphOptions): Paragraph {
  return new Paragraph({ ...bentuk, children: larik(teks, run) });
}

const jangkar = (nomor: number): string => `judul_${nomor}`;

function heading(blok: Judul, nomor: number): Paragraph {
  return new Paragraph({
    heading: TINGKAT[blok.tingkat],
    pageBreakBefore: blok.tingkat === 1,
    children: [new Bookmark({ id: jangkar(nomor), children: larik(blok.teks) })],
  });
}

/**
 * Headings as links, without page numbers: Google Docs drops TOC fields when it imports, and page numbers that nobody
 * recounts would be wrong. The built-in heading styles still give Word's pane and the outline of Docs.
 */
function daftarIsi(judul: readonly Judul[]): Paragraph[] {
  return judul.flatMap((blok, nomor) => {
    if (blok.tingkat === 3) return [];
    const bab = blok.tingkat === 1;
    const tautan = new InternalHyperlink({ anchor: jangkar(nomor), children: larik(blok.teks, { bold: bab }) });
    return [
      new Paragraph({
        indent: { left: bab ? 0 : 425 },
        spacing: { before: bab ? 120 : 0, after: 40 },
        children: [tautan],
      }),
    ];
  });
}

/** In the right half, kept together on one page. */
function tandaTangan(blok: TandaTangan, lebar: number): Paragraph[] {
  const letak: IParagraphOptions = {
    ...TENGAH,
    indent: { left: Math.floor(lebar * 0.5) },
    keepNext: true,
    spacing: { after: 0 },
  };
  return [
    paragraph(blok.penutup, {}, { keepNext: true, keepLines: true, spacing: { before: 240, after: 0 } }),
    paragraph(blok.tempatTanggal, {}, { ...letak, spacing: { before: 240, after: 0 } }),
    paragraph(blok.kapasitas, {}, letak),
    paragraph(
      blok.keadaan,
      { italics: true, size: 18, color: blok.sah ? '444444' : MERAH },
      { ...letak, spacing: { before: 400, after: 400 } },
    ),
    paragraph(blok.nama, { bold: true, underline: {} }, letak),
    paragraph(blok.pangkat, {}, letak),
    paragraph(blok.nip === '' ? '' : `NIP ${blok.nip}`, {}, { ...letak, keepNext: false }),
  ];
}
