/** Typing, pasting, clearing, undo and redo. */
import * as z from 'zod/mini';
import { OWNER } from '../cli/office.ts';
import { areaIn } from '../services/area.ts';
import { mayEdit } from '../services/protection.ts';
import { Refusal } from '../services/refusals.ts';
import { change } from './call.ts';
import type { Desk, Session } from './desk.ts';
import { refusalText } from './refusal-text.ts';
import { type Block, redo, remembered, type Step, undo } from './undo.ts';
import { isWarned } from './warning.ts';

const position = z.number().check(z.int(), z.gte(0));
const typed = z.object({
  sheetId: z.number(),
  row: position,
  column: position,
  texts: z.array(z.array(z.string())).check(z.minLength(1)),
  isPaste: z.boolean(),
  /** The person was asked and wants it all the same. */
  isSure: z.boolean(),
});

/** `tolak`: why not; `tanya`: to be sent again with isSure. */
export type TypedReply = { readonly ok: true } | { readonly tolak: string } | { readonly tanya: string };

const WARNING = 'Bagian ini disusun aplikasi; yang diketik di sini hilang pada penyusunan berikutnya. Tetap ubah?';

export const ketik = change(typed, (desk, session, entry): TypedReply => {
  const { google } = desk;
  const { sheetId, row, column, texts, isPaste } = entry;
  const width = Math.max(...texts.map((line) => line.length));
  const block = { sheetId, row, column, height: texts.length, width };
  if (!entry.isSure && needsConsent(desk, session, block)) return { tanya: WARNING };
  try {
    remembered(google, session, block, () => {
      if (isPaste) google.typeBlock(session.email, sheetId, row, column, texts);
      else google.type(session.email, sheetId, row, column, texts[0]?.[0] ?? '');
    });
    return { ok: true };
  } catch (cause) {
    return { tolak: refusalText(cause, google.look(), { sheetId, row, email: session.email }) };
  }
});

function needsConsent({ google }: Desk, { email }: Session, block: Block): boolean {
  const sheet = google.look().sheets.find(({ properties }) => properties.sheetId === block.sheetId);
  if (!sheet) return false;
  const range = {
    ...{ startRowIndex: block.row, endRowIndex: block.row + block.height },
    ...{ startColumnIndex: block.column, endColumnIndex: block.column + block.width },
  };
  const area = areaIn(sheet, range);
  return !(area instanceof Refusal) && !mayEdit(area, { email, owner: OWNER }) && isWarned(area);
}

type Travel = typeof undo;

function travelled(travel: Travel, nothing: string) {
  return change(z.object({}), (desk, session) => {
    const { sheetId = 0, row = 0 } = session.done.at(-1) ?? session.undone.at(-1) ?? {};
    try {
      return answerOf(travel(desk.google, session), nothing);
    } catch (cause) {
      return { tolak: refusalText(cause, desk.google.look(), { sheetId, row, email: session.email }) };
    }
  });
}

function answerOf(step: Step | 'berubah' | null, nothing: string) {
  if (step === null) return { tolak: nothing };
  if (step === 'berubah') return { tolak: 'Sudah ada yang diubah lagi sesudahnya, jadi tidak dikembalikan.' };
  const { sheetId, row, column } = step;
  return { ok: true, sheetId, row, column };
}

export const urungkan = travelled(undo, 'Tidak ada yang dapat diurungkan.');
export const ulangi = travelled(redo, 'Tidak ada yang dapat diulangi.');
