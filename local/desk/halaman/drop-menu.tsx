/** A menu that opens under its button. Keys: arrows, Home, End, Enter, Escape. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusItem, moveInMenu } from './menu-keys.ts';

interface Item {
  readonly label: string;
  readonly act: () => void;
}

interface DropMenuProps {
  readonly label: string;
  readonly items: readonly Item[];
  readonly isMain?: boolean;
}

export function DropMenu({ label, items, isMain = false }: DropMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    focusItem(root.current, 0);
    const closeOutside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('mousedown', closeOutside, true);
    return () => document.removeEventListener('mousedown', closeOutside, true);
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isOpen && event.key === 'ArrowDown') setOpen(true);
    if (event.key === 'Tab') setOpen(false);
    moveInMenu(event, root.current, close);
  };
  return (
    <div class={isMain ? 'menu-turun utama' : 'menu-turun'} ref={root}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onKeyDown={onKey}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKey}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.act();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
