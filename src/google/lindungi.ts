/** Puts locks on, once the data stand: Google may refuse a whole list of editors for one address in it. */
import type { HasilLindung } from '../app/inti/store.ts';
import type { Email } from '../domain/pengguna.ts';
import { type KunciJadi, listEditor, lockOnlyFor, pairLocks, updateLocks, withEditor } from '../workbook/lindung.ts';
import type { SheetsRequest, StrukturGoogle } from '../workbook/sheets-json.ts';
import { failureOf, sebabGoogle } from './galat.ts';
import { sheets } from './layanan.ts';
import type { Sabar } from './sabar.ts';

export interface FileGoogle {
  readonly id: string;
  readonly sabar: Sabar;
}

const BELUM: HasilLindung = { terpasang: false, tanpaHak: [] };

/**
 * All at once; where Google refuses, first for `who` alone and then one person after another. Three things may become of
 * somebody without access to the file, and nobody has published which: named all the same, refused with the whole batch,
 * or left out without a word. The last costs a read to find out: *Undang* and *Periksa & perbaiki* tell it, who read locks.
 */
export function protectTabs(file: FileGoogle, permintaan: readonly SheetsRequest[], who: Email): HasilLindung {
  const sekaligus = makeLocks(file, permintaan);
  if (sekaligus === 'jadi') return { terpasang: true, tanpaHak: [] };
  if (sekaligus === null) return BELUM;
  if (makeLocks(file, lockOnlyFor(permintaan, who)) !== 'jadi') return BELUM;
  let kunci = readLocks(file, permintaan) ?? [];
  const tanpaHak = listEditor(permintaan, who).filter((email) => {
    const baru = withEditor(kunci, email);
    const gagal = send(file, updateLocks(kunci, baru));
    if (gagal === null) kunci = baru;
    return gagal !== null;
  });
  return { terpasang: true, tanpaHak };
}

/** Null: Google does not answer. */
function makeLocks(file: FileGoogle, permintaan: readonly SheetsRequest[]): 'jadi' | 'ditolak' | null {
  for (;;) {
    const gagal = send(file, permintaan);
    if (gagal === null) return 'jadi';
    if (sebabGoogle(gagal) === 'ditolak') return 'ditolak';
    // A lost answer may hide that they were made.
    if (readLocks(file, permintaan) !== null) return 'jadi';
    if (!file.sabar.rest(gagal)) return null;
  }
}

/** Null when Google made them, otherwise what it threw. */
const send = ({ id }: FileGoogle, requests: readonly SheetsRequest[]): unknown =>
  failureOf(() => sheets().spreadsheets.batchUpdate({ requests: requests as object[] }, id));

function readLocks({ id, sabar }: FileGoogle, permintaan: readonly SheetsRequest[]): readonly KunciJadi[] | null {
  let kunci: readonly KunciJadi[] | null = null;
  failureOf(() => {
    const fields = 'sheets(protectedRanges(protectedRangeId,description,range,editors(users)))';
    const { sheets: lembar = [] } = sabar.read(() => sheets().spreadsheets.get(id, { fields })) as StrukturGoogle;
    kunci = pairLocks(permintaan, lembar);
  });
  return kunci;
}
