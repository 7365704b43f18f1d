import { areaOf } from '../area.ts';
import { cellMask, checkCell } from '../cells.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal } from '../refusals.ts';
import { repeatOver } from '../repeat.ts';
import type { CellData, GridRange } from '../types.ts';

interface RepeatCell {
  readonly range?: GridRange;
  readonly cell?: CellData;
  readonly fields?: string;
}

export const repeatCell: Handler<RepeatCell> = (draft, request, actor) => {
  const mask = cellMask(request.fields);
  if (mask instanceof Refusal) return mask;
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const cell = request.cell ?? {};
  const objection = mayEdit(area, actor) ?? checkCell(cell, draft.book.properties.locale);
  if (objection) return objection;
  repeatOver(draft, area, cell, mask);
  return undefined;
};
