/** The one door: a JSON request in, a JSON reply out. Google's failures become refusals here, once; defects stay defects. */
import * as z from 'zod/mini';
import id from 'zod/v4/locales/id.js';
import { refuse } from '../app/aksi.ts';
import { DAFTAR_AKSI } from '../app/daftar-aksi.ts';
import { TOLAK_APP } from '../app/kata.ts';
import { describeSalah, type Jawaban } from '../app/transaksi.ts';
import { penolakanOf } from './galat.ts';
import { hentikan, isDihentikan } from './henti.ts';
import { aturLokal } from './lokal.ts';
import { lompatKe } from './lompat.ts';
import { bukaDialog } from './panel.ts';
import { googleStore } from './store-google.ts';

z.config(id());

/** Drive keeps 124 bytes of a file's mark: key, idAksi and the paper's name. */
const ID_AKSI = /^[A-Za-z0-9._:-]{1,80}$/;

const skema = z.object({
  aksi: z.string(),
  idAksi: z.string().check(z.regex(ID_AKSI)),
  data: z._default(z.unknown(), {}),
});

export function endpoint(json: string): string {
  return JSON.stringify(answer(json));
}

function answer(json: string): Jawaban {
  const req = z.safeParse(skema, parseJson(json));
  if (!req.success) return refuse(TOLAK_APP.permintaanSalah(describeSalah(req.error)));
  try {
    return perform(req.data);
  } catch (sebab) {
    const penolakan = penolakanOf(sebab);
    if (penolakan === null) throw sebab;
    console.error(sebab);
    return refuse(penolakan);
  }
}

function perform({ aksi, idAksi, data }: z.infer<typeof skema>): Jawaban {
  const who = Session.getActiveUser().getEmail().trim().toLowerCase();
  if (who === '') return refuse(TOLAK_APP.tanpaAkun());
  const spreadsheetId = SpreadsheetApp.getActiveSpreadsheet().getId();
  if (aksi === 'aturLokal') return aturLokal(spreadsheetId, data);
  if (aksi === 'lompatKe') return lompatKe(data);
  if (aksi === 'bukaDialog') return bukaDialog(data);
  if (aksi === 'hentikan') return hentikan(data, who);
  const pelaksana = Object.hasOwn(DAFTAR_AKSI, aksi) ? DAFTAR_AKSI[aksi] : undefined;
  if (!pelaksana) return refuse(TOLAK_APP.aksiTidakDikenal(aksi));
  const store = googleStore(spreadsheetId, () => isDihentikan(who, idAksi));
  return pelaksana(store, data, { who, now: Date.now(), idAksi });
}

/** Half of an emoji, which no cell keeps as it is: the ledger would hash what nobody can read back. */
const SETENGAH_HURUF = /\p{Cs}/gu;
const ADA_SETENGAH = /\\u[dD][89a-fA-F]|\p{Cs}/u;

/** Null when it is no JSON. */
function parseJson(json: string): unknown {
  try {
    return ADA_SETENGAH.test(json) ? JSON.parse(json, mendText) : JSON.parse(json);
  } catch {
    return null;
  }
}

const mendText = (_: string, isi: unknown): unknown =>
  typeof isi === 'string' ? isi.replace(SETENGAH_HURUF, '\uFFFD') : isi;
