import { tokenize } from '@borgar/fx';
import { rowsOf } from './draft.ts';
import type { Sheet } from './types.ts';

const REFERENCES = ['range', 'range_beam', 'range_ternary'];

/** The formula with each of its references replaced; `title` is the tab that it names, undefined for its own. */
export function mapReferences(formula: string, change: (title: string | undefined, address: string) => string): string {
  return tokenize(formula, { mergeRefs: true, allowTernary: true })
    .map(({ type, value }) => (REFERENCES.includes(type) ? changed(value, change) : value))
    .join('');
}

/** What `change` gives back is the whole reference; unchanged ones keep their quotes. */
function changed(reference: string, change: (title: string | undefined, address: string) => string): string {
  const at = reference.lastIndexOf('!');
  return at < 0 ? change(undefined, reference) : change(unquoted(reference.slice(0, at)), reference.slice(at + 1));
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** `'Isian TW I'!`, with quotes only where they are needed: also around a name that could be a cell's, as `'D3'!`. */
export function titlePrefix(title: string): string {
  return /^(?![A-Za-z]{1,3}\d+$)[A-Za-z_][A-Za-z0-9_]*$/.test(title)
    ? `${title}!`
    : `'${title.replaceAll("'", "''")}'!`;
}

/** Whether a formula on the tab of that title looks at another one. */
export function looksElsewhere(formula: string, title: string): boolean {
  let isElsewhere = false;
  mapReferences(formula, (named, address) => {
    isElsewhere ||= named !== undefined && named.toLowerCase() !== title.toLowerCase();
    return address;
  });
  return isElsewhere;
}

const NAMED = /'((?:[^']|'')+)'!|([^\s'"!();:,<>=&+\-*/^%{}]+)!/g;
const KNOWN = new WeakMap<Sheet, ReadonlySet<string>>();

/** Titles in lower case of the tabs that the formulas of this one look at, itself not counted. */
export function titlesReferredBy(sheet: Sheet): ReadonlySet<string> {
  const known = KNOWN.get(sheet);
  if (known) return known;
  const titles = new Set<string>();
  for (const row of rowsOf(sheet))
    for (const cell of row.values ?? [])
      for (const [, quoted, bare] of cell.userEnteredValue?.formulaValue?.matchAll(NAMED) ?? [])
        titles.add((quoted?.replaceAll("''", "'") ?? bare ?? '').toLowerCase());
  KNOWN.set(sheet, titles);
  return titles;
}
