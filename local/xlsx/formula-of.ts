import { withCommas } from '../formula/formula-text.ts';

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const LAST_ROW = 1_048_576;
// Functions that came after the file format was fixed; of those that the calculator knows, only this one.
const NEWER = /\bIFS\(/gi;
const OPEN_RANGE = /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\w$(!])/gi;

/** A Sheets formula as an xlsx file keeps it: without =, with commas, `_xlfn.` before newer functions, no open ranges. */
export function xlsxFormula(formula: string, names: ReadonlyMap<string, string>): string {
  let text = '';
  let from = 0;
  const source = withCommas(formula.replace(/^=/, ''));
  for (const { 0: quoted, index } of source.matchAll(QUOTED)) {
    text += outsideQuotes(source.slice(from, index)) + renamed(quoted, names);
    from = index + quoted.length;
  }
  return text + outsideQuotes(source.slice(from));
}

const outsideQuotes = (text: string): string =>
  text
    .replace(NEWER, (name) => `_xlfn.${name}`)
    .replace(OPEN_RANGE, (_, first: string, column: string) => `${first}:${column}${LAST_ROW}`);

/** A quoted tab name; a quoted text stays as it is. */
function renamed(quoted: string, names: ReadonlyMap<string, string>): string {
  if (!quoted.startsWith("'")) return quoted;
  const title = quoted.slice(1, -1).replaceAll("''", "'");
  return `'${(names.get(title) ?? title).replaceAll("'", "''")}'`;
}
