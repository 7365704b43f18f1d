import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { utf8 } from '../domain/utf8.ts';
import { renderBlok } from './docx-blok.ts';
import { A4, GAYA, type Halaman, HURUF, halamanA4, MERAH, PENOMORAN } from './docx-gaya.ts';
import { larik } from './docx-teks.ts';
import { makeStable } from './docx-tetap.ts';
import type { Bagian, Judul, Naskah } from './naskah.ts';
import { teksAman } from './teks-aman.ts';

const UKURAN_KAKI = 16;
// Without a zone, because zip times have none and fflate takes them apart with local getters.
const WAKTU_ZIP = '2000-01-01T00:00:00';

/**
 * The paper as the bytes of a .docx file. Synchronous, because Apps Script has no timers, and without a clock or a
 * random number: the same naskah gives the same bytes.
 */
export function renderDocx(naskah: Naskah): Uint8Array {
  const document = new Document({
    title: teksAman(naskah.judul),
    creator: teksAman(naskah.penyusun),
    lastModifiedBy: teksAman(naskah.penyusun),
    styles: GAYA,
    numbering: PENOMORAN,
    sections: sections(naskah),
  });
  const files = compile(document);
  makeStable(files, naskah.tanggal);
  const entries = [...files].map(([path, data]) => [path, typeof data === 'string' ? utf8(data) : data] as const);
  return zipSync(Object.fromEntries(entries), { mtime: WAKTU_ZIP });
}

/** docx offers its compiler only behind promises; the compiler itself, a private member, is synchronous. */
function compile(document: Document): Map<string, string | Uint8Array> {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  if (!isCompiler(compiler)) throw new Error('Pustaka docx berubah: Packer.compiler tidak ditemukan.');
  return new Map(compiler.compile(document));
}

interface Compiler {
  compile(document: Document): Iterable<readonly [string, string | Uint8Array]>;
}

function isCompiler(nilai: unknown): nilai is Compiler {
  return typeof nilai === 'object' && nilai !== null && 'compile' in nilai && typeof nilai.compile === 'function';
}

/** Link numbers are counted over the whole paper: a heading's bookmark must be unique in the file. */
function sections(naskah: Naskah): ISectionOptions[] {
  const judul = naskah.bagian.flatMap((bagian) => bagian.isi).filter((blok) => blok.jenis === 'judul');
  return naskah.bagian.map((bagian) => section(naskah, bagian, halamanA4(bagian.arah), judul));
}

function section(naskah: Naskah, bagian: Bagian, halaman: Halaman, judul: readonly Judul[]): ISectionOptions {
  const { top, right, bottom, left } = halaman.sisi;
  return {
    properties: {
      page: {
        size: {
          width: A4.lebar,
          height: A4.tinggi,
          orientation: halaman.mendatar ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: convertMillimetersToTwip(top),
          right: convertMillimetersToTwip(right),
          bottom: convertMillimetersToTwip(bottom),
          left: convertMillimetersToTwip(left),
          header: convertMillimetersToTwip(9),
          footer: convertMillimetersToTwip(8),
        },
      },
    },
    headers: { default: pageHeader(naskah, halaman.lebar) },
    footers: { default: pageFooter(naskah, halaman.lebar) },
    children: bagian.isi.flatMap((blok) => renderBlok(blok, { judul, lebar: halaman.lebar })),
  };
}

function pageHeader(naskah: Naskah, lebar: number): Header {
  const draf = naskah.draf
    ? [new TextRun({ text: '\tDRAF – belum disahkan', bold: true, color: MERAH, size: 18 })]
    : [];
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: lebar }],
        children: [...larik(naskah.kepala, { size: UKURAN_KAKI, color: '555555' }), ...draf],
      }),
    ],
  });
}

function pageFooter(naskah: Naskah, lebar: number): Footer {
  const nomor = ['\tHalaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: lebar }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '999999' } },
        children: [
          ...larik(naskah.kaki, { size: UKURAN_KAKI, color: '555555' }),
          new TextRun({ font: HURUF, size: UKURAN_KAKI, color: '555555', children: nomor }),
        ],
      }),
    ],
  });
}
