/** InsertRange and DeleteRange: cells of a range are pushed on, or pulled up over it. */
import { areaOf } from './area.ts';
import type { Handler } from './handler.ts';
import { Refusal, refusal } from './refusals.ts';
import { shiftCells } from './shift-cells.ts';
import type { GridRange } from './types.ts';

export interface RangeShift {
  readonly range?: GridRange;
  readonly shiftDimension?: string;
}

export const rangeShift =
  (kind: 'insert' | 'delete'): Handler<RangeShift> =>
  (draft, request, actor) => {
    const area = areaOf(draft, request.range);
    if (area instanceof Refusal) return area;
    const { shiftDimension: dimension } = request;
    if (dimension !== 'ROWS' && dimension !== 'COLUMNS')
      return refusal('wrongEnum', 'shiftDimension', String(dimension));
    return shiftCells(draft, area, dimension, kind, actor);
  };
