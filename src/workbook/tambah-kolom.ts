/** Columns that a tab of an earlier build lacks: added at its right end once there is something to write in them. */
import { findKeyRow, type Nilai, type Snapshot } from './baca.ts';
import { ukuranTab } from './lembar.ts';
import type { SheetsRequest } from './sheets-json.ts';
import { AWALAN_KUNCI, type Tab } from './tab.ts';
import { type BarisTulis, samaIsi, selData } from './tulis.ts';

export function withKolomBaru(
  { kolom, sheetId }: Tab,
  snapshot: Snapshot,
  nilai: Nilai,
  rows: readonly BarisTulis[],
): { readonly nilai: Nilai; readonly permintaan: readonly SheetsRequest[] } {
  const rowIndex = findKeyRow(nilai);
  const kunci = nilai[rowIndex] ?? [];
  const baru = kolom.filter(
    (satu) =>
      satu.bolehTiada &&
      !kunci.includes(AWALAN_KUNCI + satu.kunci) &&
      rows.some((row) => !samaIsi(row[satu.kunci], null)),
  );
  if (baru.length === 0) return { nilai, permintaan: [] };
  const columnIndex = ukuranTab(snapshot, sheetId).kolom;
  const tambahan = baru.map((satu) => AWALAN_KUNCI + satu.kunci);
  const sel = Array.from({ length: columnIndex }, (_, i) => kunci[i] ?? null);
  return {
    nilai: nilai.map((baris, i) => (i === rowIndex ? [...sel, ...tambahan] : baris)),
    permintaan: [
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: baru.length } },
      {
        updateCells: {
          start: { sheetId, rowIndex, columnIndex },
          rows: [{ values: tambahan.map(selData) }, { values: baru.map(({ judul }) => selData(judul)) }],
          fields: 'userEnteredValue',
        },
      },
    ],
  };
}
