import { type Area, areaIn, sheetOf } from './area.ts';
import type { Draft } from './draft.ts';
import { Refusal, refusal } from './refusals.ts';
import type { DimensionRange } from './types.ts';

/** The rows or columns of a dimension range, as an area over the other dimension's whole width. */
export function spanOf(draft: Draft, range: DimensionRange | undefined): Area | Refusal {
  const sheet = sheetOf(draft, range?.sheetId);
  if (sheet instanceof Refusal) return sheet;
  const { dimension, startIndex = 0, endIndex } = range ?? {};
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS')
    return refusal('wrongEnum', 'range.dimension', String(dimension));
  const end = endIndex === undefined ? {} : { [dimension === 'ROWS' ? 'endRowIndex' : 'endColumnIndex']: endIndex };
  return areaIn(sheet, { [dimension === 'ROWS' ? 'startRowIndex' : 'startColumnIndex']: startIndex, ...end });
}
