/** Which parts a .docx is made of, and what each is to the others. */
import { unzipBounded } from './bounded-zip.ts';
import { refuse } from './docx-check.ts';
import { Unreadable } from './mistake.ts';
import { readXml } from './xml-events.ts';

export interface Relation {
  readonly id: string;
  /** The last word of its type, of the types that we know whole. */
  readonly kind: string;
  /** Its path in the zip. */
  readonly part: string;
}

export type ReadPart = (part: string) => string;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const KINDS = [
  ...['officeDocument', 'styles', 'settings', 'numbering', 'header', 'footer', 'image', 'theme', 'fontTable'],
  ...['webSettings', 'footnotes', 'endnotes', 'comments', 'hyperlink', 'customXml', 'extended-properties'],
  'custom-properties',
];
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';
/** Those of another beginning; LibreOffice writes its own. */
const OTHERS: Readonly<Record<string, string>> = {
  [`${PACKAGE}core-properties`]: 'core-properties',
  [`${PACKAGE}thumbnail`]: 'thumbnail',
  'http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties': 'core-properties',
  'http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects': 'stylesWithEffects',
};

/** Throws an Unreadable. */
export function openPackage(bytes: Uint8Array): ReadPart {
  const parts = unzipBounded(bytes, (part) => /\.(xml|rels)$/i.test(part));
  // Word tells neither large letters from small ones in the name of a part, nor \ from /.
  const names = new Set([...parts.keys()].map((part) => part.toLowerCase()));
  if (names.size < parts.size || [...names].some((part) => /^\/|[\\%]/.test(part)))
    throw refuse('bagian yang namanya tidak lazim');
  const readPart: ReadPart = (part) => decoded(parts.get(part) ?? new Uint8Array());
  readXml(readPart('[Content_Types].xml'), { open: () => undefined });
  return readPart;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable('memuat XML yang rusak.', { cause });
  }
}

/** `of`: the part whose relations these are; '' for the package. Throws an Unreadable. */
export function relationsOf(of: string, readPart: ReadPart): readonly Relation[] {
  const folder = of.split('/').slice(0, -1);
  const relations: Relation[] = [];
  readXml(readPart(of.replace(/([^/]*)$/, '_rels/$1.rels')), {
    open: (name, attributes) => {
      if (name === 'Relationships') return;
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((each) => attributes.get(each));
      const kind = name === 'Relationship' ? kindOf(type) : undefined;
      const isExternal = attributes.get('TargetMode') === 'External';
      if (kind === undefined || isExternal !== (isExternal && kind === 'hyperlink') || /[\\%]/.test(target))
        throw refuse(`bagian berjenis "${type}"`);
      if (isExternal) return;
      const steps = target.startsWith('/') ? target.split('/') : [...folder, ...target.split('/')];
      relations.push({ id, kind, part: resolved(steps) });
    },
  });
  if (new Set(relations.map(({ id }) => id)).size < relations.length) throw refuse('dua bagian bernama sama');
  return relations;
}

function kindOf(type: string): string | undefined {
  const kind = type.startsWith(OFFICE) ? type.slice(OFFICE.length) : '';
  return KINDS.includes(kind) ? kind : OTHERS[type];
}

function resolved(steps: readonly string[]): string {
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
