import { sheetOf } from '../area.ts';
import { withoutTab } from '../formula-shift.ts';
import type { Handler } from '../handler.ts';
import { mayEditSheet } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { rewriteFormulas } from '../rewrite-formulas.ts';
import { renumber } from '../sheet-properties.ts';

export const deleteSheet: Handler<{ readonly sheetId?: number }> = (draft, request, actor) => {
  const sheet = sheetOf(draft, request.sheetId);
  if (sheet instanceof Refusal) return sheet;
  const objection = mayEditSheet(sheet, actor);
  if (objection) return objection;
  const { sheets } = draft.book;
  const visible = sheets.filter((other) => other !== sheet && !other.properties.hidden);
  if (visible.length === 0) return refusal(sheets.length === 1 ? 'lastSheet' : 'lastVisibleRemoved');
  sheets.splice(sheets.indexOf(sheet), 1);
  // "If the associated object is deleted then its metadata is deleted too."
  const { sheetId, title } = sheet.properties;
  draft.book.developerMetadata =
    draft.book.developerMetadata?.filter(
      ({ location }) => location.sheetId !== sheetId && location.dimensionRange?.sheetId !== sheetId,
    ) ?? [];
  renumber(draft);
  // A tab of that name made later does not mend them.
  rewriteFormulas(draft, (formula) => withoutTab(formula, title));
  return undefined;
};
