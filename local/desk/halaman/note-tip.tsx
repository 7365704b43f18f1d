/** The note of the cell under the mouse. The formula bar shows it for the cell in focus. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { parseCellName } from '../cell-name.ts';
import type { SheetView } from './contract.ts';

interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

export function NoteTip({ host, view }: { readonly host: RefObject<HTMLElement>; readonly view: SheetView | null }) {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const over = (event: MouseEvent): void => {
      const cell = event.target instanceof Element ? event.target.closest('[data-sel]') : null;
      const text = cell ? noteAt(view, cell.getAttribute('data-sel') ?? '') : '';
      const { right = 0, top = 0 } = cell?.getBoundingClientRect() ?? {};
      setTip(text === '' ? null : { text, left: right, top });
    };
    host.current?.addEventListener('mouseover', over);
    return () => host.current?.removeEventListener('mouseover', over);
  }, [host, view]);
  useEffect(() => {
    if (!tip || !box.current) return;
    box.current.style.left = `${Math.min(tip.left + 2, innerWidth - box.current.offsetWidth - 8)}px`;
    box.current.style.top = `${tip.top}px`;
  }, [tip]);
  return tip ? (
    <div class="kotak-catatan" role="tooltip" ref={box}>
      {tip.text}
    </div>
  ) : null;
}

function noteAt(view: SheetView | null, name: string): string {
  const place = parseCellName(name);
  return (place && view?.cells[place.row]?.[place.column]?.n) ?? '';
}
