import type { Handler } from '../handler.ts';
import { refusal } from '../refusals.ts';
import { checkSheetProperties, checkSize, placeSheet } from '../sheet-properties.ts';
import type { GridProperties, Sheet, SheetProperties } from '../types.ts';

interface AddSheet {
  readonly properties?: Partial<Omit<SheetProperties, 'gridProperties'>> & { gridProperties?: Partial<GridProperties> };
}

// A new tab has 1000 rows and 26 columns, as in the grid.
const DEFAULT_GRID = { rowCount: 1000, columnCount: 26 };

export const addSheet: Handler<AddSheet> = (draft, request, _actor) => {
  const asked = request.properties ?? {};
  const sheetId = asked.sheetId ?? draft.drawId();
  if (sheetId < 0) return refusal('sheetIdNegative', sheetId);
  if (draft.book.sheets.some(({ properties }) => properties.sheetId === sheetId))
    return refusal('sheetIdTaken', sheetId);
  const index = asked.index ?? draft.book.sheets.length;
  if (index < 0 || index > draft.book.sheets.length) return refusal('indexOutside', index);
  const properties: SheetProperties = {
    ...asked,
    sheetId,
    title: asked.title ?? `Sheet${draft.book.sheets.length + 1}`,
    index,
    sheetType: asked.sheetType ?? 'GRID',
    gridProperties: { ...DEFAULT_GRID, ...asked.gridProperties },
  };
  const objection = checkSheetProperties(draft, properties);
  if (objection) return objection;
  const sheet: Sheet = { properties, data: [{ rowData: [] }] };
  draft.ownSheets.add(sheet);
  placeSheet(draft, sheet, index);
  draft.reply = { addSheet: { properties } };
  return checkSize(draft);
};
