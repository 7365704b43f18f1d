/** Pages of the add-in: the sidebar (300 px, one at a time) and the dialogs. https://developers.google.com/workspace/add-ons/concepts/dialogs */
import * as z from 'zod/mini';
import type { ParsedRequest } from '../app/inti/aksi.ts';
import { withRequest } from '../app/inti/request.ts';
import type { Reply } from '../kontrak/kontrak.ts';
import { AKUN_ID, type PanelPlace, PLACE_ID, SIKLUS_ID } from '../kontrak/panel-place.ts';
import { DAFTAR_DIALOG, type NamaDialog } from '../kontrak/requests.ts';
import { akunKini } from './akun.ts';

/** Null: where the panel begins by itself. */
export function openPanel(place: PanelPlace | null): void {
  const halaman = HtmlService.createHtmlOutputFromFile('panel').setTitle('Himpun Kinerja');
  // Not escaped, so it can only be one of our own words.
  if (place !== null) halaman.append(`<div id="${PLACE_ID}" hidden>${place}</div>`);
  SpreadsheetApp.getUi().showSidebar(withAkun(halaman));
}

/** Page file and title; no other file of the project can be opened from a page. */
const JUDUL: Readonly<Record<NamaDialog, string>> = {
  impor: 'Siapkan buku kerja',
  bagan: 'Bagan alir SOP',
  keputusan: 'Tinjau & sahkan',
};

/** `siklus`: the one that the page begins with. */
export function showDialog(nama: NamaDialog, siklus = ''): void {
  const halaman = HtmlService.createHtmlOutputFromFile(nama).setWidth(960).setHeight(620);
  if (siklus !== '') halaman.append(`<div id="${SIKLUS_ID}" hidden>${escapeHtml(siklus)}</div>`);
  SpreadsheetApp.getUi().showModalDialog(withAkun(halaman), JUDUL[nama]);
}

/** A page's calls may run as another account of the browser than its menu item: it says whose it is, and the server compares. */
function withAkun(halaman: GoogleAppsScript.HTML.HtmlOutput): GoogleAppsScript.HTML.HtmlOutput {
  const akun = akunKini();
  return akun === '' ? halaman : halaman.append(`<div id="${AKUN_ID}" hidden>${escapeHtml(akun)}</div>`);
}

const escapeHtml = (teks: string): string => teks.replace(/[&<>"']/g, (huruf) => `&#${huruf.charCodeAt(0)};`);

const skema = z.object({ nama: z.enum(DAFTAR_DIALOG), siklus: z.optional(z.string().check(z.maxLength(120))) });

/** The panel has no room for a wide page: it asks for one. */
export function bukaDialog(data: unknown): Reply<null> {
  return withRequest(skema, data, ({ nama, siklus }: ParsedRequest<'bukaDialog', typeof skema>) => {
    showDialog(nama, siklus);
    return { ok: true, data: null };
  });
}
