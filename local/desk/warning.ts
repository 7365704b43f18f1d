/** A warning-only protection stops nobody; Sheets asks once before it is typed over. */
import { type Area, boundsOf, contains, isWholeSheet, overlaps } from '../services/area.ts';

export function isWarned(area: Area): boolean {
  return (area.sheet.protectedRanges ?? []).some(({ warningOnly, range = {}, unprotectedRanges = [] }) => {
    if (!warningOnly || !overlaps(boundsOf(range), area)) return false;
    const holes = isWholeSheet(range) ? unprotectedRanges.map(boundsOf) : [];
    return !holes.some((hole) => contains(hole, area));
  });
}
