import { type Area, areaIn, areaOf } from '../area.ts';
import { carried } from '../carried-cell.ts';
import { calculated, EMPTY_CELL, ownCells, ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { pasteOf } from '../pasted.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { CellData, GridRange } from '../types.ts';

interface CopyPaste {
  readonly source?: GridRange;
  readonly destination?: GridRange;
  readonly pasteType?: string;
  readonly pasteOrientation?: string;
}

/** Asumsi: merges and colour rules are not copied along. */
export const copyPaste: Handler<CopyPaste> = (draft, request, actor) => {
  if (request.pasteOrientation === 'TRANSPOSE') return refusal('notEmulated', 'pasteOrientation TRANSPOSE');
  const from = areaOf(draft, request.source);
  if (from instanceof Refusal) return from;
  const asked = areaOf(draft, request.destination);
  if (asked instanceof Refusal) return asked;
  const to = fitted(asked, from);
  if (to instanceof Refusal) return to;
  const paste = pasteOf(request.pasteType);
  if (paste instanceof Refusal) return paste;
  const objection = mayEdit(to, actor);
  if (objection) return objection;
  if (request.pasteType === 'PASTE_VALUES') calculated(draft);
  const source = copied(from);
  const sheet = ownSheet(draft, to.sheet);
  const [height, width] = [from.bottom - from.top, from.right - from.left];
  for (let row = to.top; row < to.bottom; row += 1) {
    const cells = ownCells(draft, sheet, row, to.right);
    for (let column = to.left; column < to.right; column += 1) {
      const [down, right] = [(row - to.top) % height, (column - to.left) % width];
      const cell = source[down]?.[right] ?? EMPTY_CELL;
      const moved = carried(cell, row - from.top - down, column - from.left - right);
      cells[column] = paste(cells[column] ?? EMPTY_CELL, moved);
    }
  }
  return undefined;
};

/**
 * "If the range covers a span that's a multiple of the source's height or width, then the data will be repeated. If the
 * range is smaller than the source range, the entire source data will still be copied." Asumsi: any other range likewise.
 */
function fitted({ sheet, top, bottom, left, right }: Area, from: Area): Area | Refusal {
  const widened = (asked: number, one: number) => (asked % one === 0 ? asked : one);
  return areaIn(sheet, {
    ...{ startRowIndex: top, endRowIndex: top + widened(bottom - top, from.bottom - from.top) },
    ...{ startColumnIndex: left, endColumnIndex: left + widened(right - left, from.right - from.left) },
  });
}

function copied({ sheet, top, bottom, left, right }: Area): readonly (readonly CellData[])[] {
  return rowsOf(sheet)
    .slice(top, bottom)
    .map((row) => (row.values ?? []).slice(left, right));
}
