/** Shows a cell to the person at the keyboard. Changes nothing in the file. */
import * as z from 'zod/mini';
import { type ParsedRequest, refuse } from '../app/inti/aksi.ts';
import { withRequest } from '../app/inti/request.ts';
import type { Reply } from '../kontrak/kontrak.ts';
import { TOLAK_GOOGLE } from './penolakan-google.ts';

const urutan = z.number().check(z.int(), z.gte(1));
const skema = z.object({ sheetId: z.number(), baris: urutan, kolom: urutan });

/** https://developers.google.com/apps-script/reference/spreadsheet/range#activate switches to the tab as well. */
export function lompatKe(data: unknown): Reply<null> {
  return withRequest(skema, data, ({ sheetId, baris, kolom }: ParsedRequest<'lompatKe', typeof skema>) => {
    const lembar = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    if (!lembar) return refuse(TOLAK_GOOGLE.lembarHilang());
    lembar.getRange(baris, kolom).activate();
    return { ok: true, data: null };
  });
}
