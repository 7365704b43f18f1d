import { type Draft, gridOf, ownCells, ownSheet, rowsOf } from './draft.ts';
import { type Insertion, shiftFormula } from './formula-shift.ts';
import type { BooleanCondition, CellData, GridRange, Sheet } from './types.ts';

/** Makes room on the draft's own sheet, and moves all that is tied to rows or columns. */
export function insertInto(draft: Draft, sheet: Sheet, insertion: Insertion): void {
  insertCells(draft, sheet, insertion);
  growGrid(sheet, insertion);
  moveRanges(sheet, insertion);
  for (const other of [...draft.book.sheets]) shiftFormulas(draft, other, insertion);
}

function insertCells(draft: Draft, sheet: Sheet, { dimension, at, count }: Insertion): void {
  const rows = rowsOf(sheet);
  const room = () => Array.from({ length: count }, () => ({}));
  if (dimension === 'ROWS') {
    if (at < rows.length) rows.splice(at, 0, ...room());
    return;
  }
  rows.forEach((row, place) => {
    if ((row.values?.length ?? 0) > at) ownCells(draft, sheet, place, 0).splice(at, 0, ...room());
  });
}

function growGrid(sheet: Sheet, { dimension, at, count }: Insertion): void {
  const [size, metadata] =
    dimension === 'ROWS' ? (['rowCount', 'rowMetadata'] as const) : (['columnCount', 'columnMetadata'] as const);
  const { gridProperties } = sheet.properties;
  const grown = { ...gridProperties, [size]: gridProperties[size] + count };
  sheet.properties = { ...sheet.properties, gridProperties: grown };
  const sizes = [...(gridOf(sheet)[metadata] ?? [])];
  if (at < sizes.length) sizes.splice(at, 0, ...Array.from({ length: count }, () => ({})));
  gridOf(sheet)[metadata] = sizes;
}

function moveRanges(sheet: Sheet, insertion: Insertion): void {
  const move = (range: GridRange) => moved(range, insertion);
  sheet.merges = sheet.merges?.map(move) ?? [];
  sheet.conditionalFormats =
    sheet.conditionalFormats?.map((rule) => ({ ...rule, ranges: rule.ranges.map(move) })) ?? [];
  sheet.protectedRanges =
    sheet.protectedRanges?.map((one) => ({
      ...one,
      range: move(one.range ?? {}),
      ...(one.unprotectedRanges ? { unprotectedRanges: one.unprotectedRanges.map(move) } : {}),
    })) ?? [];
}

/** A range after the insertion moves, one around it grows. */
function moved(range: GridRange, { dimension, at, count }: Insertion): GridRange {
  const [start, end] =
    dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  const result = { ...range };
  const first = range[start];
  const last = range[end];
  if (first !== undefined && first >= at) result[start] = first + count;
  if (last !== undefined && last > at) result[end] = last + count;
  return result;
}

function shiftFormulas(draft: Draft, found: Sheet, insertion: Insertion): void {
  const { title } = found.properties;
  const sheet = ownSheet(draft, found);
  rowsOf(sheet).forEach((row, place) => {
    const cells = (row.values ?? []).map((cell) => shiftCell(cell, title, insertion));
    if (cells.some((cell, at) => cell !== row.values?.[at])) rowsOf(sheet)[place] = { values: cells };
  });
  if (sheet.conditionalFormats)
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
      ...rule,
      booleanRule: {
        ...rule.booleanRule,
        condition: shiftCondition(rule.booleanRule.condition, title, insertion),
      },
    }));
}

/** The same cell object where nothing moves. */
function shiftCell(cell: CellData, title: string, insertion: Insertion): CellData {
  const before = cell.userEnteredValue?.formulaValue;
  const formula = before === undefined ? undefined : shiftFormula(before, title, insertion);
  const condition = cell.dataValidation?.condition;
  const shifted = condition && shiftCondition(condition, title, insertion);
  if (formula === before && shifted === condition) return cell;
  return {
    ...cell,
    ...(formula === undefined ? {} : { userEnteredValue: { formulaValue: formula } }),
    ...(shifted ? { dataValidation: { ...cell.dataValidation, condition: shifted } } : {}),
  };
}

function shiftCondition(condition: BooleanCondition, title: string, insertion: Insertion): BooleanCondition {
  if (!condition.values?.some((one) => one.userEnteredValue?.startsWith('='))) return condition;
  const values = condition.values.map((one) =>
    one.userEnteredValue?.startsWith('=')
      ? { ...one, userEnteredValue: shiftFormula(one.userEnteredValue, title, insertion) }
      : one,
  );
  return { ...condition, values };
}
