import { type Area, areaIn, sheetOf } from '../area.ts';
import { type Draft, ownCells, ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { checkCellCount } from '../sheet-properties.ts';
import { shiftSheet } from '../shift.ts';
import type { DimensionRange, Sheet } from '../types.ts';

interface InsertDimension {
  readonly range?: DimensionRange;
  readonly inheritFromBefore?: boolean;
}

/** Formulas are not rewritten: a workbook that has one in any cell is refused here rather than shifted wrongly. */
export const insertDimension: Handler<InsertDimension> = (draft, request, actor) => {
  const { dimension, startIndex = 0, endIndex = 0 } = request.range ?? {};
  const found = sheetOf(draft, request.range?.sheetId);
  if (found instanceof Refusal) return found;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') return refusal('wrongEnum', 'dimension', String(dimension));
  if (endIndex <= startIndex) return refusal('emptyRange', `${startIndex}–${endIndex}`);
  if (request.inheritFromBefore && startIndex === 0) return refusal('indexOutside', startIndex);
  if (hasFormula(draft)) return refusal('notEmulated', 'insertDimension beside formulas');
  const place = insertionPlace(found, dimension, startIndex);
  if (place instanceof Refusal) return place;
  const objection = mayEdit(place, actor);
  if (objection) return objection;
  insert(draft, found, { dimension, at: startIndex, count: endIndex - startIndex });
  return checkCellCount(draft);
};

function hasFormula(draft: Draft): boolean {
  return draft.book.sheets.some((sheet) =>
    rowsOf(sheet).some((row) => row.values?.some((cell) => cell.userEnteredValue?.formulaValue !== undefined)),
  );
}

/** The row or column that is pushed on: inserting at the very end pushes none, but needs the last one's consent. */
function insertionPlace(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', at: number): Area | Refusal {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (at < 0 || at > (dimension === 'ROWS' ? rowCount : columnCount))
    return refusal('outsideGrid', rowCount, columnCount);
  if (dimension === 'ROWS') {
    const row = Math.min(at, rowCount - 1);
    return areaIn(sheet, { startRowIndex: row, endRowIndex: row + 1 });
  }
  const column = Math.min(at, columnCount - 1);
  return areaIn(sheet, { startColumnIndex: column, endColumnIndex: column + 1 });
}

export interface Insertion {
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly at: number;
  readonly count: number;
}

function insert(draft: Draft, found: Sheet, insertion: Insertion): void {
  const sheet = ownSheet(draft, found);
  const { dimension, at, count } = insertion;
  const rows = rowsOf(sheet);
  if (dimension === 'ROWS') {
    if (at < rows.length) rows.splice(at, 0, ...Array.from({ length: count }, () => ({})));
  } else
    rows.forEach((row, place) => {
      if ((row.values?.length ?? 0) <= at) return;
      ownCells(draft, sheet, place, 0).splice(at, 0, ...Array.from({ length: count }, () => ({})));
    });
  shiftSheet(sheet, insertion);
}
