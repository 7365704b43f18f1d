/** Addresses of Google that the add-in hands out lead to the desk's own copies. */
import { parseCellName } from '../cell-name.ts';
import type { DeskState } from './desk-types.ts';

export const PAPER = /https:\/\/(?:docs\.google\.com\/document|drive\.google\.com\/file)\/d\/([\w-]+)\/(?:edit|view)/;
const SHEET = /https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit[^#]*#gid=(\d+)(?:&range=([A-Z]+\d+))?/;

export async function followLink(desk: DeskState, url: string): Promise<void> {
  const [, paper] = PAPER.exec(url) ?? [];
  if (paper) return location.assign(paperPath(paper));
  const [, gid, cell = 'A1'] = SHEET.exec(url) ?? [];
  if (gid === undefined) return desk.say('kabar', `Di Google, tautan ini membuka ${url}`);
  return desk.goTo({ sheetId: Number(gid), ...(parseCellName(cell) ?? { row: 0, column: 0 }) });
}

export const paperPath = (id: string): string => `/unduh/drive/${id}`;
