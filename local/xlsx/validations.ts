/** Dropdowns and checks of input, joined into blocks of cells that share a rule. */
import type { DataValidation } from 'hucre/xlsx';
import type { DataValidationRule, Sheet } from '../services/types.ts';
import { type Block, blockName, blocksByKey } from './a1.ts';
import { xlsxFormula } from './formula-of.ts';
import type { OptionLists } from './option-lists.ts';

const LONGEST_PROMPT = 255;

export function dataValidations(
  sheet: Sheet,
  names: ReadonlyMap<string, string>,
  lists: OptionLists,
): DataValidation[] {
  const rows = sheet.data[0]?.rowData ?? [];
  const rules = new Map<string, DataValidationRule>();
  const keyOf = (rule: DataValidationRule): string => {
    const key = JSON.stringify(rule);
    rules.set(key, rule);
    return key;
  };
  const blocks = blocksByKey(
    rows.length,
    (row) => rows[row]?.values?.length ?? 0,
    (row, column) => {
      const rule = rows[row]?.values?.[column]?.dataValidation;
      return rule && keyOf(rule);
    },
  );
  return [...blocks].flatMap(([key, places]) => {
    const rule = rules.get(key);
    return rule ? validationsOf(rule, places, names, lists) : [];
  });
}

function validationsOf(
  rule: DataValidationRule,
  places: readonly Block[],
  names: ReadonlyMap<string, string>,
  lists: OptionLists,
): DataValidation[] {
  const prompt = rule.inputMessage?.slice(0, LONGEST_PROMPT);
  const common = {
    ...conditionOf(rule, names, lists),
    allowBlank: true,
    ...(rule.strict ? { showErrorMessage: true, errorStyle: 'stop' as const } : {}),
    ...(prompt ? { showInputMessage: true, inputMessage: prompt } : {}),
  };
  // A formula is read from the first cell of its own block, so blocks with formulas stay apart.
  const ranges = common.type === 'custom' ? places.map(blockName) : [places.map(blockName).join(' ')];
  return ranges.map((range) => ({ ...common, range }));
}

type Condition = Pick<DataValidation, 'type' | 'operator' | 'values' | 'formula1' | 'formula2'>;

const OPERATORS: Readonly<Record<string, NonNullable<DataValidation['operator']>>> = {
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

function conditionOf(
  { condition = { type: 'nothing' } }: DataValidationRule,
  names: ReadonlyMap<string, string>,
  lists: OptionLists,
): Condition {
  const values = (condition.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  const [first = '', second] = values.map((value) => xlsxFormula(value, names));
  const operator = OPERATORS[condition.type];
  if (operator)
    return { type: 'decimal', operator, formula1: first, ...(second === undefined ? {} : { formula2: second }) };
  switch (condition.type) {
    case 'ONE_OF_LIST':
      return { type: 'list', ...lists.take(values) };
    case 'ONE_OF_RANGE':
      return { type: 'list', formula1: first };
    case 'BOOLEAN':
      return { type: 'list', values: ['TRUE', 'FALSE'] };
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formula1: first };
    case 'DATE_IS_VALID':
      return { type: 'date', operator: 'greaterThan', formula1: '0' };
    default:
      throw new Error(`The .xlsx writer does not know the validation ${condition.type}`);
  }
}
