/** Conditional formats as xlsx rules: all of them formulas, which every program reads alike. */
import type { ConditionalRule } from 'hucre/xlsx';
import type { BooleanCondition, ConditionalFormatRule, GridRange, Sheet } from '../services/types.ts';
import { type Block, blockName, cellName } from './a1.ts';
import { xlsxFormula } from './formula-of.ts';
import { lookOf } from './style-of.ts';

export function conditionalRules(sheet: Sheet, names: ReadonlyMap<string, string>): ConditionalRule[] {
  return (sheet.conditionalFormats ?? []).map((rule, at) => ruleOf(rule, at + 1, sheet, names));
}

function ruleOf(
  { ranges, booleanRule }: ConditionalFormatRule,
  priority: number,
  sheet: Sheet,
  names: ReadonlyMap<string, string>,
): ConditionalRule {
  const blocks = ranges.map((range) => blockOf(range, sheet));
  const first = blocks[0] ?? { top: 0, left: 0 };
  const formula = xlsxFormula(conditionFormula(booleanRule.condition, cellName(first.top, first.left)), names);
  const { fill, ...look } = lookOf(booleanRule.format);
  // In a rule's format Excel reads the background as the colour of a solid fill's back.
  const filled = fill?.type === 'pattern' && fill.fgColor ? { fill: { ...fill, bgColor: fill.fgColor } } : {};
  const font = look.font ? { font: withoutSize(look.font) } : {};
  return {
    type: 'expression',
    priority,
    formula,
    range: blocks.map(blockName).join(' '),
    style: { ...look, ...font, ...filled },
  };
}

/** A rule may colour a font, not choose another one. */
function withoutSize({ name: _name, size: _size, ...font }: NonNullable<ReturnType<typeof lookOf>['font']>) {
  return font;
}

export function blockOf(range: GridRange, sheet: Sheet): Block {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return {
    top: range.startRowIndex ?? 0,
    bottom: Math.min(range.endRowIndex ?? rowCount, rowCount),
    left: range.startColumnIndex ?? 0,
    right: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
}

const COMPARISONS: Readonly<Record<string, string>> = {
  NUMBER_GREATER: '>',
  NUMBER_GREATER_THAN_EQ: '>=',
  NUMBER_LESS: '<',
  NUMBER_LESS_THAN_EQ: '<=',
  NUMBER_EQ: '=',
  NUMBER_NOT_EQ: '<>',
};

/** A condition as a formula for the cell with this name. */
export function conditionFormula({ type, values = [] }: BooleanCondition, cell: string): string {
  const [first = '', second = ''] = values.map(({ userEnteredValue = '' }) => userEnteredValue);
  const comparison = COMPARISONS[type];
  if (comparison) return `AND(ISNUMBER(${cell});${cell}${comparison}${operand(first)})`;
  switch (type) {
    case 'CUSTOM_FORMULA':
      return first;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${quoted(first)};${cell}))`;
    case 'TEXT_NOT_CONTAINS':
      return `NOT(ISNUMBER(SEARCH(${quoted(first)};${cell})))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell};LEN(${quoted(first)}))=${quoted(first)}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell};LEN(${quoted(first)}))=${quoted(first)}`;
    case 'TEXT_EQ':
      return `${cell}&""=${quoted(first)}`;
    case 'BLANK':
      return `LEN(TRIM(${cell}))=0`;
    case 'NOT_BLANK':
      return `LEN(TRIM(${cell}))>0`;
    case 'NUMBER_BETWEEN':
      return `AND(ISNUMBER(${cell});${cell}>=${operand(first)};${cell}<=${operand(second)})`;
    default:
      throw new Error(`The .xlsx writer does not know the conditional format ${type}`);
  }
}

const operand = (value: string): string => value.replace(/^=/, '');
const quoted = (text: string): string => (text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`);
