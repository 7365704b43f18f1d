/** The grid on the page. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cellName } from '../cell-name.ts';
import { CellMenu } from './cell-menu.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { CellView, Place } from './contract.ts';
import type { DeskState } from './desk-types.ts';
import { createGrid, type Grid } from './grid.ts';
import { NoteTip } from './note-tip.tsx';
import { useSheetKeys } from './sheet-keys.ts';

export function Sheet({ desk, focusCount }: { readonly desk: DeskState; readonly focusCount: number }) {
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const [choosing, setChoosing] = useState<Element | null>(null);
  const { view, jump, focus } = desk;

  // With the picture itself: whoever sees the page at rest finds the grid there too.
  useLayoutEffect(() => {
    if (!host.current) return;
    grid.current = createGrid(host.current, {
      onType: (place, texts, isPaste) => void desk.type(place, texts, isPaste),
      onFocus: (place: Place, cell: CellView) => desk.setFocus(place, cell),
    });
  }, [desk]);
  useLayoutEffect(() => {
    if (view) void grid.current?.show(view);
  }, [view]);
  useLayoutEffect(() => {
    if (jump && view?.sheetId === jump.place.sheetId) void grid.current?.goTo(jump.place);
  }, [jump, view?.sheetId]);
  useLayoutEffect(() => {
    if (focusCount > 0 && focus) void grid.current?.goTo(focus.place);
  }, [focusCount]);

  useSheetKeys(desk, () => setChoosing(cellElement(host.current, focus?.place)));
  useEffect(() => {
    const openChoices = ({ target }: Event): void => {
      const arrow = target instanceof Element ? target.closest('[data-pilihan]') : null;
      if (arrow) setChoosing(arrow.closest('[data-sel]'));
    };
    host.current?.addEventListener('click', openChoices);
    return () => host.current?.removeEventListener('click', openChoices);
  }, []);
  const choices = view?.choices[focus?.cell.p ?? -1];
  return (
    <main class="lembar" data-sheet-id={view?.sheetId} aria-label={`Tab ${view?.title ?? ''}`}>
      <div class="kisi" ref={host} />
      <NoteTip host={host} view={view} />
      <CellMenu desk={desk} host={host} grid={grid} />
      {choosing && choices && focus && (
        <ChoiceList
          at={choosing}
          choices={choices}
          current={focus.cell.t ?? ''}
          onChoose={(text) => {
            setChoosing(null);
            if (text !== null) void desk.type(focus.place, [[text]], false);
            void grid.current?.goTo(focus.place);
          }}
        />
      )}
    </main>
  );
}

function cellElement(host: HTMLElement | null, place: Place | undefined): Element | null {
  if (!place) return null;
  return host?.querySelector(`[data-sel="${cellName(place.row, place.column)}"]`) ?? null;
}
