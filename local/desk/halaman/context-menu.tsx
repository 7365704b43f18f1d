/** The menu under the right button, where the mouse is. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusItem, moveInMenu } from './menu-keys.ts';

export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

interface ContextMenuProps {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  /** Groups with a line between them. */
  readonly groups: readonly (readonly MenuItem[])[];
  readonly onClose: () => void;
}

export function ContextMenu({ label, left, top, groups, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    element.style.left = `${Math.max(0, Math.min(left, innerWidth - element.offsetWidth - 8))}px`;
    element.style.top = `${Math.max(0, Math.min(top, innerHeight - element.offsetHeight - 8))}px`;
    focusItem(element, 0);
  }, [left, top]);
  // Wherever the focus is: the grid takes it back when it has finished selecting.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      moveInMenu(event, menu.current, onClose);
      if (event.key === 'Tab') onClose();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [onClose]);
  const choose = ({ act }: MenuItem) => {
    onClose();
    act();
  };
  return (
    <>
      <button type="button" class="tirai" aria-label="Tutup menu" tabIndex={-1} onMouseDown={onClose} />
      <div class="menu-konteks" role="menu" tabIndex={-1} aria-label={label} ref={menu}>
        {groups
          .filter((items) => items.length > 0)
          .map((items, group) => [
            group > 0 && <hr key={`garis ${items[0]?.label}`} />,
            ...items.map((item) => (
              <button key={item.label} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(item)}>
                {item.label}
              </button>
            )),
          ])}
      </div>
    </>
  );
}
