import type { Spreadsheet } from '../services/types.ts';

const LONGEST = 31;

/** Excel's names for the tabs: at most 31 characters, without [ ] : * ? / \, different without regard to case. */
export function sheetNames(book: Spreadsheet): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { properties } of book.sheets) {
    const name = freeName(properties.title, taken);
    taken.add(name.toLowerCase());
    names.set(properties.title, name);
  }
  return names;
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  const allowed = title.replace(/[[\]:*?/\\]/g, '-').replace(/^'|'$/g, '-');
  const isFree = (name: string) => !taken.has(name.toLowerCase()) && name.toLowerCase() !== 'history';
  if (isFree(allowed.slice(0, LONGEST))) return allowed.slice(0, LONGEST);
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = allowed.slice(0, LONGEST - ending.length) + ending;
    if (isFree(name)) return name;
  }
}
