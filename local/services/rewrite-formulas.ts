import { type Draft, gridOf, ownSheet, rowsOf } from './draft.ts';
import type { BooleanCondition, CellData, RowData, Sheet } from './types.ts';

/** A formula of a cell on the sheet named `home`, rewritten. */
export type Rewrite = (formula: string, home: string) => string;

/** Rewrites every formula of the file: in cells, in dropdowns and checks, in colour rules. Untouched tabs stay shared. */
export function rewriteFormulas(draft: Draft, rewrite: Rewrite): void {
  for (const sheet of [...draft.book.sheets]) {
    const { title } = sheet.properties;
    rewriteCells(draft, sheet, (formula) => rewrite(formula, title));
  }
}

type Change = (formula: string) => string;

function rewriteCells(draft: Draft, found: Sheet, change: Change): void {
  const rows = rowsOf(found).map((row) => rewriteRow(row, change));
  const rules = found.conditionalFormats?.map((rule) => {
    const condition = rewriteCondition(rule.booleanRule.condition, change);
    return condition === rule.booleanRule.condition
      ? rule
      : { ...rule, booleanRule: { ...rule.booleanRule, condition } };
  });
  const isChanged =
    rows.some((row, place) => row !== rowsOf(found)[place]) ||
    rules?.some((rule, place) => rule !== found.conditionalFormats?.[place]);
  if (!isChanged) return;
  const sheet = ownSheet(draft, found);
  gridOf(sheet).rowData = rows;
  if (rules) sheet.conditionalFormats = rules;
}

/** The same object where nothing changes; likewise below. */
function rewriteRow(row: RowData, change: Change): RowData {
  const values = (row.values ?? []).map((cell) => rewriteCell(cell, change));
  return values.some((cell, place) => cell !== row.values?.[place]) ? { values } : row;
}

/** The formulas of one cell, its own and those of its rule. */
export function rewriteCell(cell: CellData, change: Change): CellData {
  const before = cell.userEnteredValue?.formulaValue;
  const formulaValue = before === undefined ? undefined : change(before);
  const rule = cell.dataValidation;
  const condition = rule?.condition && rewriteCondition(rule.condition, change);
  if (formulaValue === before && condition === rule?.condition) return cell;
  return {
    ...cell,
    ...(formulaValue === undefined ? {} : { userEnteredValue: { formulaValue } }),
    ...(condition ? { dataValidation: { ...rule, condition } } : {}),
  };
}

export function rewriteCondition(condition: BooleanCondition, change: Change): BooleanCondition {
  const values = condition.values?.map((one) => {
    const before = one.userEnteredValue ?? '';
    const after = before.startsWith('=') ? change(before) : before;
    return after === before ? one : { ...one, userEnteredValue: after };
  });
  return values?.some((one, place) => one !== condition.values?.[place]) ? { ...condition, values } : condition;
}
