import { type Draft, findSheet } from './draft.ts';
import { Refusal, refusal } from './refusals.ts';
import type { GridRange, Sheet } from './types.ts';

/** A grid range made definite: half-open, bounds within the grid. */
export interface Area {
  readonly sheet: Sheet;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function sheetOf(draft: Draft, sheetId: number | undefined): Sheet | Refusal {
  // A sheetId left out means 0: Google does not tell an absent number from zero.
  return findSheet(draft.book, sheetId ?? 0) ?? refusal('sheetUnknown', sheetId ?? 0);
}

export function areaOf(draft: Draft, range: GridRange | undefined): Area | Refusal {
  if (range === undefined) return refusal('areaMissing');
  const sheet = sheetOf(draft, range.sheetId);
  return sheet instanceof Refusal ? sheet : areaIn(sheet, range);
}

/** Unset bounds reach to the end of the grid; given bounds must lie within it (asumsi: Google clips some ends). */
export function areaIn(sheet: Sheet, range: GridRange): Area | Refusal {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const area = {
    sheet,
    top: range.startRowIndex ?? 0,
    bottom: range.endRowIndex ?? rowCount,
    left: range.startColumnIndex ?? 0,
    right: range.endColumnIndex ?? columnCount,
  };
  const startsInside = area.top >= 0 && area.left >= 0 && area.top < rowCount && area.left < columnCount;
  if (!startsInside || area.bottom > rowCount || area.right > columnCount)
    return refusal('outsideGrid', rowCount, columnCount);
  if (area.top >= area.bottom || area.left >= area.right) return refusal('emptyRange', JSON.stringify(range));
  return area;
}

/** Reading cuts an end beyond the grid off (asumsi). */
export function clipped({ properties }: Sheet, range: GridRange): GridRange {
  const { rowCount, columnCount } = properties.gridProperties;
  return {
    ...range,
    endRowIndex: Math.min(range.endRowIndex ?? rowCount, rowCount),
    endColumnIndex: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
}

/** The same for a range that only marks (protection, rule): it may be unbounded, and is not clipped. */
export function boundsOf(range: GridRange): Omit<Area, 'sheet'> {
  return {
    top: range.startRowIndex ?? 0,
    bottom: range.endRowIndex ?? Number.POSITIVE_INFINITY,
    left: range.startColumnIndex ?? 0,
    right: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
  };
}

type Bounds = Omit<Area, 'sheet'>;

export function overlaps(one: Bounds, other: Bounds): boolean {
  return one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;
}

export function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right
  );
}

export function isWholeSheet(range: GridRange): boolean {
  return (
    range.startRowIndex === undefined &&
    range.endRowIndex === undefined &&
    range.startColumnIndex === undefined &&
    range.endColumnIndex === undefined
  );
}
