/** The words of a .docx by paragraph, whatever program saved it: how they are cut into runs says nothing. */
import { teksKaki } from '../../src/documents/docx/pinggir.ts';
import { tidyText } from '../../src/documents/teks-naskah.ts';
import { checkPart, type Grammar, refuse } from './docx-check.ts';
import { BODY, FOOTER, HEADER } from './docx-grammar.ts';
import { FONTS, NUMBERING, SETTINGS, STYLES, THEME } from './docx-grammar-parts.ts';
import { readLists } from './docx-lists.ts';
import { openPackage, type ReadPart, type Relation, relationsOf } from './docx-package.ts';
import { FIELD, type PaperParagraph, readParagraphs } from './docx-paragraphs.ts';
import { shownEdges } from './docx-sections.ts';
import { Unreadable } from './mistake.ts';

export interface Paper {
  readonly name: string;
  readonly body: readonly PaperParagraph[];
  /** What stands above and below the pages; each text once. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly hasPictures: boolean;
}

/** Throws an Unreadable. */
export function readDocx(name: string, bytes: Uint8Array): Paper {
  const readPart = openPackage(bytes);
  const main = mainPart(readPart);
  const relations = relationsOf(main, readPart);
  const only = (kind: string, grammar: Grammar): string => readOnly(relations, kind, grammar, readPart);
  const body = readPart(main);
  checkPart(body, BODY);
  for (const kind of ['styles', 'stylesWithEffects']) only(kind, STYLES);
  only('fontTable', FONTS);
  only('theme', THEME);
  checkNotes(relations, readPart);
  const settings = only('settings', SETTINGS);
  const shown = shownEdges(body, settings, relations);
  return {
    name,
    body: readParagraphs(body, readLists(only('numbering', NUMBERING))),
    headers: unique(shown('header').map((part) => edgeText(readPart(part), HEADER))),
    footers: unique(shown('footer').map((part) => withoutFields(edgeText(readPart(part), FOOTER)))),
    hasPictures: body.includes('<w:drawing'),
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function mainPart(readPart: ReadPart): string {
  const main = relationsOf('', readPart).filter(({ kind }) => kind === 'officeDocument');
  const [part] = main.map((one) => one.part);
  // Excel's and PowerPoint's files have such a part too.
  if (part === undefined || !/^[^<]*(?:<\?[^>]*>)?\s*<w:document\s/.test(readPart(part)))
    throw new Unreadable('bukan dokumen Word (.docx).');
  if (main.length > 1) throw refuse('dua dokumen');
  return part;
}

/** '' where there is none. */
function readOnly(relations: readonly Relation[], kind: string, grammar: Grammar, readPart: ReadPart): string {
  const found = relations.filter((one) => one.kind === kind);
  if (found.length > 1) throw refuse(`dua bagian ${kind}`);
  const xml = found[0] ? readPart(found[0].part) : '';
  checkPart(xml, grammar);
  return xml;
}

/** Word keeps the lines above its notes in parts of their own, also where there are no notes. */
function checkNotes(relations: readonly Relation[], readPart: ReadPart): void {
  const notes = relations.filter(({ kind }) => ['footnotes', 'endnotes', 'comments'].includes(kind));
  if (notes.some(({ part }) => readParagraphs(readPart(part)).some(({ text }) => text.trim() !== '')))
    throw refuse('catatan kaki atau komentar');
}

function edgeText(xml: string, grammar: Grammar): string {
  checkPart(xml, grammar);
  return readParagraphs(xml)
    .map(({ text }) => text)
    .join('\n');
}

/** Only where we put them, at the end: elsewhere their numbers could pass for a code. */
function withoutFields(text: string): string {
  const [before, between] = teksKaki({ kaki: '' });
  const end = tidyText(`${before}${FIELD}PAGE${FIELD}${between}${FIELD}NUMPAGES${FIELD}`);
  const tidy = tidyText(text);
  const rest = tidy.endsWith(end) ? tidy.slice(0, -end.length) : tidy;
  if (rest.includes(FIELD)) throw refuse('isian otomatis (field)');
  return text.replaceAll(`${FIELD}PAGE${FIELD}`, '').replaceAll(`${FIELD}NUMPAGES${FIELD}`, '');
}
