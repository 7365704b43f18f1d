import type { Term } from './area.ts';
import type { Grid, Workbook } from './grid.ts';

/** Where a formula is calculated: relative references and implicit intersection depend on it. */
export interface Place {
  readonly book: Workbook;
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** Inside SUMPRODUCT, where operators work cell by cell. */
  readonly array: boolean;
}

export type Formula = (place: Place) => Term;

export interface SheetFunction {
  readonly least: number;
  readonly most: number;
  readonly apply: (args: readonly Formula[], place: Place) => Term;
}
