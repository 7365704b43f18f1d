/** State of the page: the book and tab as the server showed them last, and what scripts have put on the screen. */
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { createDesk } from './desk-state.ts';
import type { DeskState } from './desk-types.ts';

const LOOK_EVERY_MS = 1000;

export function useDesk(): DeskState {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const desk = useMemo(() => createDesk(() => redraw(undefined)), []);
  useEffect(() => {
    void desk.enter(sessionStorage.getItem('meja.email') ?? '');
    const timer = setInterval(() => void desk.refresh(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [desk]);
  return desk;
}
