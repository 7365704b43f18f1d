import { type Area, areaIn, sheetOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { checkCellCount } from '../sheet-properties.ts';
import { insertInto } from '../shift.ts';
import type { DimensionRange, Sheet } from '../types.ts';

interface InsertDimension {
  readonly range?: DimensionRange;
  readonly inheritFromBefore?: boolean;
}

/** The new rows or columns are empty; Google also copies formats from a neighbour (asumsi: nothing rests on that). */
export const insertDimension: Handler<InsertDimension> = (draft, request, actor) => {
  const { dimension, startIndex = 0, endIndex = 0 } = request.range ?? {};
  const found = sheetOf(draft, request.range?.sheetId);
  if (found instanceof Refusal) return found;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') return refusal('wrongEnum', 'dimension', String(dimension));
  if (endIndex <= startIndex) return refusal('emptyRange', `${startIndex}–${endIndex}`);
  if (request.inheritFromBefore && startIndex === 0) return refusal('indexOutside', startIndex);
  const place = insertionPlace(found, dimension, startIndex);
  if (place instanceof Refusal) return place;
  const objection = mayEdit(place, actor);
  if (objection) return objection;
  const { title } = found.properties;
  insertInto(draft, ownSheet(draft, found), { title, dimension, at: startIndex, count: endIndex - startIndex });
  return checkCellCount(draft);
};

/** The row or column that is pushed on: inserting at the very end pushes none, but needs the last one's consent. */
function insertionPlace(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', at: number): Area | Refusal {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (at < 0 || at > (dimension === 'ROWS' ? rowCount : columnCount))
    return refusal('outsideGrid', rowCount, columnCount);
  if (dimension === 'ROWS') {
    const row = Math.min(at, rowCount - 1);
    return areaIn(sheet, { startRowIndex: row, endRowIndex: row + 1 });
  }
  const column = Math.min(at, columnCount - 1);
  return areaIn(sheet, { startColumnIndex: column, endColumnIndex: column + 1 });
}
