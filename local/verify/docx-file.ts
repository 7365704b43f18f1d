/** The words of a .docx by paragraph, whatever program saved it: how they are cut into runs says nothing. */
import { strFromU8 } from 'fflate';
import { unzipBounded } from './bounded-zip.ts';
import { type PaperParagraph, readParagraphs } from './docx-paragraphs.ts';
import { isDisguised, relationsOf } from './docx-parts.ts';
import { Unreadable } from './mistake.ts';

export interface Paper {
  readonly name: string;
  /** Of the body, and of what stands below it as a note. */
  readonly body: readonly PaperParagraph[];
  /** What stands above and below the pages; each text once. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly hasPictures: boolean;
}

/** Throws an Unreadable. */
export function readDocx(name: string, bytes: Uint8Array): Paper {
  const parts = unzipBounded(bytes, (part) => /\.(xml|rels)$/i.test(part));
  const xml = (part: string): string => strFromU8(parts.get(part) ?? new Uint8Array());
  const main = relationsOf('', xml('_rels/.rels')).find(({ kind }) => kind === 'officeDocument')?.part;
  if (main === undefined || !parts.has(main)) throw new Unreadable('bukan dokumen Word (.docx).');
  const relations = relationsOf(main, xml(main.replace(/([^/]*)$/, '_rels/$1.rels')));
  const ofKind = (...kinds: readonly string[]) =>
    relations.filter(({ kind }) => kinds.includes(kind)).map(({ part }) => checked(xml(part)));
  const body = checked(xml(main));
  const edges = ofKind('header', 'footer');
  const lines = (kind: string): readonly string[] => [
    ...new Set(
      ofKind(kind).map((part) =>
        readParagraphs(part)
          .map(({ text }) => text)
          .join('\n'),
      ),
    ),
  ];
  return {
    name,
    body: [body, ...ofKind('footnotes', 'endnotes')].flatMap(readParagraphs),
    headers: lines('header'),
    footers: lines('footer'),
    hasPictures: [body, ...edges].some((part) => /<(?:w:drawing|w:pict|w:object)\b/.test(part)),
  };
}

/** What Word would show otherwise than we read it cannot be judged. */
function checked(xml: string): string {
  const disguise = isDisguised(xml);
  if (disguise !== null) throw new Unreadable(`memuat ${disguise}, yang tidak ditulis Himpun Kinerja maupun Word.`);
  return xml;
}
