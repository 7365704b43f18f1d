/** The part of a reference behind the tab: `B2`, `$A$1:C`, `B:B`, `2:5`. */
import { columnIndex, columnName } from './a1.ts';
import type { Dimension, Span } from './lines.ts';

/** One edge of an address; null reaches to the edge of the sheet. Counted from 0, the last one included. */
interface Edge {
  readonly at: number | null;
  readonly pinned: boolean;
}

export interface Address {
  readonly top: Edge;
  readonly left: Edge;
  /** Absent for a single cell. */
  readonly corner?: { readonly bottom: Edge; readonly right: Edge };
}

const END = String.raw`(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?`;
const ADDRESS = new RegExp(`^${END}(?::${END})?$`);

export function parseAddress(text: string): Address {
  const match = ADDRESS.exec(text);
  if (!match) throw new Error(`The stand-in cannot read the address ${text}`);
  const [, columnPin, column, rowPin, row, rightPin, right, bottomPin, bottom] = match;
  const first = { top: edge(rowPin, row && Number(row) - 1), left: edge(columnPin, column && columnIndex(column)) };
  if (!text.includes(':')) return first;
  return {
    ...first,
    corner: {
      bottom: edge(bottomPin, bottom && Number(bottom) - 1),
      right: edge(rightPin, right && columnIndex(right)),
    },
  };
}

function edge(pin: string | undefined, at: number | string | undefined): Edge {
  return { at: typeof at === 'number' ? at : null, pinned: pin === '$' };
}

export function formatAddress({ top, left, corner }: Address): string {
  const first = formatEnd(left, top);
  return corner ? `${first}:${formatEnd(corner.right, corner.bottom)}` : first;
}

function formatEnd(column: Edge, row: Edge): string {
  const letters = column.at === null ? '' : `${column.pinned ? '$' : ''}${columnName(column.at)}`;
  return row.at === null ? letters : `${letters}${row.pinned ? '$' : ''}${row.at + 1}`;
}

/** The rows or columns that it covers; null when it names none of them (`B:B` names no rows). */
export function spanOfAddress({ top, left, corner }: Address, dimension: Dimension): Span | null {
  const start = dimension === 'ROWS' ? top : left;
  const end = corner && (dimension === 'ROWS' ? corner.bottom : corner.right);
  if (!end) return start.at === null ? null : { start: start.at, end: start.at + 1 };
  if (start.at === null && end.at === null) return null;
  return { start: start.at ?? 0, end: end.at === null ? Number.POSITIVE_INFINITY : end.at + 1 };
}

export function withSpan(address: Address, dimension: Dimension, { start, end }: Span): Address {
  const { top, left, corner } = address;
  const first = dimension === 'ROWS' ? { top: put(top, start), left } : { top, left: put(left, start) };
  if (!corner) return first;
  const last = Number.isFinite(end) ? end - 1 : null;
  const { bottom, right } = corner;
  return {
    ...first,
    corner: dimension === 'ROWS' ? { bottom: put(bottom, last), right } : { bottom, right: put(right, last) },
  };
}

/** What reached to the edge of the sheet goes on to do so. */
function put(edge: Edge, at: number | null): Edge {
  return edge.at === null || at === null ? edge : { ...edge, at };
}
