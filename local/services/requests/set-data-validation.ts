import { areaOf } from '../area.ts';
import { checkCondition } from '../condition.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal } from '../refusals.ts';
import { repeatOver } from '../repeat.ts';
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
  repeatOver(draft, area, rule ? { dataValidation: rule } : {}, { dataValidation: 'all' });
  return undefined;
};
