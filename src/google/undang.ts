/** Sharing the open file. The `spreadsheets` scope covers this; `drive.file` does not cover a file that people made themselves. */
import { TOLAK_APP } from '../app/inti/penolakan-app.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import { sebabGoogle } from './galat.ts';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addeditoremailaddress */
export function inviteEditor(email: string): Penolakan | null {
  try {
    SpreadsheetApp.getActiveSpreadsheet().addEditor(email);
    return null;
  } catch (sebab) {
    if (sebabGoogle(sebab) === null) throw sebab;
    console.error(sebab);
    return TOLAK_APP.undangGagal(email);
  }
}
