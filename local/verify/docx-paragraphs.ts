/** The paragraphs of word/document.xml, or of a part like it, after docx-check has seen that it holds nothing else. */
import { refuse } from './docx-check.ts';
import type { ListKind } from './docx-lists.ts';
import { type Attributes, readXml } from './xml-events.ts';

/** In the grid of its table: the first column, from 0, and how many it covers. */
interface Cell {
  readonly from: number;
  span: number;
}

export interface PaperParagraph {
  readonly text: string;
  /** Of a table, counted over the whole part; null outside of tables. */
  readonly row: number | null;
  readonly cell: Readonly<Cell> | null;
  /** What stands before it; null where nothing does. */
  readonly list: ListKind | null;
}

type Lists = ReadonlyMap<string, ListKind | null>;

const SPOKEN: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** Around the name of a field, where it stands: no text has this sign. */
export const FIELD = '\u0000';

export function readParagraphs(xml: string, lists: Lists = new Map()): readonly PaperParagraph[] {
  const reader = new Reader(lists);
  readXml(xml, reader);
  return reader.done;
}

class Reader {
  readonly done: { text: string; readonly row: number | null; readonly cell: Cell | null; list: ListKind | null }[] =
    [];
  private readonly lists: Lists;
  private field: { code: string; readonly from: number } | null = null;
  private isCovered = false;
  private isKept = false;
  private hasPicture = false;
  private cell: Cell | null = null;
  private column = 0;
  private rows = 0;

  constructor(lists: Lists) {
    this.lists = lists;
  }

  readonly open = (name: string, attributes: Attributes, parent: string): void => {
    if (name === 'w:tr') this.beginRow();
    else if (name === 'w:tc') this.beginCell();
    else if (name === 'w:gridSpan' && this.cell) this.cell.span = Number(attributes.get('w:val'));
    else if (name === 'w:p')
      this.done.push({ text: '', row: this.cell ? this.rows : null, cell: this.cell, list: null });
    else if (name === 'w:vMerge') this.isCovered = attributes.get('w:val') !== 'restart';
    else if (name === 'w:numId') this.label(attributes.get('w:val') ?? '');
    else if (name === 'w:t') this.isKept = attributes.get('xml:space') === 'preserve';
    else if (name === 'w:fldChar') this.markField(attributes.get('w:fldCharType') ?? '');
    else if (name === 'w:drawing') this.hasPicture = true;
    else if (parent === 'w:r') this.say(SPOKEN[name] ?? '');
  };

  readonly close = (name: string): void => {
    if (name === 'w:tc') this.endCell();
    else if (name === 'w:p') this.endParagraph();
  };

  /** Without the order to keep it, Word drops the space at either end. */
  readonly text = (text: string, parent: string): void => {
    if (parent === 'w:t') this.say(this.isKept ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
    else if (parent === 'w:instrText' && this.field) this.field.code += text;
  };

  private beginRow(): void {
    this.rows += 1;
    this.column = 0;
  }

  private beginCell(): void {
    this.cell = { from: this.column, span: 1 };
    this.isCovered = false;
  }

  private endCell(): void {
    this.column += this.cell?.span ?? 0;
    this.cell = null;
  }

  private endParagraph(): void {
    if (this.field) throw refuse('isian otomatis (field)');
    // It could be that of a digit.
    if (this.hasPicture && (this.cell || this.done.at(-1)?.text.trim() !== '')) throw refuse('gambar di antara teks');
    this.hasPicture = false;
  }

  private say(text: string): void {
    const paragraph = this.done.at(-1);
    if (!paragraph || text === '') return;
    if (this.cell && this.isCovered) throw refuse('sel gabungan yang menutupi teks');
    paragraph.text += text;
  }

  private label(id: string): void {
    const [paragraph, list] = [this.done.at(-1), this.lists.get(id)];
    if (!paragraph || id === '0') return;
    if (!list || this.cell) throw refuse('label daftar yang tidak lazim');
    paragraph.list = list;
  }

  private markField(type: string): void {
    const paragraph = this.done.at(-1);
    if (!paragraph || (type === 'begin') !== (this.field === null)) throw refuse('isian otomatis (field)');
    if (type === 'begin') this.field = { code: '', from: paragraph.text.length };
    if (type !== 'end' || !this.field) return;
    paragraph.text =
      paragraph.text.slice(0, this.field.from) + counted(this.field.code, paragraph.text.slice(this.field.from));
    this.field = null;
  }
}

/** The number of a page is counted by whoever shows it. */
function counted(code: string, shown: string): string {
  const [, name] = /^\s*(PAGE|NUMPAGES)(?:\s+\\\*\s+(?:Arabic|MERGEFORMAT))*\s*$/i.exec(code) ?? [];
  if (name === undefined || !/^\d*$/.test(shown)) throw refuse('isian otomatis (field)');
  return FIELD + name.toUpperCase() + FIELD;
}
