/** Pages of the add-in: the sidebar (300 px, one at a time) and the dialogs. https://developers.google.com/workspace/add-ons/concepts/dialogs */
import * as z from 'zod/mini';
import type { ParsedRequest } from '../app/inti/aksi.ts';
import { withRequest } from '../app/inti/request.ts';
import type { Reply } from '../kontrak/kontrak.ts';
import { type PanelPlace, PLACE_ID } from '../kontrak/panel-place.ts';
import { DAFTAR_DIALOG, type NamaDialog } from '../kontrak/requests.ts';

/** Null: where the panel begins by itself. */
export function openPanel(place: PanelPlace | null): void {
  const halaman = HtmlService.createHtmlOutputFromFile('panel').setTitle('Himpun Kinerja');
  // Nothing is escaped here, so it can only be one of our own words.
  if (place !== null) halaman.append(`<div id="${PLACE_ID}" hidden>${place}</div>`);
  SpreadsheetApp.getUi().showSidebar(halaman);
}

/** Page file and title; no other file of the project can be opened from a page. */
const JUDUL: Readonly<Record<NamaDialog, string>> = {
  impor: 'Siapkan buku kerja',
  bagan: 'Bagan alir SOP',
  keputusan: 'Tinjau & sahkan',
};

export function showDialog(nama: NamaDialog): void {
  const halaman = HtmlService.createHtmlOutputFromFile(nama).setWidth(960).setHeight(620);
  SpreadsheetApp.getUi().showModalDialog(halaman, JUDUL[nama]);
}

const skema = z.object({ nama: z.enum(DAFTAR_DIALOG) });

/** The panel has no room for a wide page: it asks for one. */
export function bukaDialog(data: unknown): Reply<null> {
  return withRequest(skema, data, ({ nama }: ParsedRequest<'bukaDialog', typeof skema>) => {
    showDialog(nama);
    return { ok: true, data: null };
  });
}
