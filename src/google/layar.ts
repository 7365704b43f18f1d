/** What a menu item says and asks. No lock is held here: the aksi has ended before anything is shown. */
import type { NamaAksi, Reply, ReplyData, RequestData } from '../kontrak/kontrak.ts';
import { perform } from './endpoint.ts';
import { sebabGoogle } from './galat.ts';

const JUDUL = 'Himpun Kinerja';

/** One aksi as the person at the keyboard, by the same way as the panel's. */
export function ask<N extends NamaAksi>(aksi: N, data: RequestData<N>): Reply<ReplyData<N>> {
  return perform(aksi, `menu:${Utilities.getUuid()}`, data);
}

export function tell(pesan: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(JUDUL, pesan, ui.ButtonSet.OK);
}

export function confirm(pesan: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(JUDUL, pesan, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Null when the person pressed Cancel or closed the box. */
export function askText(pesan: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const jawaban = ui.prompt(JUDUL, pesan, ui.ButtonSet.OK_CANCEL);
  return jawaban.getSelectedButton() === ui.Button.OK ? jawaban.getResponseText().trim() : null;
}

/** The one place where a defect of ours is caught: a person gets an apology and a code, the log gets the rest. */
export function guarded(work: () => void): void {
  requireScopes();
  try {
    work();
  } catch (sebab) {
    const kode = Utilities.getUuid().slice(-8);
    console.error(`kode ${kode}`, sebab instanceof Error ? (sebab.stack ?? sebab.message) : sebab);
    tell(
      `Maaf, ada yang salah pada aplikasi ini (kode ${kode}). Ulangi sekali lagi; bila tetap terjadi, beri tahu petugas TI beserta kodenya.`,
    );
  }
}

/**
 * People may untick a scope when Google asks. This asks again and ends the run, which must not be taken for a defect:
 * https://developers.google.com/apps-script/reference/script/script-app#requireallscopesauthmode
 */
function requireScopes(): void {
  try {
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  } catch (sebab) {
    // Google may fail at this as at anything; whether a scope is missing, the next call tells.
    if (sebabGoogle(sebab) !== 'gangguan' && sebabGoogle(sebab) !== 'sibuk') throw sebab;
    console.error(sebab);
  }
}
