/** What the context menus do: everything is asked of the server, as typing is. */
import type { GestureReply } from './contract.ts';
import type { DeskState } from './desk-types.ts';
import type { Area } from './place.ts';
import { ask } from './server.ts';

export async function onCells(desk: DeskState, gerak: string, area: Area, more: object = {}): Promise<void> {
  const { sheetId, row, column, height, width } = area;
  const gesture = { gerak, sheetId, row, column, height, width, ...more };
  const first = await ask<GestureReply>('gerakSel', { ...gesture, isSure: false });
  const isWanted = first.tanya !== undefined && (await desk.confirm(first.tanya));
  await tell(desk, isWanted ? await ask<GestureReply>('gerakSel', { ...gesture, isSure: true }) : first);
}

export async function onTab(desk: DeskState, gerak: string, sheetId: number, nama?: string): Promise<void> {
  await tell(desk, await ask<GestureReply>('gerakTab', { gerak, sheetId, ...(nama === undefined ? {} : { nama }) }));
}

async function tell(desk: DeskState, { tolak, kabar, sheetId }: GestureReply): Promise<void> {
  if (tolak) desk.say('tolak', tolak);
  if (kabar) desk.say('kabar', kabar);
  await desk.refresh();
  if (sheetId !== undefined) await desk.openTab(sheetId);
}
