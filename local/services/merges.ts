import { type Area, boundsOf, contains, overlaps } from './area.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { GridRange } from './types.ts';

/** The merges of the area's tab that have a cell in it. */
export function mergesIn(area: Area): readonly GridRange[] {
  return (area.sheet.merges ?? []).filter((merge) => overlaps(boundsOf(merge), area));
}

/** Refuses an area that ends inside a merge. */
export function checkMerges(area: Area): Refusal | undefined {
  return mergesIn(area).every((merge) => contains(area, boundsOf(merge))) ? undefined : refusal('mergeCut');
}
