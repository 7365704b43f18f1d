import { spanOf } from '../dimension.ts';
import { type Draft, findSheet, ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { shiftLines } from '../shift.ts';
import type { DimensionRange, SheetProperties } from '../types.ts';

/** Asumsi: one protected cell in the rows or columns stops it. */
export const deleteDimension: Handler<{ readonly range?: DimensionRange }> = (draft, request, actor) => {
  const area = spanOf(draft, request.range);
  if (area instanceof Refusal) return area.code === 'outsideGrid' ? lineUnknown(draft, request.range ?? {}) : area;
  const isRows = request.range?.dimension === 'ROWS';
  const [at, end] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const objection = mayEdit(area, actor) ?? checkRest(area.sheet.properties, isRows, at, end);
  if (objection) return objection;
  shiftLines(draft, ownSheet(draft, area.sheet), isRows ? 'ROWS' : 'COLUMNS', { kind: 'delete', at, count: end - at });
  return undefined;
};

/** Asumsi: an end beyond the grid is refused like a start beyond it. */
function lineUnknown(draft: Draft, { sheetId = 0, dimension, startIndex = 0, endIndex = 0 }: DimensionRange): Refusal {
  const { rowCount = 0, columnCount = 0 } = findSheet(draft.book, sheetId)?.properties.gridProperties ?? {};
  const [name, size] = dimension === 'ROWS' ? ['row', rowCount] : ['column', columnCount];
  return refusal('lineUnknown', name, startIndex < size ? endIndex - 1 : startIndex, size);
}

function checkRest({ gridProperties }: SheetProperties, isRows: boolean, at: number, end: number): Refusal | undefined {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = gridProperties;
  const [name, size, frozen] = isRows
    ? ['rows', rowCount, frozenRowCount]
    : ['columns', columnCount, frozenColumnCount];
  if (end - at >= size) return refusal('deletesAllLines', name);
  return at <= frozen && end >= size ? refusal('deletesAllUnfrozen', name) : undefined;
}
