/** The tabs at the bottom. Arrow keys go along, as in any list of tabs. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from './contract.ts';
import type { DeskState } from './desk-types.ts';
import { type OpenedTab, TabMenu } from './tab-menu.tsx';

export function TabBar({ desk, tabs }: { readonly desk: DeskState; readonly tabs: readonly TabView[] }) {
  const list = useRef<HTMLDivElement>(null);
  const current = desk.view?.sheetId;
  const [opened, setOpened] = useState<OpenedTab | null>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const onKey = (event: KeyboardEvent): void => {
    const item = event.target as HTMLElement;
    const next = event.key === 'ArrowRight' ? item.nextElementSibling : item.previousElementSibling;
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.stopPropagation();
    (next as HTMLElement | null)?.focus();
  };
  return (
    <footer>
      <div class="deret-tab" role="tablist" aria-label="Tab buku kerja" ref={list} onKeyDown={onKey}>
        {tabs.map((tab) => {
          const { sheetId, title, color } = tab;
          return (
            <button
              key={sheetId}
              type="button"
              role="tab"
              aria-selected={sheetId === current}
              tabIndex={sheetId === current ? 0 : -1}
              onClick={() => void desk.openTab(sheetId)}
              onContextMenu={(event) => {
                event.preventDefault();
                const { left, top } = event.currentTarget.getBoundingClientRect();
                setOpened({ tab, left, top });
              }}
            >
              {title}
              <i ref={(mark) => mark?.style.setProperty('background', color ?? 'transparent')} />
            </button>
          );
        })}
      </div>
      {opened && <TabMenu desk={desk} opened={opened} onClose={() => setOpened(null)} />}
    </footer>
  );
}
