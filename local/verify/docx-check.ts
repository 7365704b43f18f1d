/** Refuses what we do not know: Word could show a person something else than we read. */
import type { Rule } from './docx-rules.ts';
import { Unreadable } from './mistake.ts';
import { type Attributes, readXml } from './xml-events.ts';

export type Inside = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

export interface Grammar {
  readonly root: string;
  /** What may stand in each element. */
  readonly inside: Inside;
  /** Of elements that are not listed: whether this may stand in that. */
  readonly elsewhere?: (name: string, parent: string) => boolean;
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SPACES: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  wp: `${DRAWING}/wordprocessingDrawing`,
  a: `${DRAWING}/main`,
  pic: `${DRAWING}/picture`,
};

/** Of what is refused most likely; anything else is called by its own name. */
const WORDS: Readonly<Record<string, string>> = {
  'w:strike': 'teks yang dicoret',
  'w:dstrike': 'teks yang dicoret',
  'w:vanish': 'teks tersembunyi',
  'w:specVanish': 'teks tersembunyi',
  'w:webHidden': 'teks tersembunyi',
  'w:hidden': 'baris tabel tersembunyi',
  'a:srgbClr': 'warna huruf yang sukar terlihat',
  'a:sysClr': 'warna huruf yang sukar terlihat',
  'w:color': 'warna huruf yang sukar terlihat',
  'w:shd': 'warna latar yang menutupi huruf',
  'w:highlight': 'warna latar yang menutupi huruf',
  'w:sz': 'ukuran huruf yang tidak lazim',
  'w:rFonts': 'jenis huruf yang tidak lazim',
  'w:ins': 'perubahan terlacak (track changes)',
  'w:del': 'perubahan terlacak (track changes)',
  'w:moveFrom': 'perubahan terlacak (track changes)',
  'w:moveTo': 'perubahan terlacak (track changes)',
  'w:fldChar': 'isian otomatis (field)',
  'w:fldSimple': 'isian otomatis (field)',
  'w:instrText': 'isian otomatis (field)',
  'w:pgNum': 'isian otomatis (field)',
  'w:sdt': 'isian formulir',
  'w:altChunk': 'isi yang disisipkan dari luar dokumen',
  'w:subDoc': 'isi yang disisipkan dari luar dokumen',
  'mc:AlternateContent': 'isi yang bergantung pada program pembukanya',
  'm:oMath': 'rumus matematika',
};

export const refuse = (what: string): Unreadable =>
  new Unreadable(`memuat ${what}, yang dapat tampil lain bagi orang daripada bagi program ini.`);

/** Throws an Unreadable. */
export function checkPart(xml: string, { root, inside, elsewhere }: Grammar): void {
  readXml(xml, {
    open: (name, attributes, parent) => {
      checkSpaces(attributes);
      const content = parent === '' ? { [root]: () => true } : inside[parent];
      const allowed = content === undefined ? elsewhere?.(name, parent) : content[name]?.(attributes);
      if (allowed !== true) throw refuse(WORDS[name] ?? `<${name}> di dalam <${parent}>`);
    },
    text: (text, parent) => {
      if (text.trim() !== '' && inside[parent] !== undefined) throw refuse('teks di luar kalimat');
    },
  });
}

function checkSpaces(attributes: Attributes): void {
  for (const [name, uri] of attributes) {
    const [, prefix] = /^xmlns(?::(.*))?$/.exec(name) ?? [null];
    if (prefix === null) continue;
    const known = SPACES[prefix ?? ''];
    if ((known !== undefined && known !== uri) || (prefix !== 'w' && uri === SPACES.w))
      throw refuse('ruang nama XML yang tidak lazim');
  }
}
