import { columnIndex, columnName } from './a1.ts';
import { mapReferences, titlePrefix } from './references.ts';

/** Rows or columns inserted before index `at` (0-based) of the sheet with this title. */
export interface Insertion {
  readonly title: string;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly at: number;
  readonly count: number;
}

/** The formula of a cell on the sheet `home`, its references to what moved following it, as Sheets does. */
export function shiftFormula(formula: string, home: string, insertion: Insertion): string {
  return mapReferences(formula, (title, address) => {
    const isMoved = (title ?? home).toLowerCase() === insertion.title.toLowerCase();
    return (title === undefined ? '' : titlePrefix(title)) + (isMoved ? shiftAddress(address, insertion) : address);
  });
}

function shiftAddress(address: string, { dimension, at, count }: Insertion): string {
  if (dimension === 'ROWS')
    return address.replace(/\d+/g, (digits) => (Number(digits) > at ? String(Number(digits) + count) : digits));
  return address.replace(/[A-Za-z]+/g, (letters) => {
    const column = columnIndex(letters);
    return column >= at ? columnName(column + count) : letters;
  });
}

/** The formula after a tab got another name. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return mapReferences(formula, (title, address) => {
    if (title === undefined) return address;
    return titlePrefix(title.toLowerCase() === before.toLowerCase() ? after : title) + address;
  });
}

/** The formula as Sheets repeats it so many rows down and columns right: what has no $ goes along. */
export function repeatFormula(formula: string, down: number, right: number): string {
  const go = (_: string, fixed: string | undefined, letters: string | undefined, pinned: string, digits: string) => {
    if (letters !== undefined) return fixed ? `$${letters}` : columnName(columnIndex(letters) + right);
    return pinned ? `$${digits}` : String(Number(digits) + down);
  };
  return mapReferences(formula, (title, address) => {
    const moved = address.replace(/(\$?)([A-Za-z]+)|(\$?)(\d+)/g, go);
    return (title === undefined ? '' : titlePrefix(title)) + moved;
  });
}
