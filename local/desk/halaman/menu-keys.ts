/** Keys of a menu that is open: arrows, Home, End, Escape. */
const KEYS: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape'];

function itemsOf(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
}

export function focusItem(root: HTMLElement | null, at: number): void {
  const all = itemsOf(root);
  all.at(at % all.length)?.focus();
}

export function moveInMenu(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  event.stopPropagation();
  const at = itemsOf(root).indexOf(document.activeElement as HTMLElement);
  if (event.key === 'ArrowDown') focusItem(root, at + 1);
  else if (event.key === 'ArrowUp') focusItem(root, at - 1);
  else if (event.key === 'Home') focusItem(root, 0);
  else if (event.key === 'End') focusItem(root, -1);
  else if (event.key === 'Escape') close();
  if (KEYS.includes(event.key)) event.preventDefault();
}
