/** The way to the server: `google.script.run` as a promise. One JSON text each way, since Google drops what is no plain value. */
import { penolakan } from '../src/domain/penolakan.ts';
import { TANPA_AKSES, TANPA_IZIN } from '../src/kontrak/banyak-akun.ts';
import type { KontrakRequest, Nama, Reply, ReplyData } from '../src/kontrak/kontrak.ts';
import { AKUN_ID } from '../src/kontrak/panel-place.ts';

interface Pelari {
  withSuccessHandler(f: (jawaban: unknown) => void): Pelari;
  withFailureHandler(f: (sebab: { readonly message?: string }) => void): Pelari;
  jalankan(json: string): void;
}

declare const google: {
  readonly script: {
    readonly run: Pelari;
    readonly host: { close(): void; readonly editor: { focus(): void } };
  };
};

/** Nobody can tell whether the action was done: the same idAksi may be sent again. */
class TanpaJawaban extends Error {}

/** Whose menu item opened this page; '' where Google did not tell. */
export const akunHalaman = (): string => document.getElementById(AKUN_ID)?.textContent ?? '';

/** That stands behind this script, so it may not be there yet: https://developers.google.com/apps-script/reference/html/html-output#appendaddedcontent */
function pageParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((selesai) => {
    document.addEventListener('DOMContentLoaded', () => selesai(), { once: true });
  });
}

/** Page and server are built from one source and deployed as one: what comes back is what the contract says. */
async function send<N extends Nama>(permintaan: KontrakRequest<N>): Promise<Reply<ReplyData<N>>> {
  await pageParsed();
  const akun = akunHalaman();
  return new Promise((selesai, gagal) => {
    google.script.run
      .withSuccessHandler((teks) => selesai(JSON.parse(String(teks))))
      .withFailureHandler(({ message = '' }) => gagal(new TanpaJawaban(message)))
      .jalankan(JSON.stringify(akun === '' ? permintaan : { ...permintaan, akun }));
  });
}

/** Null when no answer came. */
export async function askServer<N extends Nama>(permintaan: KontrakRequest<N>): Promise<Reply<ReplyData<N>> | null> {
  try {
    return await send(permintaan);
  } catch (sebab) {
    if (!(sebab instanceof TanpaJawaban)) throw sebab;
    // Google says it before anything of ours runs, so nothing has happened.
    return TANPA_IZIN.test(sebab.message) ? { ok: false, penolakan: penolakan('TANPA-AKSES', TANPA_AKSES) } : null;
  }
}

/** The keyboard goes to the sheet, where the cell has been chosen. */
export const focusSheet = (): void => google.script.host.editor.focus();

/** Of a dialog; the sidebar stays. */
export const closeDialog = (): void => google.script.host.close();

/** One id for one press of a button. */
export function newId(): string {
  const acak = crypto.getRandomValues(new Uint32Array(3));
  return `panel-${[...acak].map((angka) => angka.toString(36)).join('')}`;
}
