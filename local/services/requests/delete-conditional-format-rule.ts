import { areaIn, sheetOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';

interface DeleteConditionalFormatRule {
  readonly sheetId?: number;
  readonly index?: number;
}

export const deleteConditionalFormatRule: Handler<DeleteConditionalFormatRule> = (draft, request, actor) => {
  const found = sheetOf(draft, request.sheetId);
  if (found instanceof Refusal) return found;
  const { index = 0 } = request;
  const rules = found.conditionalFormats ?? [];
  const rule = rules[index];
  if (!rule) return refusal('indexOutside', index);
  for (const range of rule.ranges) {
    const area = areaIn(found, range);
    const objection = area instanceof Refusal ? undefined : mayEdit(area, actor);
    if (objection) return objection;
  }
  ownSheet(draft, found).conditionalFormats = rules.filter((_, place) => place !== index);
  draft.reply = { deleteConditionalFormatRule: { rule } };
  return undefined;
};
