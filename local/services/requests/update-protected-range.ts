import { areaOf, isWholeSheet } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { checkMask, overlay, parseMask } from '../mask.ts';
import { isEditor } from '../protection.ts';
import { checkProtection, findProtection } from '../protections.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { ProtectedRange } from '../types.ts';

interface UpdateProtectedRange {
  readonly protectedRange?: ProtectedRange;
  readonly fields?: string;
}

export const updateProtectedRange: Handler<UpdateProtectedRange> = (draft, request, actor) => {
  if (!request.fields) return refusal('maskMissing');
  const mask = parseMask(request.fields);
  if (mask === undefined) return refusal('maskUnknown', request.fields);
  const asked = request.protectedRange ?? {};
  const protectedRangeId = asked.protectedRangeId ?? 0;
  const found = findProtection(draft, protectedRangeId);
  if (!found) return refusal('protectedRangeUnknown', protectedRangeId);
  if (!isEditor(found.protection, actor)) return refusal('protectedCell');
  const changed: ProtectedRange = { ...overlay(found.protection, asked, mask), protectedRangeId };
  if (changed.range === undefined) return refusal('areaMissing');
  const objection = checkMask('sheets', 'ProtectedRange', mask) ?? checkProtection(found.sheet, changed, actor);
  if (objection) return objection;
  // A protection stays on its sheet (asumsi): Google may let it move.
  const range = { ...changed.range, sheetId: found.sheet.properties.sheetId };
  const area = isWholeSheet(range) ? undefined : areaOf(draft, range);
  if (area instanceof Refusal) return area;
  const sheet = ownSheet(draft, found.sheet);
  sheet.protectedRanges = (sheet.protectedRanges ?? []).map((one) => (one === found.protection ? changed : one));
  return undefined;
};
