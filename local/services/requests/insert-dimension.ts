import { type Area, areaIn, sheetOf } from '../area.ts';
import { type Draft, gridOf, ownCells, ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import type { Dimension } from '../lines.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { checkSize } from '../sheet-properties.ts';
import { shiftLines } from '../shift.ts';
import type { CellData, DimensionRange, Sheet } from '../types.ts';

interface InsertDimension {
  readonly range?: DimensionRange;
  readonly inheritFromBefore?: boolean;
}

/** Sets the new rows or columns between others, with the looks of a neighbour. */
export const insertDimension: Handler<InsertDimension> = (draft, request, actor) => {
  const { dimension, startIndex = 0, endIndex = 0 } = request.range ?? {};
  const found = sheetOf(draft, request.range?.sheetId);
  if (found instanceof Refusal) return found;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') return refusal('wrongEnum', 'dimension', String(dimension));
  if (endIndex <= startIndex) return refusal('emptyRange', `${startIndex}–${endIndex}`);
  if (request.inheritFromBefore && startIndex === 0) return refusal('indexOutside', startIndex);
  const place = insertionPlace(found, dimension, startIndex, request.inheritFromBefore === true);
  if (place instanceof Refusal) return place;
  const objection = mayEdit(place, actor);
  if (objection) return objection;
  const tooMany = checkSize(draft, addedCells(found, dimension, endIndex - startIndex));
  if (tooMany) return tooMany;
  const sheet = ownSheet(draft, found);
  shiftLines(draft, sheet, dimension, { kind: 'insert', at: startIndex, count: endIndex - startIndex });
  const neighbour = request.inheritFromBefore ? startIndex - 1 : endIndex;
  const inherit = dimension === 'ROWS' ? inheritRow : inheritColumn;
  for (let at = startIndex; at < endIndex; at += 1) inherit(draft, sheet, neighbour, at);
  return undefined;
};

function addedCells({ properties }: Sheet, dimension: Dimension, count: number): number {
  const { rowCount, columnCount } = properties.gridProperties;
  return count * (dimension === 'ROWS' ? columnCount : rowCount);
}

/** The row or column that is pushed on: inserting at the very end pushes none, but needs the last one's consent. */
function insertionPlace(sheet: Sheet, dimension: Dimension, at: number, afterLast: boolean): Area | Refusal {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const size = dimension === 'ROWS' ? rowCount : columnCount;
  if (at < 0) return refusal('indexOutside', at);
  if (at > size) return refusal('insertPastEnd', size);
  if (at === size && !afterLast) return refusal('insertAtEnd', size);
  if (dimension === 'ROWS') {
    const row = Math.min(at, rowCount - 1);
    return areaIn(sheet, { startRowIndex: row, endRowIndex: row + 1 });
  }
  const column = Math.min(at, columnCount - 1);
  return areaIn(sheet, { startColumnIndex: column, endColumnIndex: column + 1 });
}

function inheritRow(draft: Draft, sheet: Sheet, from: number, to: number): void {
  const cells = rowsOf(sheet)[from]?.values ?? [];
  if (cells.length > 0) ownCells(draft, sheet, to, 0).push(...cells.map(inherited));
  inheritSize(sheet, 'rowMetadata', from, to);
}

function inheritColumn(draft: Draft, sheet: Sheet, from: number, to: number): void {
  rowsOf(sheet).forEach((row, place) => {
    const cell = inherited(row.values?.[from] ?? {});
    if (Object.keys(cell).length > 0) ownCells(draft, sheet, place, to + 1)[to] = cell;
  });
  inheritSize(sheet, 'columnMetadata', from, to);
}

/** Asumsi: besides the format (discovery document, inheritFromBefore) the dropdown too, as at the keyboard. */
function inherited({ userEnteredFormat, dataValidation }: CellData): CellData {
  return { ...(userEnteredFormat ? { userEnteredFormat } : {}), ...(dataValidation ? { dataValidation } : {}) };
}

function inheritSize(sheet: Sheet, name: 'rowMetadata' | 'columnMetadata', from: number, to: number): void {
  const sizes = gridOf(sheet)[name];
  const { pixelSize } = sizes?.[from] ?? {};
  if (sizes && pixelSize !== undefined) sizes[to] = { pixelSize };
}
