import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { isEditor } from '../protection.ts';
import { findProtection } from '../protections.ts';
import { refusal } from '../refusals.ts';

export const deleteProtectedRange: Handler<{ readonly protectedRangeId?: number }> = (draft, request, actor) => {
  const id = request.protectedRangeId ?? 0;
  const found = findProtection(draft, id);
  if (!found) return refusal('protectedRangeUnknown', id);
  if (!isEditor(found.protection, actor)) return refusal('protectedCell');
  const sheet = ownSheet(draft, found.sheet);
  sheet.protectedRanges = (sheet.protectedRanges ?? []).filter((one) => one !== found.protection);
  return undefined;
};
