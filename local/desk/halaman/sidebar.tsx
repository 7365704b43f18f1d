/** The sidebar: 300 px, as Google has it. */
import type { HtmlPage } from './contract.ts';
import type { DeskState } from './desk-types.ts';
import { Frame } from './frame.tsx';

export function Sidebar({ desk, page }: { readonly desk: DeskState; readonly page: HtmlPage }) {
  const title = page.title ?? 'Panel';
  const close = (): void => desk.closePage('sidebar');
  return (
    <aside class="panel" aria-label={title}>
      <div class="kepala-panel">
        <h2>{title}</h2>
        <button type="button" class="silang" aria-label="Tutup panel" onClick={close}>
          ×
        </button>
      </div>
      <Frame desk={desk} page={page} title={title} onClose={close} />
    </aside>
  );
}
