import { type Area, boundsOf, contains, overlaps } from './area.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { GridProperties, GridRange } from './types.ts';

/** The merges of the area's tab that have a cell in it. */
export function mergesIn(area: Area): readonly GridRange[] {
  return (area.sheet.merges ?? []).filter((merge) => overlaps(boundsOf(merge), area));
}

/** Refuses an area that ends inside a merge. */
export function checkMerges(area: Area): Refusal | undefined {
  return mergesIn(area).every((merge) => contains(area, boundsOf(merge))) ? undefined : refusal('mergeCut');
}

/** Of which lines the frozen ones would end inside one of the merges. */
export function linesCut(
  { frozenRowCount = 0, frozenColumnCount = 0 }: GridProperties,
  merges: readonly GridRange[],
): 'rows' | 'columns' | undefined {
  const bounds = merges.map(boundsOf);
  if (bounds.some(({ top, bottom }) => top < frozenRowCount && bottom > frozenRowCount)) return 'rows';
  const isCut = bounds.some(({ left, right }) => left < frozenColumnCount && right > frozenColumnCount);
  return isCut ? 'columns' : undefined;
}
