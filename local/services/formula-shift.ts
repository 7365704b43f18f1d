import { type Address, formatAddress, parseAddress, spanOfAddress, withSpan } from './address.ts';
import { changedSpan, type Dimension, type LineChange, type Span } from './lines.ts';
import { mapReferences, titlePrefix } from './references.ts';

/**
 * What stands for a reference to cells that are gone. Asumsi: Sheets writes the sign alone, without the tab's name.
 */
export const NOWHERE = '#REF!';

/** Rows or columns of the sheet with this title that are inserted, deleted or moved. */
export interface Shift {
  readonly title: string;
  readonly dimension: Dimension;
  readonly change: LineChange;
  /** Only what lies wholly within these lines of the other dimension is shifted; absent: all. */
  readonly band?: Span;
}

/** The formula of a cell on the sheet `home`, its references following what they refer to, as Sheets does. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  if (home !== shift.title && !mentions(formula, shift.title)) return formula;
  return mapReferences(formula, (title, address) => {
    const isMoved = (title ?? home).toLowerCase() === shift.title.toLowerCase();
    const shifted = isMoved ? shiftAddress(parseAddress(address), shift) : undefined;
    if (shifted === null) return NOWHERE;
    return prefixOf(title) + (shifted ? formatAddress(shifted) : address);
  });
}

/** Reading a formula takes long, and nearly none of them names the tab. */
function mentions(formula: string, title: string): boolean {
  return formula.toLowerCase().includes(title.replaceAll("'", "''").toLowerCase());
}

function prefixOf(title: string | undefined): string {
  return title === undefined ? '' : titlePrefix(title);
}

/** Null: the cells are gone; undefined: it stays. */
function shiftAddress(address: Address, { dimension, change, band }: Shift): Address | null | undefined {
  const across = spanOfAddress(address, dimension === 'ROWS' ? 'COLUMNS' : 'ROWS');
  if (band && !(across && across.start >= band.start && across.end <= band.end)) return undefined;
  const span = spanOfAddress(address, dimension);
  const shifted = span && changedSpan(span, change);
  if (!span) return undefined;
  return shifted && withSpan(address, dimension, shifted);
}

/** The formula after a tab got another name. */
export function renameInFormula(formula: string, before: string, after: string): string {
  if (!mentions(formula, before)) return formula;
  return mapReferences(formula, (title, address) => {
    if (title === undefined) return address;
    return titlePrefix(title.toLowerCase() === before.toLowerCase() ? after : title) + address;
  });
}

/** The formula after a tab was deleted. */
export function withoutTab(formula: string, gone: string): string {
  if (!mentions(formula, gone)) return formula;
  return mapReferences(formula, (title, address) => {
    if (title?.toLowerCase() === gone.toLowerCase()) return NOWHERE;
    return prefixOf(title) + address;
  });
}

/** The formula as Sheets repeats it so many rows down and columns right: what has no $ goes along. */
export function repeatFormula(formula: string, down: number, right: number): string {
  return mapReferences(formula, (title, text) => {
    const { top, left, corner } = parseAddress(text);
    const go = (edge: Address['top'], by: number) =>
      edge.at === null || edge.pinned ? edge : { ...edge, at: edge.at + by };
    const moved: Address = {
      top: go(top, down),
      left: go(left, right),
      ...(corner ? { corner: { bottom: go(corner.bottom, down), right: go(corner.right, right) } } : {}),
    };
    return isOnGrid(moved) ? prefixOf(title) + formatAddress(moved) : NOWHERE;
  });
}

function isOnGrid({ top, left, corner }: Address): boolean {
  const edges = corner ? [top, left, corner.bottom, corner.right] : [top, left];
  return edges.every(({ at }) => at === null || at >= 0);
}
