/** Inserting, deleting and moving whole rows or columns, with all that is tied to them. */
import { type Draft, EMPTY_CELL, gridOf, ownCells, rowsOf } from './draft.ts';
import { shiftFormula } from './formula-shift.ts';
import { changedLines, changedSpan, type Dimension, type LineChange } from './lines.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import { shiftMarks } from './shift-marks.ts';
import type { CellData, DimensionProperties, Sheet } from './types.ts';

/** Works on the draft's own sheet; the change must lie within its grid. */
export function shiftLines(draft: Draft, sheet: Sheet, dimension: Dimension, change: LineChange): void {
  if (dimension === 'ROWS') shiftRows(sheet, change);
  else shiftColumns(draft, sheet, change);
  resize(sheet, dimension, change);
  shiftSizes(sheet, dimension, change);
  shiftMarks(draft, sheet, { dimension, change });
  const { title } = sheet.properties;
  rewriteFormulas(draft, (formula, home) => shiftFormula(formula, home, { title, dimension, change }));
}

function shiftRows(sheet: Sheet, change: LineChange): void {
  gridOf(sheet).rowData = changedLines(rowsOf(sheet), change, () => ({}));
}

function shiftColumns(draft: Draft, sheet: Sheet, change: LineChange): void {
  const first = change.kind === 'move' ? Math.min(change.at, change.to) : change.at;
  rowsOf(sheet).forEach((row, place) => {
    if ((row.values?.length ?? 0) <= first) return;
    const cells = ownCells(draft, sheet, place, 0);
    cells.splice(0, cells.length, ...changedLines<CellData>(cells, change, () => EMPTY_CELL));
  });
}

/** Frozen rows stay the top ones: an insertion among them makes them more, a deletion fewer, a move as many (asumsi). */
function resize(sheet: Sheet, dimension: Dimension, change: LineChange): void {
  const [size, frozen] =
    dimension === 'ROWS' ? (['rowCount', 'frozenRowCount'] as const) : (['columnCount', 'frozenColumnCount'] as const);
  if (change.kind === 'move') return;
  const { gridProperties } = sheet.properties;
  const sign = change.kind === 'insert' ? 1 : -1;
  const resized = { ...gridProperties, [size]: gridProperties[size] + sign * change.count };
  const before = gridProperties[frozen] ?? 0;
  if (before > 0) resized[frozen] = changedSpan({ start: 0, end: before }, change)?.end ?? 0;
  // What is inserted before the first frozen line is frozen too.
  if (before > 0 && change.kind === 'insert' && change.at === 0) resized[frozen] = before + change.count;
  sheet.properties = { ...sheet.properties, gridProperties: resized };
}

function shiftSizes(sheet: Sheet, dimension: Dimension, change: LineChange): void {
  const grid = gridOf(sheet);
  const name = dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  if (grid[name]) grid[name] = changedLines<DimensionProperties>(grid[name], change, () => ({}));
}
