/** Columns that a tab of an earlier build lacks: added at its right end once there is something to write in them. */
import { findKeyRow, type Nilai, type Snapshot } from './baca.ts';
import { columnFormat } from './bentuk.ts';
import { dropdown, headCell, hideDimension } from './buat.ts';
import { ukuranTab } from './lembar.ts';
import type { SheetsRequest } from './sheets-json.ts';
import { AWALAN_KUNCI, type Kolom, type Tab } from './tab.ts';
import { selData } from './tulis.ts';

/** The tab with its new columns, of which `isTertulis` says whether something is to be written. */
export function withKolomBaru(
  tab: Tab,
  snapshot: Snapshot,
  nilai: Nilai,
  isTertulis: (kunci: string) => boolean,
): { readonly nilai: Nilai; readonly permintaan: readonly SheetsRequest[] } {
  const { kolom, sheetId } = tab;
  const rowIndex = findKeyRow(nilai);
  const kunci = nilai[rowIndex] ?? [];
  const baru = kolom.filter(
    (satu) => satu.bolehTiada && !kunci.includes(AWALAN_KUNCI + satu.kunci) && isTertulis(satu.kunci),
  );
  if (baru.length === 0) return { nilai, permintaan: [] };
  const ukuran = ukuranTab(snapshot, sheetId);
  const columnIndex = ukuran.kolom;
  const tambahan = baru.map((satu) => AWALAN_KUNCI + satu.kunci);
  const sel = Array.from({ length: columnIndex }, (_, i) => kunci[i] ?? null);
  return {
    nilai: nilai.map((baris, i) => (i === rowIndex ? [...sel, ...tambahan] : baris)),
    permintaan: [
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: baru.length } },
      ...baru.flatMap((satu, i) => lookOf(tab, satu, columnIndex + i, rowIndex + 2, ukuran.baris)),
      {
        updateCells: {
          start: { sheetId, rowIndex, columnIndex },
          rows: [{ values: tambahan.map(selData) }, { values: baru.map((satu) => headCell(tab, satu)) }],
          fields: 'userEnteredValue,userEnteredFormat,note',
        },
      },
    ],
  };
}

/** What makes a column that is added look like the others: for rows from `dari` to `sampai`, 0-based and half-open. */
export function lookOf(tab: Tab, kolom: Kolom, tempat: number, dari: number, sampai: number): readonly SheetsRequest[] {
  const { sheetId } = tab;
  const range = { sheetId, dimension: 'COLUMNS', startIndex: tempat, endIndex: tempat + 1 };
  return [
    columnFormat(sheetId, kolom, tempat, dari, sampai),
    { updateDimensionProperties: { range, properties: { pixelSize: kolom.lebar }, fields: 'pixelSize' } },
    ...(kolom.sembunyi ? [hideDimension(sheetId, 'COLUMNS', tempat)] : []),
    ...(kolom.pilihan ? [dropdown(tab, tempat, kolom.pilihan, sampai, dari)] : []),
  ];
}
