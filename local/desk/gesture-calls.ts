/** What people do from the context menus. Like typing it is done as the acting person, and can be taken back. */
import * as z from 'zod/mini';
import { OWNER } from '../cli/office.ts';
import { areaIn } from '../services/area.ts';
import { mayEdit } from '../services/protection.ts';
import { Refusal } from '../services/refusals.ts';
import type { Sheet } from '../services/types.ts';
import { change } from './call.ts';
import { type CellGesture, cellGesture, requestOf, touchedBy } from './cell-gestures.ts';
import type { Desk, Session } from './desk.ts';
import { refusalText } from './refusal-text.ts';
import { tabGesture, tabRequest } from './tab-gestures.ts';
import { rememberedBook } from './undo.ts';
import { isWarned } from './warning.ts';

/** `kabar`: what came of it, where that does not show; `sheetId`: the tab to look at now. `tanya`: to be sent again with isSure. */
export type GestureReply =
  | { readonly ok: true; readonly kabar?: string; readonly sheetId?: number }
  | { readonly tolak: string }
  | { readonly tanya: string };

const WARNING = 'Bagian ini disusun aplikasi. Tetap ubah?';

export const gerakSel = change(
  z.extend(cellGesture, { isSure: z.boolean() }),
  (desk, session, { isSure, ...gesture }): GestureReply => {
    const sheet = sheetOf(desk, gesture.sheetId);
    if (!sheet) return { tolak: GONE };
    if (!isSure && needsConsent(session, gesture, sheet)) return { tanya: WARNING };
    return done(desk, session, gesture, () => requestOf(gesture, sheet));
  },
);

export const gerakTab = change(tabGesture, (desk, session, gesture): GestureReply => {
  const sheet = sheetOf(desk, gesture.sheetId);
  if (!sheet) return { tolak: GONE };
  return done(desk, session, { ...gesture, row: 0, column: 0 }, () => tabRequest(gesture, sheet, desk.google.look()));
});

const GONE = 'Tab itu sudah tidak ada.';

function sheetOf({ google }: Desk, sheetId: number): Sheet | undefined {
  return google.look().sheets.find(({ properties }) => properties.sheetId === sheetId);
}

/** Of what the menu was opened on; a person who may not change it is refused anyway. */
function needsConsent({ email }: Session, gesture: CellGesture, sheet: Sheet): boolean {
  const area = areaIn(sheet, touchedBy(gesture, sheet));
  return !(area instanceof Refusal) && !mayEdit(area, { email, owner: OWNER }) && isWarned(area);
}

interface Where {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

function done(desk: Desk, session: Session, where: Where, request: () => object): GestureReply {
  const { google } = desk;
  const { sheetId, row, column } = where;
  try {
    const [reply = {}] = rememberedBook(google, session, { sheetId, row, column }, () =>
      google.edit(session.email, [request()]),
    );
    return { ok: true, ...toldOf(reply) };
  } catch (cause) {
    return { tolak: refusalText(cause, google.look(), { sheetId, row, email: session.email }) };
  }
}

interface Reply {
  readonly findReplace?: { readonly occurrencesChanged?: number };
  readonly duplicateSheet?: { readonly properties: { readonly sheetId: number } };
}

function toldOf({ findReplace, duplicateSheet }: Reply): { kabar?: string; sheetId?: number } {
  if (duplicateSheet) return { sheetId: duplicateSheet.properties.sheetId };
  if (!findReplace) return {};
  const { occurrencesChanged = 0 } = findReplace;
  return { kabar: occurrencesChanged === 0 ? 'Tidak ditemukan di tab ini.' : `${occurrencesChanged} kata diganti.` };
}
