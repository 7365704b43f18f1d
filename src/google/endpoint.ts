/** The one door: a JSON request in, a JSON reply out. Google's failures and defects are caught here, once. */
import * as z from 'zod/mini';
import { refuse } from '../app/aksi.ts';
import { DAFTAR_AKSI } from '../app/daftar-aksi.ts';
import { TOLAK_APP } from '../app/kata.ts';
import type { Jawaban } from '../app/transaksi.ts';
import { isDitolak, penolakanOf, pesanGalat, TabHilang } from './galat.ts';
import { aturLokal } from './lokal.ts';
import { googleStore } from './store-google.ts';

const skema = z.object({
  aksi: z.string(),
  idAksi: z.string().check(z.minLength(1), z.maxLength(80)),
  data: z._default(z.unknown(), {}),
});

export function endpoint(json: string): string {
  return JSON.stringify(answer(json));
}

function answer(json: string): Jawaban {
  const req = z.safeParse(skema, parseJson(json));
  if (!req.success) return refuse(TOLAK_APP.permintaanSalah('bukan permintaan yang dikenal'));
  const { aksi, idAksi, data } = req.data;
  const who = Session.getActiveUser().getEmail().trim().toLowerCase();
  if (who === '') return refuse(TOLAK_APP.tanpaAkun());
  const spreadsheetId = SpreadsheetApp.getActiveSpreadsheet().getId();
  try {
    if (aksi === 'aturLokal') return aturLokal(spreadsheetId, String((data as { zona?: unknown }).zona ?? ''));
    const pelaksana = Object.hasOwn(DAFTAR_AKSI, aksi) ? DAFTAR_AKSI[aksi] : undefined;
    if (!pelaksana) return refuse(TOLAK_APP.aksiTidakDikenal(aksi));
    return pelaksana(googleStore(spreadsheetId), data, { who, now: Date.now(), idAksi });
  } catch (sebab) {
    if (sebab instanceof TabHilang || isGoogle(sebab)) return refuse(penolakanOf(sebab));
    throw sebab;
  }
}

/** Errors of Google's services, as opposed to defects of our own. */
function isGoogle(sebab: unknown): boolean {
  const pesan = pesanGalat(sebab);
  return isDitolak(pesan) || /Service|timed out|API call|Exception|Internal error|quota|rate/i.test(pesan);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
