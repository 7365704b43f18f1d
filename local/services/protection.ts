/**
 * Who may edit what. Facts: https://developers.google.com/apps-script/reference/spreadsheet/protection
 * Assumed: a protection without editors stops nobody; warning-only never stops a request of the API; a request over
 * many cells is stopped by one protected cell among them; of an area that unprotected ranges cover only together, each
 * cell is looked at.
 */
import { type Area, boundsOf, contains, isWholeSheet, overlaps } from './area.ts';
import type { Actor } from './draft.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { ProtectedRange, Sheet } from './types.ts';

export function mayEdit(area: Area, actor: Actor): Refusal | undefined {
  const stops = (area.sheet.protectedRanges ?? []).some(
    (protection) => !isEditor(protection, actor) && reaches(protection, area),
  );
  return stops ? refusal('protectedCell') : undefined;
}

/** For what lies outside every range, such as new rows at the end: only a protection of the whole tab speaks. */
export function mayExtend(sheet: Sheet, actor: Actor): Refusal | undefined {
  const stops = (sheet.protectedRanges ?? []).some(
    (protection) => isWholeSheet(protection.range ?? {}) && !isEditor(protection, actor),
  );
  return stops ? refusal('protectedCell') : undefined;
}

/** For what concerns the tab itself (its name, its place, its removal): any protection on it speaks. */
export function mayEditSheet(sheet: Sheet, actor: Actor): Refusal | undefined {
  const stops = (sheet.protectedRanges ?? []).some((protection) => !isEditor(protection, actor));
  return stops ? refusal('protectedCell') : undefined;
}

export function isEditor(protection: ProtectedRange, actor: Actor): boolean {
  if (protection.warningOnly || sameEmail(actor.email, actor.owner)) return true;
  const users = protection.editors?.users;
  return users === undefined || users.some((user) => sameEmail(user, actor.email));
}

export function sameEmail(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function reaches(protection: ProtectedRange, area: Area): boolean {
  const range = protection.range ?? {};
  if (!overlaps(boundsOf(range), area)) return false;
  const holes = isWholeSheet(range) ? (protection.unprotectedRanges ?? []).map(boundsOf) : [];
  return !coveredByHoles(area, holes);
}

function coveredByHoles(area: Area, holes: readonly Omit<Area, 'sheet'>[]): boolean {
  if (holes.some((hole) => contains(hole, area))) return true;
  const near = holes.filter((hole) => overlaps(hole, area));
  if (near.length < 2) return false;
  for (let row = area.top; row < area.bottom; row += 1)
    for (let column = area.left; column < area.right; column += 1)
      if (!near.some((hole) => contains(hole, { top: row, bottom: row + 1, left: column, right: column + 1 })))
        return false;
  return true;
}
