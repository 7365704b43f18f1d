import { type Draft, gridOf, ownCells, rowsOf } from './draft.ts';
import { type Insertion, shiftFormula } from './formula-shift.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import type { GridRange, Sheet } from './types.ts';

/** Makes room on the draft's own sheet, and moves all that is tied to rows or columns. */
export function insertInto(draft: Draft, sheet: Sheet, insertion: Insertion): void {
  insertCells(draft, sheet, insertion);
  growGrid(sheet, insertion);
  moveRanges(sheet, insertion);
  rewriteFormulas(draft, (formula, home) => shiftFormula(formula, home, insertion));
}

function insertCells(draft: Draft, sheet: Sheet, { dimension, at, count }: Insertion): void {
  const rows = rowsOf(sheet);
  const room = () => Array.from({ length: count }, () => ({}));
  if (dimension === 'ROWS') {
    if (at < rows.length) rows.splice(at, 0, ...room());
    return;
  }
  rows.forEach((row, place) => {
    if ((row.values?.length ?? 0) > at) ownCells(draft, sheet, place, 0).splice(at, 0, ...room());
  });
}

function growGrid(sheet: Sheet, { dimension, at, count }: Insertion): void {
  const [size, metadata] =
    dimension === 'ROWS' ? (['rowCount', 'rowMetadata'] as const) : (['columnCount', 'columnMetadata'] as const);
  const { gridProperties } = sheet.properties;
  const grown = { ...gridProperties, [size]: gridProperties[size] + count };
  sheet.properties = { ...sheet.properties, gridProperties: grown };
  const sizes = [...(gridOf(sheet)[metadata] ?? [])];
  if (at < sizes.length) sizes.splice(at, 0, ...Array.from({ length: count }, () => ({})));
  gridOf(sheet)[metadata] = sizes;
}

function moveRanges(sheet: Sheet, insertion: Insertion): void {
  const move = (range: GridRange) => moved(range, insertion);
  sheet.merges = sheet.merges?.map(move) ?? [];
  sheet.conditionalFormats =
    sheet.conditionalFormats?.map((rule) => ({ ...rule, ranges: rule.ranges.map(move) })) ?? [];
  sheet.protectedRanges =
    sheet.protectedRanges?.map((one) => ({
      ...one,
      range: move(one.range ?? {}),
      ...(one.unprotectedRanges ? { unprotectedRanges: one.unprotectedRanges.map(move) } : {}),
    })) ?? [];
}

/** A range after the insertion moves, one around it grows. */
function moved(range: GridRange, { dimension, at, count }: Insertion): GridRange {
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
