/** The grid library, driven by what the server shows. Nothing is changed in the browser: every edit goes to the server. */
import type { ColumnRegular } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { cellName } from '../cell-name.ts';
import { whileBusy } from './busy.ts';
import { type RowModel, shapeOf } from './cells.ts';
import { parseBlock } from './clipboard.ts';
import type { CellView, Place, SheetView } from './contract.ts';
import { type Area, areaOf, placeOf } from './place.ts';

export interface GridEvents {
  /** A block of texts for the cells from this one on. */
  readonly onType: (place: Place, texts: readonly (readonly string[])[], isPaste: boolean) => void;
  readonly onFocus: (place: Place, cell: CellView) => void;
}

export interface Grid {
  show(view: SheetView): Promise<void>;
  goTo(place: Place): Promise<void>;
  /** Null: nothing is selected. */
  selected(): Promise<Area | null>;
}

void defineCustomElements(window);

export function createGrid(host: HTMLElement, events: GridEvents): Grid {
  const element = document.createElement('revo-grid');
  Object.assign(element, {
    ...{ theme: 'default', range: true, resize: false, useClipboard: true, hideAttribution: true, rowSize: 21 },
    ...{ applyOnClose: true, canMoveColumns: false, filter: false },
    rowHeaders: { size: 46, cellTemplate: (_: unknown, { model }: { model: RowModel }) => String(model.row + 1) },
  });
  host.replaceChildren(element);
  let view: SheetView | null = null;
  let shape: ReturnType<typeof shapeOf> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** The library does each thing later: a jump must not be overtaken by the clearing of the tab before it. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return whileBusy(turn);
  };

  const at = (model: RowModel, prop: unknown): Place => ({
    ...{ sheetId: view?.sheetId ?? 0, row: model.row, column: Number(prop) },
  });
  element.addEventListener('beforeedit', (event) => {
    const { model, prop, val = '' } = event.detail;
    event.preventDefault();
    const place = at(model as unknown as RowModel, prop);
    const known = view?.cells[place.row]?.[place.column];
    if (String(val) !== (known?.e ?? known?.t ?? '')) events.onType(place, [[String(val)]], false);
  });
  element.addEventListener('beforeeditstart', (event) => {
    const { model, prop } = event.detail;
    const place = at(model as unknown as RowModel, prop);
    const cell = view?.cells[place.row]?.[place.column];
    if (cell?.k !== 1) return;
    // The server says why.
    event.preventDefault();
    events.onType(place, [[cell.e ?? cell.t ?? '']], false);
  });
  // Dragging the corner of a cell would invent figures.
  element.addEventListener('beforeautofill', (event) => event.preventDefault());
  element.addEventListener('beforerangeedit', (event) => {
    event.preventDefault();
    void inTurn(clearSelected);
  });
  element.addEventListener('beforepaste', (event) => {
    event.preventDefault();
    const { dataText, raw } = (event as CustomEvent<{ dataText?: string; raw: string }>).detail;
    void inTurn(() => pasteAt(parseBlock(dataText ?? raw)));
  });
  element.addEventListener('afterfocus', (event) => {
    const { model, column } = event.detail as unknown as { model: RowModel; column: ColumnRegular };
    if (!model || !column) return;
    const place = at(model, column.prop);
    events.onFocus(place, model.cells[place.column] ?? {});
  });
  const selected = async (): Promise<Area | null> => {
    const range = await element.getSelectedRange();
    return range && shape && view ? areaOf(shape, view.sheetId, range) : null;
  };
  const clearSelected = async (): Promise<void> => {
    const area = await selected();
    if (area) events.onType(area, Array(area.height).fill(Array(area.width).fill('')), true);
  };
  const pasteAt = async (texts: readonly (readonly string[])[]): Promise<void> => {
    const area = await selected();
    if (area) events.onType(area, texts, true);
  };

  const show = async (next: SheetView): Promise<void> => {
    const isSame = view?.sheetId === next.sheetId;
    view = next;
    shape = shapeOf(next);
    element.columns = shape.columns;
    element.pinnedTopSource = shape.frozen as never;
    element.source = shape.rows as never;
    element.rowDefinitions = shape.heights;
    if (!isSame) {
      await element.clearFocus();
      await element.scrollToCoordinate({ x: 0, y: 0 });
      // Where other columns are frozen, the library forgets the focus once more when it draws them.
      await drawn();
    }
  };
  const goTo = async ({ row, column }: Place): Promise<void> => {
    const place = shape && placeOf(shape, row, column);
    if (!place) return;
    if (!isInView(element, row, column)) {
      if (place.rowType === 'rgRow') await element.scrollToRow(Math.max(0, place.y - 3));
      if (place.colType === 'rgCol') await element.scrollToColumnIndex(Math.max(0, place.x - 1));
    }
    const cell = { x: place.x, y: place.y };
    await element.setCellsFocus(cell, cell, place.colType, place.rowType);
  };
  return { show: (next) => inTurn(() => show(next)), goTo: (place) => inTurn(() => goTo(place)), selected };
}

/** The library asks for a picture and draws its parts in it; in the one after that all of them stand. */
async function drawn(): Promise<void> {
  for (let picture = 0; picture < 2; picture++) await new Promise((then) => requestAnimationFrame(then));
}

/** Wholly: the library draws cells beyond the edges too. */
function isInView(grid: HTMLElement, row: number, column: number): boolean {
  const cell = grid.querySelector(`[data-sel="${cellName(row, column)}"]`);
  const part = cell?.closest('revogr-viewport-scroll')?.getBoundingClientRect();
  const whole = grid.getBoundingClientRect();
  if (!cell || !part) return false;
  const { top, bottom, left, right } = cell.getBoundingClientRect();
  const edges = [top - whole.top, whole.bottom - bottom, left - part.left, Math.min(part.right, whole.right) - right];
  const head = cell.closest('revogr-data')?.parentElement?.getBoundingClientRect().top ?? 0;
  return edges.every((room) => room >= -1) && top >= head - 1;
}
