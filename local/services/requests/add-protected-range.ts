import { areaIn, isWholeSheet, sheetOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { keptEditors } from '../protection-editors.ts';
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
  const objection = checkProtection(found, { ...asked, protectedRangeId });
  if (objection) return objection;
  const editors = keptEditors(draft, asked, actor);
  if (editors instanceof Refusal) return editors;
  const sheet = ownSheet(draft, found);
  const protection = { ...asked, protectedRangeId };
  sheet.protectedRanges = [...(sheet.protectedRanges ?? []), editors ? { ...protection, editors } : protection];
  const told = { editors: {}, ...protection, requestingUserCanEdit: true };
  draft.reply = { addProtectedRange: { protectedRange: told } };
  return undefined;
};
