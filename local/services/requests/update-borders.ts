import { type Area, areaOf } from '../area.ts';
import { ownCells, ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { CellData, GridRange } from '../types.ts';

interface UpdateBorders {
  readonly range?: GridRange;
  readonly top?: object;
  readonly bottom?: object;
  readonly left?: object;
  readonly right?: object;
  readonly innerHorizontal?: object;
  readonly innerVertical?: object;
}

export const updateBorders: Handler<UpdateBorders> = (draft, request, actor) => {
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const { range: _range, ...borders } = request;
  if (Object.keys(borders).length === 0) return refusal('borderMissing');
  const objection = mayEdit(area, actor);
  if (objection) return objection;
  const sheet = ownSheet(draft, area.sheet);
  for (let row = area.top; row < area.bottom; row += 1) {
    const cells = ownCells(draft, sheet, row, area.right);
    for (let column = area.left; column < area.right; column += 1)
      cells[column] = bordered(cells[column] ?? {}, sidesOf(request, area, row, column));
  }
  return undefined;
};

function sidesOf(request: UpdateBorders, area: Area, row: number, column: number): object {
  const sides = {
    top: row === area.top ? request.top : request.innerHorizontal,
    bottom: row === area.bottom - 1 ? request.bottom : request.innerHorizontal,
    left: column === area.left ? request.left : request.innerVertical,
    right: column === area.right - 1 ? request.right : request.innerVertical,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, border]) => border !== undefined));
}

function bordered(cell: CellData, sides: object): CellData {
  const format = cell.userEnteredFormat ?? {};
  return { ...cell, userEnteredFormat: { ...format, borders: { ...(format.borders ?? {}), ...sides } } };
}
