/** What the pages of each section really show above and below them: a part that no section names is not shown. */
import { refuse } from './docx-check.ts';
import type { Relation } from './docx-package.ts';
import { isOn } from './docx-rules.ts';
import { Unreadable } from './mistake.ts';
import { type Attributes, readXml } from './xml-events.ts';

interface Section {
  /** Ids of parts, by "header default", "footer first" and so on. */
  readonly edges: Map<string, string>;
  hasFirstPage: boolean;
}

export type EdgeKind = 'header' | 'footer';
const NAMES: Readonly<Record<EdgeKind, string>> = { header: 'kepala halaman', footer: 'kaki halaman' };

/** Paths of the parts that are shown, each once. Throws an Unreadable where a section shows none. */
export function shownEdges(
  body: string,
  settings: string,
  relations: readonly Relation[],
): (kind: EdgeKind) => readonly string[] {
  const sections = readSections(body);
  const hasEven = hasEvenPages(settings);
  if (sections.length === 0) throw new Unreadable('tidak menampilkan kepala dan kaki halaman.');
  return (kind) => {
    const shown = sections.flatMap((section, i) =>
      ['default', ...(section.hasFirstPage ? ['first'] : []), ...(hasEven ? ['even'] : [])].map((page) => {
        // A section that names none goes on with that of the one before.
        const id = sections
          .slice(0, i + 1)
          .flatMap(({ edges }) => edges.get(`${kind} ${page}`) ?? [])
          .at(-1);
        const part = relations.find((one) => one.id === id && one.kind === kind)?.part;
        if (part === undefined)
          throw new Unreadable(`tidak menampilkan ${NAMES[kind]} di bagian ${i + 1}${PAGES[page] ?? ''}.`);
        return part;
      }),
    );
    return [...new Set(shown)];
  };
}

const PAGES: Readonly<Record<string, string>> = { first: ', halaman pertama', even: ', halaman genap' };

function readSections(body: string): readonly Section[] {
  const sections: Section[] = [];
  let cells = 0;
  readXml(body, {
    open: (name, attributes) => {
      if (name === 'w:tc') cells += 1;
      else if (name === 'w:sectPr' && cells > 0) throw refuse('akhir bagian di dalam tabel');
      else if (name === 'w:sectPr') sections.push({ edges: new Map(), hasFirstPage: false });
      else mark(sections.at(-1), name, attributes);
    },
    close: (name) => {
      if (name === 'w:tc') cells -= 1;
    },
  });
  return sections;
}

function mark(section: Section | undefined, name: string, attributes: Attributes): void {
  if (section && name === 'w:titlePg') section.hasFirstPage ||= isOn(attributes);
  const [, kind] = /^w:(header|footer)Reference$/.exec(name) ?? [];
  if (!section || kind === undefined) return;
  const edge = `${kind} ${attributes.get('w:type') ?? 'default'}`;
  if (section.edges.has(edge)) throw refuse('dua kepala atau kaki halaman di satu bagian');
  section.edges.set(edge, attributes.get('r:id') ?? '');
}

function hasEvenPages(settings: string): boolean {
  let has = false;
  readXml(settings, {
    open: (name, attributes) => {
      if (name === 'w:evenAndOddHeaders') has ||= isOn(attributes);
    },
  });
  return has;
}
