import { type Area, areaIn, boundsOf } from '../area.ts';
import { spanOf } from '../dimension.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import type { Dimension } from '../lines.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { shiftLines } from '../shift.ts';
import type { DimensionRange, Sheet } from '../types.ts';

interface MoveDimension {
  readonly source?: DimensionRange;
  readonly destinationIndex?: number;
}

/**
 * Asumsi: protected cells stop it among the moved rows and in the row that they are put before; merges that the move
 * would tear stop it too.
 */
export const moveDimension: Handler<MoveDimension> = (draft, request, actor) => {
  const area = spanOf(draft, request.source);
  if (area instanceof Refusal) return area;
  const { destinationIndex: to = 0 } = request;
  const dimension = request.source?.dimension === 'ROWS' ? 'ROWS' : 'COLUMNS';
  const [at, end] = dimension === 'ROWS' ? [area.top, area.bottom] : [area.left, area.right];
  const place = placeAt(area.sheet, dimension, to);
  if (place instanceof Refusal) return place;
  if (to > at && to < end) return refusal('indexOutside', to);
  const objection = mayEdit(area, actor) ?? mayEdit(place, actor) ?? checkMerges(area.sheet, dimension, [at, end, to]);
  if (objection) return objection;
  shiftLines(draft, ownSheet(draft, area.sheet), dimension, { kind: 'move', at, count: end - at, to });
  return undefined;
};

/** The row or column that makes way; behind the last one, the last. */
function placeAt(sheet: Sheet, dimension: Dimension, to: number): Area | Refusal {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const size = dimension === 'ROWS' ? rowCount : columnCount;
  if (to < 0 || to > size) return refusal('indexOutside', to);
  const at = Math.min(to, size - 1);
  return areaIn(
    sheet,
    dimension === 'ROWS'
      ? { startRowIndex: at, endRowIndex: at + 1 }
      : { startColumnIndex: at, endColumnIndex: at + 1 },
  );
}

/** No edge of the move may lie inside a merge. */
function checkMerges(sheet: Sheet, dimension: Dimension, edges: readonly number[]): Refusal | undefined {
  const isTorn = (sheet.merges ?? []).map(boundsOf).some(({ top, bottom, left, right }) => {
    const [start, end] = dimension === 'ROWS' ? [top, bottom] : [left, right];
    return edges.some((edge) => edge > start && edge < end);
  });
  return isTorn ? refusal('moveCrossesMerge', dimension === 'ROWS' ? 'row' : 'column') : undefined;
}
