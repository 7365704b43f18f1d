import { areaOf, boundsOf, contains, overlaps } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { GridRange } from '../types.ts';

/** "If the range spans multiple merges, all will be unmerged. The range must not partially span any merge." */
export const unmergeCells: Handler<{ readonly range?: GridRange }> = (draft, request, actor) => {
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const objection = mayEdit(area, actor);
  if (objection) return objection;
  const touched = (area.sheet.merges ?? []).filter((merge) => overlaps(boundsOf(merge), area));
  if (touched.some((merge) => !contains(area, boundsOf(merge)))) return refusal('mergeCut');
  ownSheet(draft, area.sheet).merges = (area.sheet.merges ?? []).filter((merge) => !touched.includes(merge));
  return undefined;
};
