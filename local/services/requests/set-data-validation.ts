import { areaOf } from '../area.ts';
import { repeatedly } from '../cells.ts';
import { checkCondition } from '../condition.ts';
import { EMPTY_CELL, ownCells, ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal } from '../refusals.ts';
import type { DataValidationRule, GridRange } from '../types.ts';

interface SetDataValidation {
  readonly range?: GridRange;
  /** Absent: the rule of each cell is taken away. */
  readonly rule?: DataValidationRule;
}

export const setDataValidation: Handler<SetDataValidation> = (draft, request, actor) => {
  const area = areaOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const { rule } = request;
  const { locale } = draft.book.properties;
  const objection = mayEdit(area, actor) ?? (rule && checkCondition(rule.condition, 'validation', locale));
  if (objection) return objection;
  const sheet = ownSheet(draft, area.sheet);
  const write = repeatedly(rule ? { dataValidation: rule } : {}, { dataValidation: 'all' });
  for (let row = area.top; row < area.bottom; row += 1) {
    const cells = ownCells(draft, sheet, row, area.right);
    for (let column = area.left; column < area.right; column += 1) cells[column] = write(cells[column] ?? EMPTY_CELL);
  }
  return undefined;
};
