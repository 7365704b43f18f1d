/** The context menu of a tab. */
import { ContextMenu, type MenuItem } from './context-menu.tsx';
import type { TabView } from './contract.ts';
import type { DeskState } from './desk-types.ts';
import { onTab } from './gestures.ts';

export interface OpenedTab {
  readonly tab: TabView;
  readonly left: number;
  readonly top: number;
}

interface TabMenuProps {
  readonly desk: DeskState;
  readonly opened: OpenedTab;
  readonly onClose: () => void;
}

export function TabMenu({ desk, opened: { tab, left, top }, onClose }: TabMenuProps) {
  const { sheetId, title } = tab;
  const item = (label: string, gerak: string, of = sheetId): MenuItem => ({
    label,
    act: () => void onTab(desk, gerak, of),
  });
  const groups = [
    [
      { label: 'Hapus', act: () => void remove(desk, tab) },
      item('Duplikat', 'duplikat'),
      { label: 'Ganti nama…', act: () => void rename(desk, tab) },
    ],
    [
      item('Sembunyikan', 'sembunyikan'),
      item('Pindahkan ke kiri', 'pindahKiri'),
      item('Pindahkan ke kanan', 'pindahKanan'),
    ],
    (desk.book?.hiddenTabs ?? []).map((hidden) => item(`Tampilkan ${hidden.title}`, 'tampilkan', hidden.sheetId)),
  ];
  return <ContextMenu label={`Menu tab ${title}`} {...{ left, top, groups, onClose }} />;
}

async function remove(desk: DeskState, { sheetId, title }: TabView): Promise<void> {
  if (await desk.confirm(`Hapus tab ${title}?`)) await onTab(desk, 'hapus', sheetId);
}

async function rename(desk: DeskState, { sheetId, title }: TabView): Promise<void> {
  const nama = await desk.prompt(`Nama baru untuk tab ${title}:`);
  if (nama !== null) await onTab(desk, 'gantiNama', sheetId, nama);
}
