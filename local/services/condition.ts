import { checkFormula } from './formula-check.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { BooleanCondition } from './types.ts';

/** Where a condition stands: Google supports other types in each (discovery document, beside ConditionType). */
export type ConditionUse = 'validation' | 'format';

const NO_VALUE = ['BLANK', 'NOT_BLANK', 'TEXT_IS_EMAIL', 'TEXT_IS_URL', 'DATE_IS_VALID'];
const ONLY_IN_VALIDATION =
  /^(TEXT_IS_EMAIL|TEXT_IS_URL|DATE_ON_OR_BEFORE|DATE_ON_OR_AFTER|DATE_BETWEEN|DATE_NOT_BETWEEN|DATE_IS_VALID|ONE_OF_RANGE|ONE_OF_LIST|BOOLEAN)$/;
const ONLY_IN_FORMAT = /^(TEXT_STARTS_WITH|TEXT_ENDS_WITH|BLANK|NOT_BLANK)$/;
const IN_NEITHER = /^(CONDITION_TYPE_UNSPECIFIED|TEXT_NOT_EQ|DATE_NOT_EQ|FILTER_EXPRESSION)$/;

/** Values that begin with = are formulas and obey the same rules as in cells. */
export function checkCondition(
  condition: BooleanCondition | undefined,
  use: ConditionUse,
  locale: string,
): Refusal | undefined {
  const { type = 'CONDITION_TYPE_UNSPECIFIED', values = [] } = condition ?? {};
  if (!supports(use, type)) return refusal('conditionUnsupported', type);
  if (!allowsCount(type, values.length)) return refusal('conditionValues', type, values.length);
  for (const { userEnteredValue } of values) {
    const objection = checkConditionValue(type, userEnteredValue ?? '', locale);
    if (objection) return objection;
  }
  return undefined;
}

function supports(use: ConditionUse, type: string): boolean {
  if (IN_NEITHER.test(type)) return false;
  return !(use === 'format' ? ONLY_IN_VALIDATION : ONLY_IN_FORMAT).test(type);
}

function allowsCount(type: string, count: number): boolean {
  if (type === 'ONE_OF_LIST') return count >= 1;
  if (type === 'BOOLEAN') return count <= 2;
  if (NO_VALUE.includes(type)) return count === 0;
  return /BETWEEN$/.test(type) ? count === 2 : count === 1;
}

function checkConditionValue(type: string, value: string, locale: string): Refusal | undefined {
  const isFormula = type === 'CUSTOM_FORMULA' || value.startsWith('=');
  if (isFormula && type === 'ONE_OF_LIST') return refusal('conditionUnsupported', `formula in ${type}`);
  if (isFormula) return checkFormula(value, locale);
  // "The value is parsed as if the user typed into a cell": 0.5 is no number where the comma is the decimal sign.
  const isDecimal = /^(NUMBER_|DATE_)/.test(type) && /[.,]/.test(value);
  return isDecimal ? refusal('formulaDecimal', value) : undefined;
}
