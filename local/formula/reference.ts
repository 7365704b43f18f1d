import { type parseA1Range, parseA1Ref } from '@borgar/fx';
import { cellArea, type Term } from './area.ts';
import type { Grid } from './grid.ts';
import type { Formula, Place } from './place.ts';
import { WRONG_REFERENCE } from './value.ts';

type Range = NonNullable<ReturnType<typeof parseA1Range>>;

/** Rows counted from 0, relative ones from the formula's own row; null reaches the edge of the sheet. */
interface Bounds {
  readonly top: number | null;
  readonly bottom: number | null;
  readonly left: number | null;
  readonly right: number | null;
  readonly relativeTop: boolean;
  readonly relativeBottom: boolean;
}

/** `row`: where the formula stands; what is compiled there serves every row of its column. */
export function compileReference(text: string, row: number): Formula {
  const reference = parseA1Ref(text, { allowTernary: true });
  if (!reference || !('range' in reference)) throw new Error(`The calculator cannot read the reference ${text}`);
  const bounds = boundsOf(reference.range, row);
  const title = reference.context?.at(-1);
  return (place) => {
    const grid = title === undefined ? place.grid : place.book.gridNamed(title);
    return grid ? areaAt(grid, bounds, place) : WRONG_REFERENCE;
  };
}

function boundsOf(range: Range, row: number): Bounds {
  // Whole rows (2:5) keep their numbers: the key of a filled-down formula leaves them as they are.
  const wholeRows = range.left === null && range.right === null;
  const relative = (at: number | null | undefined, fixed: boolean | null | undefined) =>
    at !== null && at !== undefined && !fixed && !wholeRows;
  const relativeTop = relative(range.top, range.$top);
  const relativeBottom = relative(range.bottom, range.$bottom);
  return {
    top: range.top === null ? null : range.top - (relativeTop ? row : 0),
    bottom: range.bottom === null || range.bottom === undefined ? null : range.bottom - (relativeBottom ? row : 0),
    left: range.left,
    right: range.right ?? null,
    relativeTop,
    relativeBottom,
  };
}

function areaAt(grid: Grid, bounds: Bounds, place: Place): Term {
  const top = bounds.top === null ? 0 : bounds.top + (bounds.relativeTop ? place.row : 0);
  const bottom = bounds.bottom === null ? grid.rowCount - 1 : bounds.bottom + (bounds.relativeBottom ? place.row : 0);
  const left = bounds.left ?? 0;
  const right = bounds.right ?? grid.columnCount - 1;
  if (top < 0 || bottom >= grid.rowCount || right >= grid.columnCount) return WRONG_REFERENCE;
  return cellArea({ grid, top, left }, bottom - top + 1, right - left + 1);
}
