/** Whether whoever reads the workbook may also write in a tab: one locked cell refuses a whole commit. */

import type { Snapshot } from './baca.ts';
import { findLembar, perlindunganOf } from './lembar.ts';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#protectedrange: false is left out. */
export function mayWriteTab(snapshot: Snapshot, sheetId: number): boolean {
  const lembar = findLembar(snapshot, sheetId);
  if (!lembar) return false;
  return perlindunganOf(lembar).every(
    ({ warningOnly, requestingUserCanEdit }) => warningOnly === true || requestingUserCanEdit === true,
  );
}
