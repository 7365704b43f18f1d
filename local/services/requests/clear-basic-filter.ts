import { areaIn, sheetOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal } from '../refusals.ts';

/** "Clears the basic filter, if any exists on the sheet." Asumsi: protected cells under it stop that. */
export const clearBasicFilter: Handler<{ readonly sheetId?: number }> = (draft, request, actor) => {
  const found = sheetOf(draft, request.sheetId);
  if (found instanceof Refusal) return found;
  if (!found.basicFilter) return undefined;
  const area = areaIn(found, found.basicFilter.range);
  if (area instanceof Refusal) return area;
  const objection = mayEdit(area, actor);
  if (!objection) delete ownSheet(draft, found).basicFilter;
  return objection;
};
