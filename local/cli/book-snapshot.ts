/** A kept workbook as the add-in's own readers take it. */
import type { IsiTab, Nilai, Snapshot } from '../../src/workbook/baca.ts';
import { TabRusak } from '../../src/workbook/baca.ts';
import { readSelRiwayat, type SelRiwayat } from '../../src/workbook/tab/riwayat.ts';
import { type NamaTab, SHEET_ID } from '../../src/workbook/tab.ts';
import { unformatted } from '../services/shown-value.ts';
import type { Spreadsheet } from '../services/types.ts';

/** What a reader of ours makes of the workbook; `without` where a tab it needs is not there or not readable. */
export function readTab<T>(
  book: Spreadsheet,
  tabs: readonly NamaTab[],
  read: (snapshot: Snapshot) => IsiTab<T>,
  without: T,
): T {
  const nilai = new Map(tabs.map((nama) => [SHEET_ID[nama], valuesOf(book, SHEET_ID[nama])]));
  try {
    return read({ struktur: {}, nilai, tinggi: null }).isi;
  } catch (cause) {
    if (cause instanceof TabRusak) return without;
    throw cause;
  }
}

export function valuesOf({ sheets, properties: { locale } }: Spreadsheet, sheetId: number): Nilai {
  const rows = sheets.find(({ properties }) => properties.sheetId === sheetId)?.data[0]?.rowData ?? [];
  return rows.map(({ values = [] }) => values.map((cell) => unformatted(cell, locale) ?? null));
}

/** The rows of Riwayat as they stand there, proven or not. */
export const ledgerOf = (book: Spreadsheet): readonly SelRiwayat[] =>
  readTab(book, ['Riwayat'], (snapshot) => ({ isi: readSelRiwayat(snapshot), temuan: [] }), []);
