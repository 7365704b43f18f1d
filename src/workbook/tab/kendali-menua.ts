/**
 * What grows late by itself: the status of a langkah under way, as a formula with TODAY(). The day is the one of the file's
 * time zone, which Siapkan sets to the agency's.
 */

import { hurufKolom } from '../../domain/huruf-kolom.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import type { SheetsRequest } from '../sheets-json.ts';
import { BARIS_DATA } from '../tab.ts';

/** What time adds to a status. */
export const LEWAT = ', lewat tenggat';

const MERAH = { red: 0.98, green: 0.83, blue: 0.82 };
const POLA = /^="[a-z]+"&IF\(TODAY\(\)>DATE\(/;

/** `status` without what time adds. */
export function rumusStatus(status: string, tenggat: Tanggal): string {
  const [tahun, bulan, hari] = tenggat.split('-').map(Number);
  return `="${status}"&IF(TODAY()>DATE(${tahun};${bulan};${hari});"${LEWAT}";"")`;
}

/** A formula of the status: beside it the value of today is written, so that it need not be calculated to be known. */
export const isRumusStatus = (rumus: string | undefined): boolean => rumus !== undefined && POLA.test(rumus);

/** Colours the status, which says the same in words. */
export function warnaLewat(sheetId: number, kolom: number): readonly SheetsRequest[] {
  const userEnteredValue = `=ISNUMBER(SEARCH("${LEWAT.slice(2)}";$${hurufKolom(kolom)}${BARIS_DATA + 1}))`;
  const range = { sheetId, startRowIndex: BARIS_DATA, startColumnIndex: kolom, endColumnIndex: kolom + 1 };
  const booleanRule = {
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue }] },
    format: { backgroundColorStyle: { rgbColor: MERAH } },
  };
  return [{ addConditionalFormatRule: { rule: { ranges: [range], booleanRule }, index: 0 } }];
}
