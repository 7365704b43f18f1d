/** Sets the file's locale and time zone: alone, first, and read back, since every formula and typed number depends on it. */
import * as z from 'zod/mini';
import { type ParsedRequest, refuse } from '../app/inti/aksi.ts';
import { refuseBukanPemilik } from '../app/inti/penanya.ts';
import { TOLAK_APP } from '../app/inti/penolakan-app.ts';
import type { Store } from '../app/inti/store.ts';
import { DAFTAR_ZONA, type Zona } from '../domain/waktu/kalender.ts';
import type { Reply } from '../kontrak/kontrak.ts';
import type { AturLokalReply } from '../kontrak/replies.ts';
import type { StrukturGoogle } from '../workbook/sheets-json.ts';
import { sebabGoogle } from './galat.ts';
import { sheets } from './layanan.ts';
import { TOLAK_GOOGLE } from './penolakan-google.ts';

/** Google names Indonesian `in_ID` (the older code of the language); it may answer `id_ID`. asumsi: both are read as Indonesia. */
const LOCALE = ['in_ID', 'id_ID'] as const;

const ZONA_GOOGLE: Readonly<Record<Zona, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

const skema = z.object({ zona: z.enum(DAFTAR_ZONA) });

/** Every date and number in the file depends on it, so once it is prepared only its owner sets it. */
export function aturLokal(spreadsheetId: string, data: unknown, store: Store, who: string): Reply<AturLokalReply> {
  const asing = refuseBukanPemilik(store, who);
  if (asing) return refuse(asing);
  const req = z.safeParse(skema, data);
  if (!req.success) return refuse(TOLAK_GOOGLE.zonaTidakDikenal(JSON.stringify(data)));
  const { zona }: ParsedRequest<'aturLokal', typeof skema> = req.data;
  setLocale(spreadsheetId, ZONA_GOOGLE[zona], LOCALE);
  const sesudah = sheets().spreadsheets.get(spreadsheetId, { fields: 'properties(locale,timeZone)' }) as StrukturGoogle;
  const locale = sesudah.properties?.locale ?? '';
  return /^(in|id)(_ID)?$/.test(locale) ? { ok: true, data: { locale } } : refuse(TOLAK_APP.lokalBelum(locale));
}

/** The first name that Google does not refuse. */
function setLocale(spreadsheetId: string, timeZone: string, [locale, ...lain]: readonly string[]): void {
  const permintaan = { updateSpreadsheetProperties: { properties: { locale, timeZone }, fields: 'locale,timeZone' } };
  try {
    sheets().spreadsheets.batchUpdate({ requests: [permintaan] }, spreadsheetId);
  } catch (sebab) {
    if (lain.length === 0 || sebabGoogle(sebab) !== 'ditolak') throw sebab;
    setLocale(spreadsheetId, timeZone, lain);
  }
}
