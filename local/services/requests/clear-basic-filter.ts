import { sheetOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { Refusal } from '../refusals.ts';

/** Asumsi: whoever may edit the file may take a filter away, protected cells under it or not. */
export const clearBasicFilter: Handler<{ readonly sheetId?: number }> = (draft, request, _actor) => {
  const found = sheetOf(draft, request.sheetId);
  if (found instanceof Refusal) return found;
  // "Clears the basic filter, if any exists on the sheet."
  if (found.basicFilter) delete ownSheet(draft, found).basicFilter;
  return undefined;
};
