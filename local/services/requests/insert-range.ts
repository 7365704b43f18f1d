import { areaOf } from '../area.ts';
import type { Handler } from '../handler.ts';
import { Refusal, refusal } from '../refusals.ts';
import { shiftCells } from '../shift-cells.ts';
import type { GridRange } from '../types.ts';

interface InsertRange {
  readonly range?: GridRange;
  readonly shiftDimension?: string;
}

/** The new cells are empty (asumsi: of any look). */
export const insertRange: Handler<InsertRange> = (draft, request, actor) => {
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const { shiftDimension: dimension } = request;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') return refusal('wrongEnum', 'shiftDimension', String(dimension));
  return shiftCells(draft, area, dimension, 'insert', actor);
};
