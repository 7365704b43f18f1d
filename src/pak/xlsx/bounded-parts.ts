/** Keeps a file that a stranger may have made, or Excel has blown up, from taking the machine along: its size is known before it is read. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Too large to be read; the message goes on after the file's name, in Bahasa Indonesia. */
export class TooLarge extends Error {}

const MEGABYTE = 1_000_000;
export const MOST_BYTES = 20 * MEGABYTE;
const MOST_UNZIPPED = 150 * MEGABYTE;
const MOST_PARTS = 5_000;
export const MOST_ROWS = 100_000;
const MOST_CELLS = 1_000_000;

const LEAN = 'Sisakan tab paketnya saja lalu simpan ulang.';
const SHEET = /\/worksheets\/[^/]+\.xml$/;

/** The same file with nothing in it to inflate, and without the empty cells that formatting whole columns leaves. */
export function boundParts(bytes: Uint8Array, isWanted: (sheet: string) => boolean): Uint8Array {
  if (bytes.length > MOST_BYTES) throw new TooLarge(` lebih dari ${MOST_BYTES / MEGABYTE} MB. ${LEAN}`);
  const parts = unzip(bytes);
  const names = sheetNames(parts);
  for (const [path, content] of Object.entries(parts)) {
    const name = names.get(path) ?? '';
    if (SHEET.test(path) && (name === '' || isWanted(name))) parts[path] = boundSheet(name, content);
  }
  return zipSync(parts, { level: 0 });
}

/** fflate gives each part exactly the room that its entry claims, so what is counted here is what can come out. */
function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      count += 1;
      if (total > MOST_UNZIPPED || count > MOST_PARTS)
        throw new TooLarge(` terlalu besar bila dibuka (lebih dari ${MOST_UNZIPPED / MEGABYTE} MB). ${LEAN}`);
      return true;
    },
  });
}

function boundSheet(name: string, content: Uint8Array): Uint8Array {
  const whole = strFromU8(content);
  const xml = withoutEmptyTail(whole);
  const last = lastRow(xml);
  if (last > MOST_ROWS)
    throw new TooLarge(
      `: tab "${name}" sampai baris ${last}, padahal paling banyak ${MOST_ROWS}. Hapus baris di bawah datanya (pilih barisnya, klik kanan, Hapus) lalu simpan ulang.`,
    );
  if (count(xml, /<(?:\w+:)?c[\s>/]/g) > MOST_CELLS)
    throw new TooLarge(`: tab "${name}" berisi lebih dari ${MOST_CELLS} sel. ${LEAN}`);
  const linked = xml.replace(/<(?:\w+:)?hyperlink\s[^<>]*>/g, plainLink);
  return linked === whole ? content : strToU8(linked);
}

function count(xml: string, sign: RegExp): number {
  let found = 0;
  while (sign.exec(xml)) found += 1;
  return found;
}

/** As it names itself; where rows have no numbers, as they are counted. */
function lastRow(xml: string): number {
  const at = Math.max(xml.lastIndexOf('<row '), xml.lastIndexOf(':row '));
  return Number(/^[^<>]*\sr="(\d+)"/.exec(xml.slice(at + 1, at + 400))?.[1] ?? count(xml, /<(?:\w+:)?row[\s>/]/g));
}

/** The reader takes a link's place within a page for its address, and a link over several cells for none. */
const plainLink = (link: string): string =>
  link
    .replace(/(\sref="[A-Z]+\d+):[A-Z]+\d+"/, '$1"')
    .replace(/\slocation="[^"]*"/, (location) => (/\s\w+:id="/.test(link) ? '' : location));

/** Rows below the last value: formatting whole columns leaves a million of them. */
function withoutEmptyTail(xml: string): string {
  const end = xml.lastIndexOf('</', xml.lastIndexOf('sheetData>'));
  const value = Math.max(...['v>', 'is>', 'f>'].map((tag) => xml.lastIndexOf(tag, end)));
  const close = xml.indexOf('row>', value) + 'row>'.length;
  return value < 0 || close > end ? xml : xml.slice(0, close) + xml.slice(end);
}

/** By the path of its part. */
function sheetNames(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const attribute = (tag: string, name: string): string =>
    new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const targets = new Map(
    (text('xl/_rels/workbook.xml.rels').match(/<(?:\w+:)?Relationship\s[^<>]*>/g) ?? []).map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = text('xl/workbook.xml').match(/<(?:\w+:)?sheet\s[^<>]*>/g) ?? [];
  return new Map(
    sheets.map((tag) => [targets.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '', attribute(tag, 'name')]),
  );
}
