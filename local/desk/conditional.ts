/** Conditional formats as the page shows them: of the rules that hold for a cell, the first decides. */
import { single } from '../formula/area.ts';
import { compileFormula } from '../formula/compile.ts';
import { type Grid, type Workbook, workbookOf } from '../formula/grid.ts';
import type { Formula } from '../formula/place.ts';
import { toBoolean } from '../formula/value.ts';
import { boundsOf } from '../services/area.ts';
import { repeatFormula } from '../services/formula-shift.ts';
import type { CellFormat, ConditionalFormatRule, Sheet, Spreadsheet } from '../services/types.ts';
import { cellName } from '../xlsx/a1.ts';
import { conditionFormula } from '../xlsx/conditions.ts';

export type FormatAt = (row: number, column: number) => CellFormat | undefined;

/** The workbook must have been calculated. */
export function conditionalFormats(book: Spreadsheet, sheet: Sheet): FormatAt {
  const workbook = workbookOf(book);
  const grid = workbook.gridNamed(sheet.properties.title);
  if (!grid) throw new Error(`No grid ${sheet.properties.title}`);
  const rules = (sheet.conditionalFormats ?? []).map((rule) => ruleOf(rule, workbook, grid));
  return (row, column) => rules.find(({ holds }) => holds(row, column))?.format;
}

function ruleOf({ ranges, booleanRule }: ConditionalFormatRule, book: Workbook, grid: Grid) {
  const bounds = ranges.map(boundsOf);
  const { top = 0, left = 0 } = bounds[0] ?? {};
  const text = conditionFormula(booleanRule.condition, cellName(top, left));
  const byColumn = new Map<number, Formula>();
  const formulaAt = (column: number): Formula => {
    const known = byColumn.get(column) ?? compileFormula(repeatFormula(text, 0, column - left), top);
    byColumn.set(column, known);
    return known;
  };
  const holds = (row: number, column: number): boolean => {
    const isInside = bounds.some((b) => row >= b.top && row < b.bottom && column >= b.left && column < b.right);
    if (!isInside) return false;
    const value = single(formulaAt(column)({ book, grid, row, column, array: false }), row, column);
    return toBoolean(value) === true;
  };
  return { holds, format: booleanRule.format };
}
