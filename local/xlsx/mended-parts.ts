/** What hucre writes otherwise than the Open XML schema or Excel wants it, mended in the finished file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export function mendParts(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) parts[name] = strToU8(markErrors(strFromU8(bytes)));
    if (name === 'xl/styles.xml') parts[name] = strToU8(sortFonts(strFromU8(bytes)));
  }
  return zipSync(parts, { level: 6 });
}

const ERROR_RESULT = /(<c [^>]*?)t="str">(<f>[^<]*<\/f><v>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)<\/v>)/g;

/** A formula's error is written as a text; Excel marks it as an error. */
const markErrors = (sheet: string): string => sheet.replace(ERROR_RESULT, '$1t="e">$2');

/** CT_Font in the schema is a sequence. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

const sortFonts = (styles: string): string =>
  styles.replace(/<font>(.*?)<\/font>/g, (_, children: string) => {
    const elements = children.match(/<[^>]*\/>/g) ?? [];
    return `<font>${elements.sort((a, b) => fontRank(a) - fontRank(b)).join('')}</font>`;
  });

const fontRank = (element: string): number => FONT_ORDER.indexOf(/\w+/.exec(element)?.[0] ?? '');
