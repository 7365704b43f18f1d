/** A stand-in with a bundle that only passes on what a test wants to ask of Google. */
import type { Call } from '../../../local/services/execution.ts';
import type { CellData, Spreadsheet } from '../../../local/services/types.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../../local/stand-in.ts';

export const OWNER = 'pemilik@example.go.id';
export const STAFF = 'staf@example.go.id';
export const STRANGER = 'asing@example.go.id';
/** 6 April 2026, 09.00 WIB. */
export const NOW = Date.UTC(2026, 3, 6, 2, 0, 0);

const CODE = `
  const ID = 'buku-kerja-1';
  function batch(requests) { return Sheets.Spreadsheets.batchUpdate({ requests }, ID).replies; }
  function get(options) { return Sheets.Spreadsheets.get(ID, options); }
  function cells(gridRange, fields) { return Sheets.Spreadsheets.getByDataFilter({ dataFilters: [{ gridRange }] }, ID, { fields }); }
  function values(dataFilters, majorDimension) {
    return Sheets.Spreadsheets.Values.batchGetByDataFilter({
      dataFilters, majorDimension, valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING',
    }, ID).valueRanges;
  }
`;

export interface OpenFile {
  readonly google: StandIn;
  /** One batchUpdate as that person; the replies. */
  batch(requests: readonly object[], email?: string): unknown;
  get(options: object, email?: string): unknown;
  /** Value ranges by grid range. */
  values(gridRange: object, majorDimension?: string): unknown;
  /** Cells of a grid range, as the mask names them. */
  cells(gridRange: object, fields: string): unknown;
  cell(row: number, column: number, sheetId?: number): CellData;
}

/** The file has the owner and one member of staff as editors. */
export function openFile(code = '', options: Partial<StandInOptions> = {}): OpenFile {
  const google = createStandIn({ owner: OWNER, now: NOW, code: CODE + code, ...options });
  google.share(STAFF);
  return {
    google,
    batch: (requests, email = OWNER) => google.run(email, 'batch', [requests]),
    get: (fields, email = OWNER) => google.run(email, 'get', [fields]),
    values: (gridRange, majorDimension = 'ROWS') => google.run(OWNER, 'values', [[{ gridRange }], majorDimension]),
    cells: (gridRange, fields) => google.run(OWNER, 'cells', [gridRange, fields]),
    cell: (row, column, sheetId = 0) => cellOf(google.workbook(), sheetId, row, column),
  };
}

export function cellOf(book: Spreadsheet, sheetId: number, row: number, column: number): CellData {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  return sheet?.data[0]?.rowData?.[row]?.values?.[column] ?? {};
}

export function names(calls: readonly Call[]): string[] {
  return calls.map((call) => call.panggilan);
}

/** An updateCells request that puts texts from A1 on. */
export function texts(rows: readonly (readonly string[])[], sheetId = 0): object {
  return put(
    rows.map((row) => row.map((stringValue) => ({ stringValue }))),
    sheetId,
  );
}

export function put(rows: readonly (readonly object[])[], sheetId = 0): object {
  const cells = rows.map((row) => ({ values: row.map((userEnteredValue) => ({ userEnteredValue })) }));
  return { updateCells: { start: { sheetId }, rows: cells, fields: 'userEnteredValue' } };
}

export function formula(formulaValue: string): object {
  return put([[{ formulaValue }]]);
}

export const INDONESIAN = { updateSpreadsheetProperties: { properties: { locale: 'in_ID' }, fields: 'locale' } };
