/** word/document.xml, or a part like it, read once from front to back: no tree, so that its depth costs nothing. */
import { unescapeXml } from './xml-text.ts';

export interface PaperParagraph {
  readonly text: string;
  /** Of a table, counted over the whole part; null outside of tables. */
  readonly row: number | null;
}

const NAMES = 'w:p|w:t|w:tab|w:br|w:cr|w:noBreakHyphen|w:tr|w:tc|w:instrText|w:fldChar|w:fldSimple';
/** What they hold is no text, is not shown, or is shown once more elsewhere. */
const UNSEEN = ['w:tabs', 'w:del', 'w:moveFrom', 'mc:Fallback'];
const TAG = new RegExp(`<(/?)(${NAMES}|${UNSEEN.join('|')})(?=[\\s/>])([^<>]*)>`, 'g');
const SPOKEN: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

export function readParagraphs(xml: string): readonly PaperParagraph[] {
  const reader = new Reader();
  for (const { 0: tag, 1: slash, 2: name = '', 3: rest = '', index } of xml.matchAll(TAG)) {
    if (slash === '/') reader.end(name);
    else {
      const after = index + tag.length;
      const isEmpty = rest.endsWith('/');
      reader.start(name, rest, isEmpty ? '' : unescapeXml(xml.slice(after, xml.indexOf('<', after))));
      if (isEmpty) reader.end(name);
    }
  }
  return reader.done;
}

class Reader {
  /** In the order in which they begin: one in a text box stands inside another. */
  readonly done: { text: string; readonly row: number | null }[] = [];
  private readonly open: { text: string }[] = [];
  private readonly fields: { code: string; readonly from: number }[] = [];
  private cells = 0;
  private rows = 0;
  private unseen = 0;

  start(name: string, rest: string, text: string): void {
    if (UNSEEN.includes(name)) this.unseen += 1;
    else if (name === 'w:tr') this.rows += 1;
    else if (name === 'w:tc') this.cells += 1;
    else if (name === 'w:p') this.beginParagraph();
    else if (name === 'w:instrText') this.addCode(text);
    else if (name === 'w:fldSimple') this.beginField(/w:instr="([^"]*)"/.exec(rest)?.[1] ?? '');
    else if (name === 'w:fldChar') this.markField(rest);
    else this.say(SPOKEN[name] ?? text);
  }

  end(name: string): void {
    if (UNSEEN.includes(name)) this.unseen -= 1;
    else if (name === 'w:tc') this.cells -= 1;
    else if (name === 'w:p') this.open.pop();
    else if (name === 'w:fldSimple') this.endField();
  }

  private beginParagraph(): void {
    const paragraph = { text: '', row: this.cells > 0 ? this.rows : null };
    this.done.push(paragraph);
    this.open.push(paragraph);
  }

  private say(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph && this.unseen === 0) paragraph.text += text;
  }

  private markField(rest: string): void {
    if (rest.includes('"begin"')) this.beginField('');
    if (rest.includes('"end"')) this.endField();
  }

  private beginField(code: string): void {
    this.fields.push({ code, from: this.open.at(-1)?.text.length ?? 0 });
  }

  private addCode(code: string): void {
    const field = this.fields.at(-1);
    if (field) field.code += code;
  }

  /** The number of a page is counted by whoever shows it. */
  private endField(): void {
    const [field, paragraph] = [this.fields.pop(), this.open.at(-1)];
    if (!field || !paragraph || !/^\s*(?:PAGE|NUMPAGES)\b/.test(field.code)) return;
    if (/^\d*$/.test(paragraph.text.slice(field.from))) paragraph.text = paragraph.text.slice(0, field.from);
  }
}
