/** Between the sheet's places and the grid library's, which counts rows and columns apart in each frozen part. */
import type { GridShape } from './cells.ts';
import type { Place } from './contract.ts';

export interface GridPlace {
  readonly x: number;
  readonly y: number;
  readonly colType: 'rgCol' | 'colPinStart';
  readonly rowType: 'rgRow' | 'rowPinStart';
}

/** A block of cells of the sheet. */
export interface Area extends Place {
  readonly height: number;
  readonly width: number;
}

const columnsOf = ({ columns }: GridShape, colType: string) =>
  columns.filter(({ pin }) => (pin === 'colPinStart') === (colType === 'colPinStart'));

/** Null for hidden cells. */
export function placeOf(shape: GridShape, row: number, column: number): GridPlace | null {
  const rowType = shape.frozen.some((model) => model.row === row) ? 'rowPinStart' : 'rgRow';
  const pinned = shape.columns.find(({ prop }) => prop === String(column))?.pin;
  const colType = pinned === 'colPinStart' ? 'colPinStart' : 'rgCol';
  const rows = rowType === 'rgRow' ? shape.rows : shape.frozen;
  const y = rows.findIndex((model) => model.row === row);
  const x = columnsOf(shape, colType).findIndex(({ prop }) => prop === String(column));
  return x < 0 || y < 0 ? null : { x, y, colType, rowType };
}

interface LibraryRange {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly y1: number;
  readonly colType?: string;
  readonly rowType?: string;
}

export function areaOf(shape: GridShape, sheetId: number, range: LibraryRange): Area | null {
  const rows = range.rowType === 'rowPinStart' ? shape.frozen : shape.rows;
  const columns = columnsOf(shape, range.colType ?? 'rgCol');
  const [top, bottom] = [rows[range.y], rows[range.y1]];
  const [left, right] = [columns[range.x], columns[range.x1]];
  if (!top || !bottom || !left || !right) return null;
  const [row, column] = [top.row, Number(left.prop)];
  return { sheetId, row, column, height: bottom.row - row + 1, width: Number(right.prop) - column + 1 };
}
