import { sheetOf } from '../area.ts';
import { ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayExtend } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { checkSize } from '../sheet-properties.ts';

interface AppendDimension {
  readonly sheetId?: number;
  readonly dimension?: string;
  readonly length?: number;
}

/** Asumsi: protected ranges do not stop rows or columns being added at the end, a protected tab does. */
export const appendDimension: Handler<AppendDimension> = (draft, request, actor) => {
  const found = sheetOf(draft, request.sheetId);
  if (found instanceof Refusal) return found;
  const { dimension, length = 0 } = request;
  if (length < 1) return refusal('emptyRange', `length ${length}`);
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') return refusal('wrongEnum', 'dimension', String(dimension));
  const objection = mayExtend(found, actor);
  if (objection) return objection;
  const sheet = ownSheet(draft, found);
  const name = dimension === 'ROWS' ? 'rowCount' : 'columnCount';
  const { gridProperties } = sheet.properties;
  const grown = { ...gridProperties, [name]: gridProperties[name] + length };
  sheet.properties = { ...sheet.properties, gridProperties: grown };
  return checkSize(draft);
};
