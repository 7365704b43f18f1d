import { areaOf } from '../area.ts';
import { carried } from '../carried-cell.ts';
import { cellMask, checkCell, repeatedly, written } from '../cells.ts';
import { EMPTY_CELL, ownCells, ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal } from '../refusals.ts';
import type { CellData, GridRange } from '../types.ts';

interface RepeatCell {
  readonly range?: GridRange;
  readonly cell?: CellData;
  readonly fields?: string;
}

/** A formula is given as for the first cell of the range. */
export const repeatCell: Handler<RepeatCell> = (draft, request, actor) => {
  const mask = cellMask(request.fields);
  if (mask instanceof Refusal) return mask;
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const cell = request.cell ?? {};
  const objection = mayEdit(area, actor) ?? checkCell(cell, draft.book.properties.locale);
  if (objection) return objection;
  const sheet = ownSheet(draft, area.sheet);
  const write = cell.userEnteredValue?.formulaValue === undefined ? repeatedly(cell, mask) : null;
  for (let row = area.top; row < area.bottom; row += 1) {
    const cells = ownCells(draft, sheet, row, area.right);
    for (let column = area.left; column < area.right; column += 1) {
      const old = cells[column] ?? EMPTY_CELL;
      cells[column] = write?.(old) ?? written(old, carried(cell, row - area.top, column - area.left), mask);
    }
  }
  return undefined;
};
