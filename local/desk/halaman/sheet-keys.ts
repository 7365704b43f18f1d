/** Keys of Sheets that the grid library does not have: undo, redo, and the list of a cell with choices. */
import { useEffect } from 'preact/hooks';
import type { DeskState } from './desk-types.ts';

export function useSheetKeys(desk: DeskState, openChoices: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = isTyping() ? null : actionOf(event, desk, openChoices);
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  });
}

/** There the keys belong to the text. */
function isTyping(): boolean {
  const element = document.activeElement;
  return element?.matches('input, textarea, select, iframe, dialog *') ?? false;
}

function actionOf(
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
  desk: DeskState,
  openChoices: () => void,
) {
  const { p, k } = desk.focus?.cell ?? {};
  if (altKey && key === 'ArrowDown' && p !== undefined && k !== 1) return openChoices;
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return () => void desk.travel('ulangi');
  return letter === 'z' ? () => void desk.travel('urungkan') : null;
}
