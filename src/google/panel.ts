/** Pages of the add-in: the sidebar (300 px, one at a time) and the dialogs. https://developers.google.com/workspace/add-ons/concepts/dialogs */
import * as z from 'zod/mini';
import { refuse } from '../app/aksi.ts';
import { TOLAK_APP } from '../app/kata.ts';
import { describeSalah, type Jawaban } from '../app/transaksi.ts';

export function bukaPanel(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Himpun Kinerja'));
}

/** Page file and title; no other file of the project can be opened from a page. */
const JUDUL = { impor: 'Siapkan buku kerja', bagan: 'Bagan alir SOP', keputusan: 'Tinjau & sahkan' } as const;
type NamaDialog = keyof typeof JUDUL;

export function showDialog(nama: NamaDialog): void {
  const halaman = HtmlService.createHtmlOutputFromFile(nama).setWidth(960).setHeight(620);
  SpreadsheetApp.getUi().showModalDialog(halaman, JUDUL[nama]);
}

const skema = z.object({ nama: z.enum(Object.keys(JUDUL) as NamaDialog[]) });

/** The panel has no room for a wide page: it asks for one. */
export function bukaDialog(data: unknown): Jawaban {
  const req = z.safeParse(skema, data);
  if (!req.success) return refuse(TOLAK_APP.permintaanSalah(describeSalah(req.error)));
  showDialog(req.data.nama);
  return { ok: true, data: null };
}
