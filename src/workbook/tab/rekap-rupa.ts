/** The look of Rekap: rows that head a sasaran stand out from those of its IKU. */

import { PUTIH } from '../bentuk.ts';
import type { SheetsRequest } from '../sheets-json.ts';
import type { BarisTulis } from '../tulis.ts';

const UNGU_MUDA = { red: 0.93, green: 0.9, blue: 0.96 };

/** `awal`: the first data row. What stood out before is plain first, since rows have moved. */
export function highlightSasaran(sheetId: number, awal: number, rows: readonly BarisTulis[]): readonly SheetsRequest[] {
  const kepala = rows.flatMap(({ jenis }, ke) => (jenis === 'Sasaran' ? [awal + ke] : []));
  return [
    look({ sheetId, startRowIndex: awal }, false),
    ...kepala.map((baris) => look({ sheetId, startRowIndex: baris, endRowIndex: baris + 1 }, true)),
  ];
}

function look(range: { sheetId: number; startRowIndex: number; endRowIndex?: number }, bold: boolean): SheetsRequest {
  const userEnteredFormat = {
    backgroundColorStyle: { rgbColor: bold ? UNGU_MUDA : PUTIH },
    textFormat: { bold },
  };
  const fields = 'userEnteredFormat(backgroundColorStyle,textFormat.bold)';
  return { repeatCell: { range, cell: { userEnteredFormat }, fields } };
}
