/** The context menu of cells. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cellName, parseCellName } from '../cell-name.ts';
import { groupsFor, nameOf } from './cell-items.ts';
import { ContextMenu } from './context-menu.tsx';
import type { DeskState } from './desk-types.ts';
import type { Grid } from './grid.ts';
import type { Area } from './place.ts';

interface Opened {
  readonly left: number;
  readonly top: number;
  readonly area: Area;
}

interface CellMenuProps {
  readonly desk: DeskState;
  readonly host: RefObject<HTMLElement>;
  readonly grid: RefObject<Grid>;
}

export function CellMenu({ desk, host, grid }: CellMenuProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [cut, setCut] = useState<Area | null>(null);
  useEffect(() => {
    const open = async (event: MouseEvent): Promise<void> => {
      const cell = cellAt(event) ?? focused(host.current, desk);
      const sheetId = desk.view?.sheetId;
      if (!cell || sheetId === undefined) return;
      event.preventDefault();
      const { left, bottom } = cell.getBoundingClientRect();
      const at = event.clientX > 0 ? { left: event.clientX, top: event.clientY } : { left, top: bottom };
      const place = parseCellName(cell.getAttribute('data-sel') ?? '');
      const selected = (await grid.current?.selected()) ?? null;
      if (!place) return;
      const area = areaFor(selected, { sheetId, ...place });
      if (area !== selected) void grid.current?.goTo(area);
      setOpened({ ...at, area });
    };
    const listener = (event: MouseEvent): void => void open(event);
    host.current?.addEventListener('contextmenu', listener);
    host.current?.addEventListener('mousedown', keepSelection, true);
    return () => {
      host.current?.removeEventListener('contextmenu', listener);
      host.current?.removeEventListener('mousedown', keepSelection, true);
    };
  }, [desk, host, grid]);
  if (!opened) return null;
  const { left, top, area } = opened;
  const groups = groupsFor(desk, area, cut, setCut);
  return <ContextMenu label={`Menu sel ${nameOf(area)}`} {...{ left, top, groups }} onClose={() => setOpened(null)} />;
}

/** The library would begin a new selection. */
function keepSelection(event: MouseEvent): void {
  if (event.button === 2) event.stopPropagation();
}

/** The library draws its selection over the cells. */
function cellAt({ clientX, clientY }: MouseEvent): Element | undefined {
  return document.elementsFromPoint(clientX, clientY).flatMap((one) => one.closest('[data-sel]') ?? [])[0];
}

/** For the menu key, which has no place of its own. */
function focused(host: HTMLElement | null, { focus }: DeskState): Element | null {
  if (!focus) return null;
  return host?.querySelector(`[data-sel="${cellName(focus.place.row, focus.place.column)}"]`) ?? null;
}

/** What is selected, when the menu was opened in it. */
function areaFor(selected: Area | null, place: { readonly sheetId: number; row: number; column: number }): Area {
  const isInside =
    selected !== null &&
    place.row >= selected.row &&
    place.row < selected.row + selected.height &&
    place.column >= selected.column &&
    place.column < selected.column + selected.width;
  return isInside ? selected : { ...place, height: 1, width: 1 };
}
