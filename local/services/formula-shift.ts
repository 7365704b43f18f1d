import { tokenize } from '@borgar/fx';
import { columnIndex, columnName } from './a1.ts';

/** Rows or columns inserted before index `at` (0-based) of the sheet with this title. */
export interface Insertion {
  readonly title: string;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly at: number;
  readonly count: number;
}

const REFERENCES = ['range', 'range_beam', 'range_ternary'];

/** The formula of a cell on the sheet `home`, its references to what moved following it, as Sheets does. */
export function shiftFormula(formula: string, home: string, insertion: Insertion): string {
  return tokenize(formula, { mergeRefs: true, allowTernary: true })
    .map(({ type, value }) => (REFERENCES.includes(type) ? shiftReference(value, home, insertion) : value))
    .join('');
}

function shiftReference(reference: string, home: string, insertion: Insertion): string {
  const at = reference.lastIndexOf('!') + 1;
  const sheet = at === 0 ? home : unquoted(reference.slice(0, at - 1));
  if (sheet.toLowerCase() !== insertion.title.toLowerCase()) return reference;
  return reference.slice(0, at) + shiftAddress(reference.slice(at), insertion);
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function shiftAddress(address: string, { dimension, at, count }: Insertion): string {
  if (dimension === 'ROWS')
    return address.replace(/\d+/g, (digits) => (Number(digits) > at ? String(Number(digits) + count) : digits));
  return address.replace(/[A-Za-z]+/g, (letters) => {
    const column = columnIndex(letters);
    return column >= at ? columnName(column + count) : letters;
  });
}
