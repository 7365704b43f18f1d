/** Cells of some rows or columns only that are pushed on, or pulled up over deleted ones. */
import { type Area, areaIn } from './area.ts';
import type { Actor } from './draft.ts';
import { type Draft, EMPTY_CELL, ownCells, ownSheet, rowsOf } from './draft.ts';
import { shiftFormula } from './formula-shift.ts';
import { changedLines, type Dimension, type LineChange } from './lines.ts';
import { checkMerges } from './merges.ts';
import { mayEdit } from './protection.ts';
import { Refusal, refusal } from './refusals.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import { shiftMarks } from './shift-marks.ts';
import type { CellData, Sheet } from './types.ts';

/**
 * Asumsi: what lies between the range and the edge of the sheet is touched too, so that a protected cell there stops it;
 * filled cells are not pushed off the sheet.
 */
export function shiftCells(
  draft: Draft,
  area: Area,
  dimension: Dimension,
  kind: 'insert' | 'delete',
  actor: Actor,
): Refusal | undefined {
  const touched = touchedBy(area, dimension);
  if (touched instanceof Refusal) return touched;
  const [at, end] = dimension === 'ROWS' ? [area.top, area.bottom] : [area.left, area.right];
  const change: LineChange = { kind, at, count: end - at };
  const objection = mayEdit(touched, actor) ?? checkMerges(touched);
  if (objection) return objection;
  const sheet = ownSheet(draft, area.sheet);
  if (!(dimension === 'ROWS' ? shiftDown : shiftRight)(draft, sheet, touched, change)) return refusal('pushesOut');
  const band = dimension === 'ROWS' ? { start: area.left, end: area.right } : { start: area.top, end: area.bottom };
  shiftMarks(draft, sheet, { dimension, change, band });
  const { title } = sheet.properties;
  rewriteFormulas(draft, (formula, home) => shiftFormula(formula, home, { title, dimension, change, band }));
  return undefined;
}

function touchedBy({ sheet, top, bottom, left, right }: Area, dimension: Dimension): Area | Refusal {
  return areaIn(
    sheet,
    dimension === 'ROWS'
      ? { startRowIndex: top, startColumnIndex: left, endColumnIndex: right }
      : { startRowIndex: top, endRowIndex: bottom, startColumnIndex: left },
  );
}

/** False: filled cells would leave the sheet. */
function shiftDown(draft: Draft, sheet: Sheet, { top, bottom, left, right }: Area, change: LineChange): boolean {
  const before = rowsOf(sheet)
    .slice(top)
    .map((row) => (row.values ?? []).slice(left, right));
  const after = changedLines<readonly CellData[]>(before, { ...change, at: 0 }, () => []);
  if (after.slice(bottom - top).some((cells) => cells.some(isFilled))) return false;
  for (let place = 0; place < Math.min(bottom - top, Math.max(before.length, after.length)); place += 1) {
    const cells = ownCells(draft, sheet, top + place, right);
    for (let column = left; column < right; column += 1) cells[column] = after[place]?.[column - left] ?? EMPTY_CELL;
  }
  return true;
}

function shiftRight(draft: Draft, sheet: Sheet, { top, bottom, left, right }: Area, change: LineChange): boolean {
  for (let row = top; row < Math.min(bottom, rowsOf(sheet).length); row += 1) {
    const cells = ownCells(draft, sheet, row, 0);
    const after = changedLines<CellData>(cells, change, () => EMPTY_CELL);
    if (after.slice(right).some(isFilled)) return false;
    cells.splice(left, cells.length, ...after.slice(left, right));
  }
  return true;
}

function isFilled(cell: CellData): boolean {
  return cell.userEnteredValue !== undefined;
}
