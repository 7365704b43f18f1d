import { gridOf } from './draft.ts';
import type { GridRange, Sheet } from './types.ts';

interface Insertion {
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly at: number;
  readonly count: number;
}

/** Moves everything on the sheet that is tied to rows or columns, after some were inserted. */
export function shiftSheet(sheet: Sheet, insertion: Insertion): void {
  const { dimension, at, count } = insertion;
  const name = dimension === 'ROWS' ? 'rowCount' : 'columnCount';
  const { gridProperties } = sheet.properties;
  sheet.properties = {
    ...sheet.properties,
    gridProperties: { ...gridProperties, [name]: gridProperties[name] + count },
  };
  const grid = gridOf(sheet);
  const metadata = dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  const sizes = [...(grid[metadata] ?? [])];
  if (at < sizes.length) sizes.splice(at, 0, ...Array.from({ length: count }, () => ({})));
  grid[metadata] = sizes;
  const shift = (range: GridRange) => shifted(range, insertion);
  if (sheet.merges) sheet.merges = sheet.merges.map(shift);
  if (sheet.conditionalFormats)
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges.map(shift) }));
  if (sheet.protectedRanges)
    sheet.protectedRanges = sheet.protectedRanges.map((one) => ({
      ...one,
      range: shift(one.range ?? {}),
      ...(one.unprotectedRanges ? { unprotectedRanges: one.unprotectedRanges.map(shift) } : {}),
    }));
}

/** A range after the insertion moves, one around it grows. */
function shifted(range: GridRange, { dimension, at, count }: Insertion): GridRange {
  const [start, end] =
    dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  const result = { ...range };
  const first = range[start];
  const last = range[end];
  if (first !== undefined && first >= at) result[start] = first + count;
  if (last !== undefined && last > at) result[end] = last + count;
  return result;
}
