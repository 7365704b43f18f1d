import { areaOf, isWholeSheet } from '../area.ts';
import { type Actor, type Draft, ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { checkMask, type MaskTree, overlay, parseMask } from '../mask.ts';
import { isEditor } from '../protection.ts';
import { keptEditors } from '../protection-editors.ts';
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
  const objection = checkMask('sheets', 'ProtectedRange', mask) ?? checkProtection(found.sheet, changed);
  if (objection) return objection;
  // A protection stays on its sheet (asumsi): Google may let it move.
  const range = { ...changed.range, sheetId: found.sheet.properties.sheetId };
  const area = isWholeSheet(range) ? undefined : areaOf(draft, range);
  if (area instanceof Refusal) return area;
  const editors = editorsAfter(draft, found.protection, changed, mask, actor);
  if (editors instanceof Refusal) return editors;
  const { editors: _asked, ...rest } = changed;
  const kept = editors ? { ...rest, editors } : rest;
  const sheet = ownSheet(draft, found.sheet);
  sheet.protectedRanges = (sheet.protectedRanges ?? []).map((one) => (one === found.protection ? kept : one));
  return undefined;
};

function editorsAfter(
  draft: Draft,
  before: ProtectedRange,
  changed: ProtectedRange,
  mask: MaskTree,
  actor: Actor,
): ProtectedRange['editors'] | Refusal {
  if (mask === 'all' || 'editors' in mask) return keptEditors(draft, changed, actor);
  // "If this field is changed from true to false …, then the editors will be set to all the editors in the document."
  if (before.warningOnly && !changed.warningOnly) return { users: [...draft.people] };
  return changed.warningOnly ? undefined : changed.editors;
}
