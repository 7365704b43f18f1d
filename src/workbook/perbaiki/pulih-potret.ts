/** Puts rows of the Potret back as they were recorded. */
import type { BarisPotret } from '../../domain/potret.ts';
import { locateTab, nilaiTab, type Snapshot } from '../baca.ts';
import type { SheetsRequest } from '../sheets-json.ts';
import { potretToRow, TAB_POTRET } from '../tab/potret.ts';
import { appendRows, type Change, samaIsi, selData } from '../tulis.ts';

export interface BarisPulih {
  /** Where it stands now, from 1; null: nowhere. */
  readonly baris: number | null;
  readonly asli: BarisPotret;
}

/** Only cells that differ; a row that is gone comes last, since its place tells nothing. */
export function restorePotret(snapshot: Snapshot, semua: readonly BarisPulih[]): Change {
  const nilai = nilaiTab(snapshot, 'Potret');
  const hilang = semua.flatMap(({ baris, asli }) => (baris === null ? [potretToRow(asli)] : []));
  return {
    permintaan: [
      ...semua.flatMap(({ baris, asli }) => (baris === null ? [] : changedCells(snapshot, baris, asli))),
      ...appendRows(TAB_POTRET, nilai, hilang).permintaan,
    ],
  };
}

function changedCells(snapshot: Snapshot, baris: number, asli: BarisPotret): readonly SheetsRequest[] {
  const { kolom, nilai } = locateTab(TAB_POTRET, nilaiTab(snapshot, 'Potret'));
  const row = potretToRow(asli);
  return TAB_POTRET.kolom.flatMap(({ kunci }) => {
    const columnIndex = kolom.get(kunci);
    if (columnIndex === undefined || samaIsi(nilai[baris - 1]?.[columnIndex], row[kunci])) return [];
    const start = { sheetId: TAB_POTRET.sheetId, rowIndex: baris - 1, columnIndex };
    return [{ updateCells: { start, rows: [{ values: [selData(row[kunci])] }], fields: 'userEnteredValue' } }];
  });
}
