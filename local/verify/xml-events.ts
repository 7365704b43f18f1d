/** XML read once from front to back: no tree, so that its depth costs nothing. Stricter than it must be, as ours is plain. */
import { Unreadable } from './mistake.ts';

export type Attributes = ReadonlyMap<string, string>;

export interface XmlReader {
  readonly open: (name: string, attributes: Attributes, parent: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string, parent: string) => void;
}

const DECLARATION = /^\uFEFF?(?:<\?xml\s[^<>?]*\?>)?/;
// A > may stand in an attribute, so the values are read as what they are.
const OPEN = /<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const CLOSE = /<\/([\w.:-]+)\s*>/y;
const TEXT = /[^<]+/y;

/** Throws an Unreadable. */
export function readXml(xml: string, reader: XmlReader): void {
  const path: string[] = [];
  for (let at = declarationOf(xml).length; at < xml.length; ) {
    const tag = matchAt(OPEN, xml, at) ?? matchAt(CLOSE, xml, at) ?? matchAt(TEXT, xml, at);
    if (!tag) throw new Unreadable(`memuat ${mistakeAt(xml, at)}.`);
    at += tag[0].length;
    if (tag[2] !== undefined) start(reader, path, tag[1] ?? '', tag[2], tag[3] === '/');
    else if (tag[1] === undefined) reader.text?.(unescapeXml(tag[0]), path.at(-1) ?? '');
    else if (path.pop() === tag[1]) reader.close?.(tag[1]);
    else throw new Unreadable('memuat XML yang rusak.');
  }
  if (path.length > 0) throw new Unreadable('memuat XML yang rusak.');
}

function declarationOf(xml: string): string {
  const [declaration = ''] = DECLARATION.exec(xml) ?? [];
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(declaration)?.[1] ?? 'UTF-8';
  if (!/^utf-?8$/i.test(encoding)) throw new Unreadable(`memuat XML berpengodean ${encoding}.`);
  return declaration;
}

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

const mistakeAt = (xml: string, at: number): string =>
  /^<[!?]/.test(xml.slice(at, at + 2)) ? 'komentar XML atau CDATA' : 'XML yang rusak';

function start(reader: XmlReader, path: string[], name: string, written: string, isEmpty: boolean): void {
  reader.open(name, attributesOf(written), path.at(-1) ?? '');
  if (isEmpty) reader.close?.(name);
  else path.push(name);
}

function attributesOf(written: string): Attributes {
  const found = [...written.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const attributes = new Map(found.map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]));
  if (attributes.size < found.length) throw new Unreadable('memuat XML yang rusak.');
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five names and the numbers; no file of ours declares others, so there is nothing that could grow. */
function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6});|#(\d{1,7});|(\w{1,4});)?/gi, (_whole, hex, decimal, name: string) => {
    const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
    const sign = name === undefined && code <= 0x10ffff ? String.fromCodePoint(code) : NAMED[name];
    if (sign === undefined) throw new Unreadable('memuat XML yang rusak.');
    return sign;
  });
}
