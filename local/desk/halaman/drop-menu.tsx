/** A menu that opens under its button. Keys: arrows, Home, End, Enter, Escape. */
import { useEffect, useRef, useState } from 'preact/hooks';

interface Item {
  readonly label: string;
  readonly act: () => void;
}

interface DropMenuProps {
  readonly label: string;
  readonly items: readonly Item[];
  readonly isMain?: boolean;
}

const KEYS: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape'];

export function DropMenu({ label, items, isMain = false }: DropMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusItem = (at: number): void => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    all.at(at % all.length)?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    focusItem(0);
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
    event.stopPropagation();
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (!isOpen && event.key === 'ArrowDown') setOpen(true);
    else if (event.key === 'ArrowDown') focusItem(at + 1);
    else if (event.key === 'ArrowUp') focusItem(at - 1);
    else if (event.key === 'Home') focusItem(0);
    else if (event.key === 'End') focusItem(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    if (KEYS.includes(event.key)) event.preventDefault();
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
