import { areaOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { checkMerges, mergesIn } from '../merges.ts';
import { mayEdit } from '../protection.ts';
import { Refusal } from '../refusals.ts';
import type { GridRange } from '../types.ts';

/** "If the range spans multiple merges, all will be unmerged. The range must not partially span any merge." */
export const unmergeCells: Handler<{ readonly range?: GridRange }> = (draft, request, actor) => {
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const objection = mayEdit(area, actor) ?? checkMerges(area);
  if (objection) return objection;
  const touched = mergesIn(area);
  ownSheet(draft, area.sheet).merges = (area.sheet.merges ?? []).filter((merge) => !touched.includes(merge));
  return undefined;
};
