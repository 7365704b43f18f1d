import { sheetOf } from '../area.ts';
import type { Assumptions } from '../assumptions.ts';
import { cellMask, writeRows } from '../cells.ts';
import { ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { Refusal, refusal } from '../refusals.ts';
import { checkSize } from '../sheet-properties.ts';
import type { CellData, RowData, Sheet } from '../types.ts';

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
  const top = lastDataRow(sheet, draft.assumptions) + 1;
  const { gridProperties } = sheet.properties;
  const rowCount = Math.max(gridProperties.rowCount, top + rows.length);
  sheet.properties = { ...sheet.properties, gridProperties: { ...gridProperties, rowCount } };
  return writeRows(draft, { sheet, top, left: 0 }, rows, mask, actor) ?? checkSize(draft);
};

/** Index of the last row with data, -1 when there is none. */
function lastDataRow(sheet: Sheet, { formattedBlankRow }: Assumptions): number {
  const isData = (cell: CellData): boolean =>
    formattedBlankRow === 'data' ? Object.keys(cell).length > 0 : cell.userEnteredValue !== undefined;
  const rows = rowsOf(sheet);
  let last = rows.length - 1;
  while (last >= 0 && !(rows[last]?.values ?? []).some(isData)) last -= 1;
  return last;
}
