/** From the server's view of a tab to rows and columns of the grid library. Hidden ones are left out, places are kept. */
import type { CellTemplateProp, ColumnRegular } from '@revolist/revogrid';
import { cellName, columnLetters } from '../cell-name.ts';
import type { CellView, SheetView } from './contract.ts';
import { rowHeight, USUAL_WIDTH } from './row-height.ts';

/** A row of the grid: each column's text for editing under the column's number. */
export interface RowModel {
  readonly row: number;
  readonly cells: readonly CellView[];
  readonly [column: string]: unknown;
}

export interface GridShape {
  readonly columns: ColumnRegular[];
  readonly frozen: RowModel[];
  readonly rows: RowModel[];
  readonly heights: { type: 'rgRow' | 'rowPinStart'; index: number; size: number }[];
}

export function shapeOf(view: SheetView): GridShape {
  const shown = range(view.rowCount).filter((row) => !view.hiddenRows.includes(row));
  const frozen = shown.filter((row) => row < view.frozenRows).map((row) => rowModel(view, row));
  const rows = shown.filter((row) => row >= view.frozenRows).map((row) => rowModel(view, row));
  const size = (type: 'rgRow' | 'rowPinStart') => (model: RowModel, index: number) => ({
    ...{ type, index, size: rowHeight(view, model.row) },
  });
  return {
    columns: range(view.columnCount)
      .filter((column) => !view.hiddenColumns.includes(column))
      .map((column) => columnOf(view, column)),
    frozen,
    rows,
    heights: [...frozen.map(size('rowPinStart')), ...rows.map(size('rgRow'))],
  };
}

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

function rowModel(view: SheetView, row: number): RowModel {
  const cells = view.cells[row] ?? [];
  const texts = cells.map(({ t = '', e = t }, column) => [String(column), e]);
  return { ...Object.fromEntries(texts), row, cells };
}

function columnOf(view: SheetView, column: number): ColumnRegular {
  return {
    prop: String(column),
    name: columnLetters(column),
    size: view.widths[column] ?? USUAL_WIDTH,
    ...(column < view.frozenColumns ? { pin: 'colPinStart' as const } : {}),
    cellProperties: ({ model }) => propertiesOf(view, model as RowModel, column),
    cellTemplate: (h, { model }: CellTemplateProp) => contentOf(h, model as RowModel, column),
  };
}

function propertiesOf(view: SheetView, { row, cells }: RowModel, column: number) {
  const { t = '', s = -1, k, n, p } = cells[column] ?? {};
  const { css = {}, flow = 'lewat' } = view.looks[s] ?? {};
  const isOver = flow === 'lewat' && t !== '' && !cells[column + 1]?.t;
  return {
    'data-sel': cellName(row, column),
    style: { ...css },
    class: {
      [flow]: true,
      'lewat-kanan': isOver,
      terkunci: k === 1,
      bercatatan: n !== undefined,
      berpilihan: p !== undefined && k !== 1,
      'bergaris-kisi': view.hasGridlines,
    },
  };
}

type Hyper = Parameters<NonNullable<ColumnRegular['cellTemplate']>>[0];

/** Notes and arrows are drawn by the stylesheet; words for those who do not see them stand in the formula bar. */
function contentOf(h: Hyper, { cells }: RowModel, column: number): unknown {
  const { t = '', n, p, k } = cells[column] ?? {};
  return [
    h('span', { class: 'isi' }, t),
    ...(p !== undefined && k !== 1 ? [h('span', { class: 'panah', 'data-pilihan': '' }, '')] : []),
    ...(n !== undefined ? [h('span', { class: 'catatan' }, '')] : []),
  ];
}
