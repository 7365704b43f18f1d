/** What the context menu of cells offers, as the requests that Sheets makes of it. */
import * as z from 'zod/mini';
import type { GridRange, Sheet } from '../services/types.ts';

const count = z.number().check(z.int(), z.gte(0));
const CELL_GESTURES = [
  'sisipBarisAtas',
  'sisipBarisBawah',
  'sisipKolomKiri',
  'sisipKolomKanan',
  'hapusBaris',
  'hapusKolom',
  'pindahBarisAtas',
  'pindahBarisBawah',
  'urutNaik',
  'urutTurun',
  'urutTabNaik',
  'urutTabTurun',
  'tempelPotongan',
  'cariGanti',
] as const;

export const cellGesture = z.object({
  gerak: z.enum(CELL_GESTURES),
  sheetId: z.number(),
  row: count,
  column: count,
  height: count.check(z.gte(1)),
  width: count.check(z.gte(1)),
  /** tempelPotongan: what was cut, to be pasted from the area's first cell on. */
  potongan: z.optional(z.object({ sheetId: z.number(), row: count, column: count, height: count, width: count })),
  cari: z.optional(z.string()),
  ganti: z.optional(z.string()),
});
export type CellGesture = z.infer<typeof cellGesture>;
type Block = Pick<CellGesture, 'sheetId' | 'row' | 'column' | 'height' | 'width'>;

export function requestOf(gesture: CellGesture, sheet: Sheet): object {
  const { sheetId, row, column, height, width } = gesture;
  const rows = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + height };
  const columns = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + width };
  switch (gesture.gerak) {
    case 'sisipBarisAtas':
      return { insertDimension: { range: rows } };
    case 'sisipBarisBawah':
      return { insertDimension: { range: after(rows), inheritFromBefore: true } };
    case 'sisipKolomKiri':
      return { insertDimension: { range: columns } };
    case 'sisipKolomKanan':
      return { insertDimension: { range: after(columns), inheritFromBefore: true } };
    case 'hapusBaris':
      return { deleteDimension: { range: rows } };
    case 'hapusKolom':
      return { deleteDimension: { range: columns } };
    case 'pindahBarisAtas':
      return { moveDimension: { source: rows, destinationIndex: row - 1 } };
    case 'pindahBarisBawah':
      return { moveDimension: { source: rows, destinationIndex: row + height + 1 } };
    case 'urutNaik':
    case 'urutTurun':
      return sorted(gridRange(gesture), column, gesture.gerak === 'urutNaik');
    case 'urutTabNaik':
    case 'urutTabTurun':
      return sorted(belowFrozen(sheet), column, gesture.gerak === 'urutTabNaik');
    case 'tempelPotongan':
      return cutTo(gesture);
    case 'cariGanti':
      return { findReplace: { sheetId, find: gesture.cari ?? '', replacement: gesture.ganti ?? '' } };
  }
}

/** The cells that a gesture touches where the menu was opened. */
export function touchedBy(gesture: CellGesture, sheet: Sheet): GridRange {
  const { gerak, row, column, height, width } = gesture;
  if (gerak.includes('Baris')) return { startRowIndex: row, endRowIndex: row + height };
  if (gerak.includes('Kolom')) return { startColumnIndex: column, endColumnIndex: column + width };
  return gerak.startsWith('urutTab') ? belowFrozen(sheet) : gridRange(gesture);
}

function after<Range extends { readonly startIndex: number; readonly endIndex: number }>(range: Range): Range {
  const { startIndex, endIndex } = range;
  return { ...range, startIndex: endIndex, endIndex: endIndex + endIndex - startIndex };
}

function sorted(range: object, dimensionIndex: number, isUp: boolean): object {
  const sortOrder = isUp ? 'ASCENDING' : 'DESCENDING';
  return { sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder }] } };
}

/** As "sort sheet" of Sheets does: the frozen rows stay. */
function belowFrozen({ properties: { sheetId, gridProperties } }: Sheet): object {
  return { sheetId, startRowIndex: gridProperties.frozenRowCount ?? 0, endRowIndex: gridProperties.rowCount };
}

function cutTo({ sheetId, row, column, potongan }: CellGesture): object {
  if (!potongan) throw new Error('Nothing was cut');
  const destination = { sheetId, rowIndex: row, columnIndex: column };
  return { cutPaste: { source: gridRange(potongan), destination, pasteType: 'PASTE_NORMAL' } };
}

function gridRange({ sheetId, row, column, height, width }: Block) {
  return {
    sheetId,
    ...{ startRowIndex: row, endRowIndex: row + height },
    ...{ startColumnIndex: column, endColumnIndex: column + width },
  };
}
