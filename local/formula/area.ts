import type { Grid } from './grid.ts';
import { type Value, WRONG_VALUE } from './value.ts';

/** A block of values: cells of a sheet, or what array arithmetic made of them. Counted from 0. */
export interface Area {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Value;
  /** Present when the block is cells. */
  readonly cells?: CellBlock;
}

export interface CellBlock {
  readonly grid: Grid;
  readonly top: number;
  readonly left: number;
}

export type Term = Value | Area;

export const isArea = (term: Term): term is Area => typeof term === 'object' && term !== null && 'at' in term;

export function cellArea(cells: CellBlock, rows: number, columns: number): Area {
  const { grid, top, left } = cells;
  return { rows, columns, cells, at: (row, column) => grid.valueAt(top + row, left + column) };
}

export function* valuesOf(area: Area): Generator<Value> {
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) yield area.at(row, column);
}

/** Where one value is wanted, Sheets takes from a column the cell in the formula's row, from a row the one in its column. */
export function single(term: Term, row: number, column: number): Value {
  if (!isArea(term)) return term;
  if (term.rows === 1 && term.columns === 1) return term.at(0, 0);
  if (!term.cells) return WRONG_VALUE;
  const down = row - term.cells.top;
  const across = column - term.cells.left;
  if (term.columns === 1 && down >= 0 && down < term.rows) return term.at(down, 0);
  if (term.rows === 1 && across >= 0 && across < term.columns) return term.at(0, across);
  return WRONG_VALUE;
}

/** Applies `combine` cell by cell; a single row, column or value is repeated to fit, as array formulas do. */
export function zip(terms: readonly Term[], combine: (values: readonly Value[]) => Value): Area {
  const areas = terms.filter(isArea);
  const rows = Math.max(1, ...areas.map((area) => area.rows));
  const columns = Math.max(1, ...areas.map((area) => area.columns));
  if (areas.some((area) => !repeats(area.rows, rows) || !repeats(area.columns, columns)))
    return { rows: 1, columns: 1, at: () => WRONG_VALUE };
  return { rows, columns, at: (row, column) => combine(terms.map((term) => pick(term, row, column))) };
}

const repeats = (size: number, whole: number): boolean => size === whole || size === 1;

function pick(term: Term, row: number, column: number): Value {
  if (!isArea(term)) return term;
  return term.at(term.rows === 1 ? 0 : row, term.columns === 1 ? 0 : column);
}
