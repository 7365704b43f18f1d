/** Puts locks on, once the data stand: Google may refuse a whole list of editors for one address in it. */
import type { HasilLindung } from '../app/inti/store.ts';
import type { Email } from '../domain/pengguna.ts';
import {
  type BalasanKunci,
  type KunciJadi,
  listDropped,
  listEditor,
  lockOnlyFor,
  pairLocks,
  updateLocks,
  withEditor,
} from '../workbook/lindung.ts';
import type { SheetsRequest, StrukturGoogle } from '../workbook/sheets-json.ts';
import { sebabGoogle, withoutGoogleFailure } from './galat.ts';
import { sheets } from './layanan.ts';

const BELUM: HasilLindung = { terpasang: false, tanpaHak: [] };

/**
 * All at once; where Google refuses, first for `who` alone and then one person after another. Three things may become of
 * somebody without access to the file, and nobody has published which: named all the same, refused with the whole batch,
 * or left out without a word.
 */
export function protectTabs(spreadsheetId: string, permintaan: readonly SheetsRequest[], who: Email): HasilLindung {
  const send = (isi: readonly SheetsRequest[]) => sendLocks(spreadsheetId, isi);
  const sekaligus = send(permintaan);
  if (typeof sekaligus !== 'string')
    return {
      terpasang: true,
      tanpaHak: listDropped(pairLocks(permintaan, sekaligus), readEditors(spreadsheetId), who),
    };
  const sendiri = sekaligus === 'ditolak' ? send(lockOnlyFor(permintaan, who)) : sekaligus;
  if (typeof sendiri === 'string') return BELUM;
  let kunci: readonly KunciJadi[] = pairLocks(permintaan, sendiri);
  const tanpaHak = listEditor(permintaan, who).filter((email) => {
    const baru = withEditor(kunci, email);
    const isDitolak = typeof send(updateLocks(kunci, baru)) === 'string';
    if (!isDitolak) kunci = baru;
    return isDitolak;
  });
  return { terpasang: true, tanpaHak };
}

/** By protection; empty when Google does not answer. Its reply to the making of a lock repeats the list as it was asked. */
function readEditors(spreadsheetId: string): ReadonlyMap<number, readonly Email[]> {
  const kini = new Map<number, readonly Email[]>();
  withoutGoogleFailure(() => {
    const fields = 'sheets(protectedRanges(protectedRangeId,editors(users)))';
    const { sheets: lembar = [] } = sheets().spreadsheets.get(spreadsheetId, { fields }) as StrukturGoogle;
    for (const { protectedRangeId = 0, editors } of lembar.flatMap((satu) => satu.protectedRanges ?? []))
      kini.set(protectedRangeId, editors?.users ?? []);
  });
  return kini;
}

/** Google's replies, or why there are none. */
function sendLocks(
  spreadsheetId: string,
  requests: readonly SheetsRequest[],
): readonly BalasanKunci[] | 'ditolak' | 'gagal' {
  try {
    const { replies = [] } = sheets().spreadsheets.batchUpdate({ requests: requests as object[] }, spreadsheetId) ?? {};
    return replies as readonly BalasanKunci[];
  } catch (sebab) {
    const macam = sebabGoogle(sebab);
    if (macam === null) throw sebab;
    console.error(sebab);
    return macam === 'ditolak' ? macam : 'gagal';
  }
}
