import { boundsName } from '../a1.ts';
import { type Area, areaOf, boundsOf, overlaps } from '../area.ts';
import { carried } from '../carried-cell.ts';
import { calculated, type Draft, EMPTY_CELL, ownCells, ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { effectiveValue } from '../shown-value.ts';
import type { CellData, GridRange, Sheet } from '../types.ts';
import { compareValues } from '../value-order.ts';

interface SortRange {
  readonly range?: GridRange;
  readonly sortSpecs?: readonly { readonly dimensionIndex?: number; readonly sortOrder?: string }[];
}

/**
 * Whole cells change their rows (value, format, note; asumsi: dropdown too); heights, merges, protections and what refers
 * to the cells stay. A formula goes along as when it is copied (asumsi, as Excel does it).
 */
export const sortRange: Handler<SortRange> = (draft, request, actor) => {
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const keys = (request.sortSpecs ?? []).map(({ dimensionIndex = 0, sortOrder }) => ({
    column: dimensionIndex,
    sign: sortOrder === 'DESCENDING' ? (-1 as const) : (1 as const),
  }));
  const outside = keys.find(({ column }) => column < area.left || column >= area.right);
  if (outside || keys.length === 0) return refusal('sortColumns', outside?.column ?? '');
  const objection = mayEdit(area, actor) ?? checkMerges(area);
  if (objection) return objection;
  calculated(draft);
  const rows = filledRows(area);
  const order = rows.map((_, place) => place);
  const valueAt = (place: number, column: number) => effectiveValue(rows[place]?.[column] ?? EMPTY_CELL);
  order.sort((one, other) => {
    for (const { column, sign } of keys) {
      const difference = compareValues(valueAt(one, column), valueAt(other, column), sign);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  place(draft, ownSheet(draft, area.sheet), area, rows, order);
  return undefined;
};

function checkMerges({ sheet, ...bounds }: Area): Refusal | undefined {
  const found = (sheet.merges ?? []).map(boundsOf).find((merge) => {
    return merge.bottom - merge.top > 1 && overlaps(merge, bounds);
  });
  return found && refusal('sortMerged', boundsName(found));
}

/** Rows of the range down to the last that holds cells: the ones below are blank and stay last. */
function filledRows({ sheet, top, bottom }: Area): readonly (readonly CellData[])[] {
  return rowsOf(sheet)
    .slice(top, bottom)
    .map((row) => [...(row.values ?? [])]);
}

function place(
  draft: Draft,
  sheet: Sheet,
  { top, left, right }: Area,
  rows: readonly (readonly CellData[])[],
  order: readonly number[],
): void {
  const width = Math.min(right, Math.max(0, ...rows.map((row) => row.length)));
  order.forEach((from, to) => {
    if (from === to || width <= left) return;
    const cells = ownCells(draft, sheet, top + to, width);
    for (let column = left; column < width; column += 1)
      cells[column] = carried(rows[from]?.[column] ?? EMPTY_CELL, to - from, 0);
  });
}
