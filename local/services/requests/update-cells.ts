import { type Area, areaIn, areaOf, sheetOf } from '../area.ts';
import { cellMask, writeRows, written } from '../cells.ts';
import { type Draft, ownCells, ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import type { MaskTree } from '../mask.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { GridRange, RowData } from '../types.ts';

interface UpdateCells {
  readonly rows?: RowData[];
  readonly fields?: string;
  readonly start?: { readonly sheetId?: number; readonly rowIndex?: number; readonly columnIndex?: number };
  readonly range?: GridRange;
}

export const updateCells: Handler<UpdateCells> = (draft, request, actor) => {
  const mask = cellMask(request.fields);
  if (mask instanceof Refusal) return mask;
  const area = targetOf(draft, request);
  if (area instanceof Refusal) return area;
  const rows = request.rows ?? [];
  if (!request.range) return writeRows(draft, area, rows, mask, actor);
  const objection = mayEdit(area, actor) ?? checkFits(area, rows);
  if (objection) return objection;
  const owned = { ...area, sheet: ownSheet(draft, area.sheet) };
  clearUncovered(draft, owned, rows, mask);
  return writeRows(draft, owned, rows, mask, actor);
};

function targetOf(draft: Draft, { start, range }: UpdateCells): Area | Refusal {
  if (range) return areaOf(draft, range);
  if (!start) return refusal('areaMissing');
  const sheet = sheetOf(draft, start.sheetId);
  if (sheet instanceof Refusal) return sheet;
  return areaIn(sheet, { startRowIndex: start.rowIndex ?? 0, startColumnIndex: start.columnIndex ?? 0 });
}

function checkFits(area: Area, rows: readonly RowData[]): Refusal | undefined {
  const width = rows.reduce((widest, row) => Math.max(widest, row.values?.length ?? 0), 0);
  const fits = rows.length <= area.bottom - area.top && width <= area.right - area.left;
  return fits ? undefined : refusal('beyondRange', `${area.bottom - area.top} × ${area.right - area.left}`);
}

/** "If the data in rows does not cover the entire requested range, the fields matching those set in fields will be cleared." */
function clearUncovered(draft: Draft, area: Area, rows: readonly RowData[], mask: MaskTree): void {
  const last = Math.min(area.bottom, rowsOf(area.sheet).length);
  for (let row = area.top; row < last; row += 1) {
    const covered = area.left + (rows[row - area.top]?.values?.length ?? 0);
    const cells = ownCells(draft, area.sheet, row, 0);
    for (let column = covered; column < Math.min(area.right, cells.length); column += 1)
      cells[column] = written(cells[column] ?? {}, {}, mask);
  }
}
