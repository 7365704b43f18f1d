import { areaIn, isWholeSheet, sheetOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { checkProtection, findProtection } from '../protections.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { ProtectedRange } from '../types.ts';

/** Asumsi: any editor may protect what he may edit himself. */
export const addProtectedRange: Handler<{ readonly protectedRange?: ProtectedRange }> = (draft, request, actor) => {
  const asked = request.protectedRange ?? {};
  if (asked.range === undefined) return refusal('areaMissing');
  const found = sheetOf(draft, asked.range.sheetId);
  if (found instanceof Refusal) return found;
  const protectedRangeId = asked.protectedRangeId ?? draft.drawId();
  if (findProtection(draft, protectedRangeId)) return refusal('protectedRangeIdTaken', protectedRangeId);
  const area = isWholeSheet(asked.range) ? found : areaIn(found, asked.range);
  if (area instanceof Refusal) return area;
  const protection = { ...asked, protectedRangeId };
  const objection = checkProtection(found, protection, actor);
  if (objection) return objection;
  const sheet = ownSheet(draft, found);
  sheet.protectedRanges = [...(sheet.protectedRanges ?? []), protection];
  draft.reply = { addProtectedRange: { protectedRange: { ...protection, requestingUserCanEdit: true } } };
  return undefined;
};
