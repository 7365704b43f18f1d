import { sheetOf } from '../area.ts';
import { cellMask, writeRows } from '../cells.ts';
import { ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { Refusal, refusal } from '../refusals.ts';
import { checkCellCount } from '../sheet-properties.ts';
import type { RowData, Sheet } from '../types.ts';

interface AppendCells {
  readonly sheetId?: number;
  readonly rows?: RowData[];
  readonly fields?: string;
}

/** Writes below the last row with data and adds rows where the grid ends; columns are not added (asumsi). */
export const appendCells: Handler<AppendCells> = (draft, request, actor) => {
  const mask = cellMask(request.fields);
  if (mask instanceof Refusal) return mask;
  const found = sheetOf(draft, request.sheetId);
  if (found instanceof Refusal) return found;
  const rows = request.rows ?? [];
  if (rows.length === 0) return refusal('emptyRange', 'rows');
  const sheet = ownSheet(draft, found);
  const top = lastDataRow(sheet) + 1;
  const { gridProperties } = sheet.properties;
  const rowCount = Math.max(gridProperties.rowCount, top + rows.length);
  sheet.properties = { ...sheet.properties, gridProperties: { ...gridProperties, rowCount } };
  return writeRows(draft, { sheet, top, left: 0 }, rows, mask, actor) ?? checkCellCount(draft);
};

/** Index of the last row with a value, -1 when there is none. Asumsi: formats, notes and dropdowns are no data. */
function lastDataRow(sheet: Sheet): number {
  const rows = rowsOf(sheet);
  let last = rows.length - 1;
  while (last >= 0 && !(rows[last]?.values ?? []).some((cell) => cell.userEnteredValue)) last -= 1;
  return last;
}
