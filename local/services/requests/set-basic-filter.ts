import { areaOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { BasicFilter } from '../types.ts';

/** A filter without criteria, as it is made by hand; it takes the place of the one before. Asumsi: protected cells stop it. */
export const setBasicFilter: Handler<{ readonly filter?: BasicFilter }> = (draft, request, actor) => {
  const range = request.filter?.range;
  if (!range) return refusal('areaMissing');
  const area = areaOf(draft, range);
  if (area instanceof Refusal) return area;
  const objection = mayEdit(area, actor);
  if (objection) return objection;
  const { sheetId } = area.sheet.properties;
  // As recorded of Google: the range comes back with all its edges.
  ownSheet(draft, area.sheet).basicFilter = {
    range: {
      ...{ sheetId, startRowIndex: area.top, endRowIndex: area.bottom },
      ...{ startColumnIndex: area.left, endColumnIndex: area.right },
    },
  };
  return undefined;
};
