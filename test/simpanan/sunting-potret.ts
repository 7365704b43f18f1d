/** The owner types in the Potret of a kept office: there an earlier build let in only whom it knew. */
import type { StandIn } from '../../local/stand-in.ts';
import { AWALAN_KUNCI, SHEET_ID } from '../../src/workbook/tab.ts';

export const PEMILIK = 'pemilik@example.go.id';

function readPotret(google: StandIn) {
  const lembar = google.workbook().sheets.find(({ properties }) => properties.sheetId === SHEET_ID.Potret);
  const rowData = lembar?.data[0]?.rowData ?? [];
  const baris = rowData.map(({ values = [] }) => values.map((s) => s.formattedValue ?? ''));
  const kolom = (nama: string): number => (baris[2] ?? []).indexOf(AWALAN_KUNCI + nama);
  const cari = (cocok: Readonly<Record<string, string>>): number => {
    const i = baris.findIndex((sel) => Object.entries(cocok).every(([nama, isi]) => sel[kolom(nama)] === isi));
    if (i < 0) throw new Error(`no row ${JSON.stringify(cocok)}`);
    return i;
  };
  return { rowData, baris, kolom, cari };
}

export function ubahPotret(
  google: StandIn,
  cocok: Readonly<Record<string, string>>,
  kunci: string,
  teks: string,
): void {
  const { kolom, cari } = readPotret(google);
  google.type(PEMILIK, SHEET_ID.Potret, cari(cocok), kolom(kunci), teks);
}

/** A copy of a row below all others, with one cell changed. Its number as the sheet shows it. */
export function tambahBarisPotret(
  google: StandIn,
  cocok: Readonly<Record<string, string>>,
  kunci: string,
  teks: string,
): number {
  const { rowData, baris, kolom, cari } = readPotret(google);
  const values = (rowData[cari(cocok)]?.values ?? []).map(({ userEnteredValue: isi }) =>
    isi ? { userEnteredValue: isi } : {},
  );
  const rowIndex = baris.reduce((akhir, sel, i) => (sel.some((isi) => isi !== '') ? i + 1 : akhir), 0);
  const start = { sheetId: SHEET_ID.Potret, rowIndex, columnIndex: 0 };
  google.edit(PEMILIK, [
    { appendDimension: { sheetId: SHEET_ID.Potret, dimension: 'ROWS', length: 1 } },
    { updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } },
  ]);
  google.type(PEMILIK, SHEET_ID.Potret, rowIndex, kolom(kunci), teks);
  return rowIndex + 1;
}
