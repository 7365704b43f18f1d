import { type Area, areaOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { checkMerges, linesCut, mergesIn } from '../merges.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { GridRange } from '../types.ts';

interface MergeCells {
  readonly range?: GridRange;
  readonly mergeType?: string;
}

/** Merges that lie in the range give way (recorded of Google). Contents under a merge stay as they are here; Google keeps only the top left cell's (asumsi: nobody relies on it). */
export const mergeCells: Handler<MergeCells> = (draft, request, actor) => {
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const objection = mayEdit(area, actor) ?? checkMerges(area);
  if (objection) return objection;
  const touched = mergesIn(area);
  const others = (area.sheet.merges ?? []).filter((merge) => !touched.includes(merge));
  const merged = parts(area, request.mergeType ?? 'MERGE_ALL');
  const cut = linesCut(area.sheet.properties.gridProperties, merged);
  if (cut) return refusal('mergeCrossesFrozen', cut);
  ownSheet(draft, area.sheet).merges = [...others, ...merged];
  return undefined;
};

function parts(area: Area, mergeType: string): GridRange[] {
  if (mergeType === 'MERGE_ROWS')
    return spread(area.top, area.bottom, (top) => rangeOf({ ...area, top, bottom: top + 1 }));
  if (mergeType === 'MERGE_COLUMNS')
    return spread(area.left, area.right, (left) => rangeOf({ ...area, left, right: left + 1 }));
  return [rangeOf(area)];
}

function spread(from: number, to: number, make: (at: number) => GridRange): GridRange[] {
  return Array.from({ length: to - from }, (_, offset) => make(from + offset));
}

function rangeOf(area: Area): GridRange {
  return {
    sheetId: area.sheet.properties.sheetId,
    startRowIndex: area.top,
    endRowIndex: area.bottom,
    startColumnIndex: area.left,
    endColumnIndex: area.right,
  };
}
