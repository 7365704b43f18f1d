/** Sharing the open file. The `spreadsheets` scope covers this; `drive.file` does not cover a file that people made themselves. */
import type { Ditolak, Store } from '../app/inti/store.ts';
import type { Email } from '../domain/pengguna.ts';
import { failureOf, sebabGoogle } from './galat.ts';

/** Null for a file of a shared drive: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getowner */
export function readPeople(): ReturnType<Store['people']> {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  return { owner: file.getOwner()?.getEmail() ?? null, editors: file.getEditors().map((satu) => satu.getEmail()) };
}

/** One call for all; one of them may spoil it, so after a refusal each gets a call of his own. */
export function shareFile(email: readonly Email[]): readonly Ditolak[] {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sekaligus = failureOf(() => file.addEditors([...email]));
  if (sekaligus === null) return [];
  if (email.length === 1 || sebabGoogle(sekaligus) !== 'ditolak') return email.map((satu) => ditolak(satu, sekaligus));
  return email.flatMap((satu) => {
    const sebab = failureOf(() => file.addEditor(satu));
    return sebab === null ? [] : [ditolak(satu, sebab)];
  });
}

/** asumsi: words as Drive's sharing answers them; `lain` says all that has to be said where they are others. */
const SEBAB: readonly (readonly [RegExp, Ditolak['sebab']])[] = [
  [/no google account/i, 'tanpa-akun'],
  [/policy|domain|outside/i, 'luar-domain'],
  [/invalid|not a valid/i, 'alamat'],
];

const ditolak = (email: Email, { message }: Error): Ditolak => ({
  email,
  sebab: SEBAB.find(([pola]) => pola.test(message))?.[1] ?? 'lain',
});
