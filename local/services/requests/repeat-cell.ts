import { areaOf } from '../area.ts';
import { cellMask, checkCell, written } from '../cells.ts';
import { ownCells, ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { CellData, GridRange } from '../types.ts';

interface RepeatCell {
  readonly range?: GridRange;
  readonly cell?: CellData;
  readonly fields?: string;
}

/** Google shifts a repeated formula's references; the stand-in does not, so a formula is not repeated here. */
export const repeatCell: Handler<RepeatCell> = (draft, request, actor) => {
  const mask = cellMask(request.fields);
  if (mask instanceof Refusal) return mask;
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const cell = request.cell ?? {};
  if (cell.userEnteredValue?.formulaValue !== undefined) return refusal('notEmulated', 'repeatCell of a formula');
  const objection = mayEdit(area, actor) ?? checkCell(cell, draft.book.properties.locale);
  if (objection) return objection;
  const sheet = ownSheet(draft, area.sheet);
  for (let row = area.top; row < area.bottom; row += 1) {
    const cells = ownCells(draft, sheet, row, area.right);
    for (let column = area.left; column < area.right; column += 1)
      cells[column] = written(cells[column] ?? {}, cell, mask);
  }
  return undefined;
};
