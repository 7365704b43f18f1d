/** word/numbering.xml: what stands before the paragraphs of each list. */
import { refuse } from './docx-check.ts';
import { readXml } from './xml-events.ts';

export type ListKind = 'bullet' | 'decimal';

/** As ours, Word, LibreOffice (in the font Symbol) and Google Docs write it. */
const BULLETS = ['•', '\uF0B7', '●'];

/** By numId: null where a list shows something else than a bullet or "1.". */
export function readLists(xml: string): ReadonlyMap<string, ListKind | null> {
  const shapes = new Map<string, { format: string; text: string }>();
  const lists = new Map<string, string>();
  let [shape, level, list] = ['', '', ''];
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes.get('w:val') ?? '';
      const first = level === '0' ? shapes.get(shape) : undefined;
      if (name === 'w:abstractNum') shape = addNew(shapes, attributes.get('w:abstractNumId'), { format: '', text: '' });
      else if (name === 'w:lvl') level = attributes.get('w:ilvl') ?? '';
      else if (name === 'w:num') list = addNew(lists, attributes.get('w:numId'), '');
      else if (name === 'w:abstractNumId') lists.set(list, value);
      else if (name === 'w:numFmt' && first) first.format += value;
      else if (name === 'w:lvlText' && first) first.text += value;
    },
  });
  return new Map([...lists].map(([id, of]) => [id, kindOf(shapes.get(of))]));
}

function addNew<T>(known: Map<string, T>, id: string | undefined, value: T): string {
  if (id === undefined || known.has(id)) throw refuse('daftar yang bernomor sama');
  known.set(id, value);
  return id;
}

function kindOf(shape: { readonly format: string; readonly text: string } | undefined): ListKind | null {
  if (shape?.format === 'bullet' && BULLETS.includes(shape.text)) return 'bullet';
  return shape?.format === 'decimal' && shape.text === '%1.' ? 'decimal' : null;
}
