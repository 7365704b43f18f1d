/** The one door: a JSON request in, a JSON reply out. Google's failures become refusals here, once; defects stay defects. */
import * as z from 'zod/mini';
import id from 'zod/v4/locales/id.js';
import { DAFTAR_AKSI } from '../app/daftar-aksi.ts';
import { refuse } from '../app/inti/aksi.ts';
import { TOLAK_APP } from '../app/inti/penolakan-app.ts';
import { withRequest } from '../app/inti/request.ts';
import { samaAkun } from '../domain/akun.ts';
import type { KontrakLayar, NamaAksi, Reply, ReplyData, RequestData } from '../kontrak/kontrak.ts';
import { akunKini } from './akun.ts';
import { penolakanOf } from './galat.ts';
import { hentikan, isDihentikan } from './henti.ts';
import { aturLokal } from './lokal.ts';
import { lompatKe } from './lompat.ts';
import { bukaDialog } from './panel.ts';
import { TOLAK_GOOGLE } from './penolakan-google.ts';
import { googleStore } from './store-google.ts';

z.config(id());

/** Drive keeps 124 bytes of a file's mark: key, idAksi and the paper's name. */
const ID_AKSI = /^[A-Za-z0-9._:-]{1,80}$/;

const skema = z.object({
  aksi: z.string(),
  idAksi: z.string().check(z.regex(ID_AKSI)),
  data: z._default(z.unknown(), {}),
  layar: z.optional(z.object({ siklus: z.optional(z.string()) })),
  /** Who opened the page, as its menu item saw it. */
  akun: z.optional(z.string().check(z.maxLength(320))),
});

/** What no aksi on the workbook is. */
const LAYAR: { readonly [N in keyof KontrakLayar]: (data: unknown, who: string) => Reply<ReplyData<N>> } = {
  aturLokal: (data, who) => aturLokal(idBuku(), data, asking(), who),
  lompatKe,
  bukaDialog,
  hentikan: (data, who) => hentikan(data, asking(), who, Date.now()),
};

const idBuku = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

/** Reads only. */
const asking = () => googleStore(idBuku(), '', () => false);

export function endpoint(json: string): string {
  return JSON.stringify(answer(json));
}

function answer(json: string): Reply<unknown> {
  return withRequest<z.output<typeof skema>, unknown>(skema, parseJson(json), ({ aksi, idAksi, data, layar, akun }) => {
    const satuAkun = akun === undefined ? null : asPerson((who) => checkAkun(akun, who));
    if (satuAkun?.ok === false) return satuAkun;
    if (isNama(LAYAR, aksi)) return asPerson((who) => LAYAR[aksi](data, who));
    if (isNama(DAFTAR_AKSI, aksi)) return perform(aksi, idAksi, data, layar);
    return asPerson(() => refuse(TOLAK_APP.aksiTidakDikenal(aksi)));
  });
}

/** The menu runs as the person who looks at the file, the panel may run as another account of the browser. */
const checkAkun = (akun: string, who: string): Reply<null> =>
  samaAkun(akun, who) ? { ok: true, data: null } : refuse(TOLAK_GOOGLE.akunBeda(akun, who));

const isNama = <Daftar extends object>(daftar: Daftar, nama: PropertyKey): nama is keyof Daftar =>
  Object.hasOwn(daftar, nama);

/** An aksi on the workbook, or a question to it, as the person at the keyboard. */
export function perform<N extends NamaAksi>(
  aksi: N,
  idAksi: string,
  data: unknown,
  layar?: RequestData<'giliran'>,
): Reply<ReplyData<N>> {
  return asPerson((who) => {
    const store = googleStore(idBuku(), idAksi, () => isDihentikan(who, idAksi));
    return DAFTAR_AKSI[aksi](store, data, { who, now: Date.now(), idAksi, aksi }, layar);
  });
}

function asPerson<Data>(work: (who: string) => Reply<Data>): Reply<Data> {
  try {
    const who = akunKini();
    return who === '' ? refuse(TOLAK_APP.tanpaAkun()) : work(who);
  } catch (sebab) {
    const penolakan = penolakanOf(sebab);
    if (penolakan === null) throw sebab;
    console.error(sebab);
    return refuse(penolakan);
  }
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
