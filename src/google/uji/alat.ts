/** What the probes work with. A probe asks Google and says what it saw; it never judges. */
import type { Nilai, Sel } from '../../workbook/baca.ts';
import type { Rentang, SheetsRequest } from '../../workbook/sheets-json.ts';
import { sebabGoogle } from '../galat.ts';
import { sheets } from '../layanan.ts';
import type { Jejak } from './jejak.ts';

/** In one word of harapan.ts where it is as assumed; with details. Null: a person has to do something first. */
export type Jawab = string | readonly [jawab: string, rinci: string] | null;

export interface Alat {
  readonly spreadsheetId: string;
  readonly saya: string;
  /** A Google account without access to the file; '' when nobody was named. */
  readonly kedua: string;
  /** The tab for trying things; it stays for the second person. */
  readonly sheetId: number;
  readonly jejak: Jejak;
  /** What the row says by now. */
  readonly jawabOf: (nomor: string) => string;
  readonly ukuranMB: readonly number[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly mulai: number;
}

/** 60 writes a minute are allowed, and a run makes more: https://developers.google.com/workspace/sheets/api/limits */
const JEDA_MS = 20_000;

export function send(spreadsheetId: string, requests: readonly SheetsRequest[], sisa = 3): readonly Balasan[] {
  try {
    const jawaban = sheets().spreadsheets.batchUpdate({ requests: requests as object[] }, spreadsheetId);
    return (jawaban?.replies ?? []) as readonly Balasan[];
  } catch (sebab) {
    if (sisa === 0 || sebabGoogle(sebab) !== 'sibuk') throw sebab;
    Utilities.sleep(JEDA_MS);
    return send(spreadsheetId, requests, sisa - 1);
  }
}

interface Balasan {
  readonly addSheet?: { readonly properties?: { readonly sheetId?: number } };
}

/** Google's words when it refused the batch, null when it took it; that it did not answer says neither. */
export function refusalOf({ spreadsheetId }: Alat, requests: readonly SheetsRequest[]): string | null {
  try {
    send(spreadsheetId, requests);
    return null;
  } catch (sebab) {
    if (sebabGoogle(sebab) !== 'ditolak') throw sebab;
    return (sebab as Error).message;
  }
}

/** With the data filter that each tab's values came with. */
export function readRanges(spreadsheetId: string, gridRanges: readonly Rentang[]) {
  const jawaban = sheets().values.batchGetByDataFilter(
    {
      dataFilters: gridRanges.map((gridRange) => ({ gridRange })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    },
    spreadsheetId,
  );
  return jawaban?.valueRanges ?? [];
}

export function readNilai(spreadsheetId: string, gridRange: Rentang): Nilai {
  return (readRanges(spreadsheetId, [gridRange])[0]?.valueRange?.values ?? []) as Nilai;
}

export function readSel({ spreadsheetId }: Alat, sel: Rentang): Sel {
  return readNilai(spreadsheetId, sel)[0]?.[0] ?? '';
}

export function selOf(sheetId: number, baris: number, kolom: number): Rentang {
  return {
    sheetId,
    startRowIndex: baris,
    endRowIndex: baris + 1,
    startColumnIndex: kolom,
    endColumnIndex: kolom + 1,
  };
}

/** Values from a corner to the right and down. */
export function writeSel(
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly object[])[],
): SheetsRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: rows.map((row) => ({ values: row.map((userEnteredValue) => ({ userEnteredValue })) })),
      fields: 'userEnteredValue',
    },
  };
}

export const teks = (stringValue: string) => ({ stringValue });

/** Every tab of ours is known by this: whatever else stands in the file is somebody's. */
export const NAMA_TAB_UJI = 'Uji Google';

/** Makes a tab with an id of Google's choice, works with it and takes it away. */
export function withTab<T>({ spreadsheetId, now }: Alat, rowCount: number, work: (sheetId: number) => T): T {
  const sheetId = addTab(spreadsheetId, `${NAMA_TAB_UJI} ${now()}`, { rowCount, columnCount: 3 });
  try {
    return work(sheetId);
  } finally {
    send(spreadsheetId, [{ deleteSheet: { sheetId } }]);
  }
}

export function addTab(spreadsheetId: string, title: string, gridProperties: object): number {
  const [balasan] = send(spreadsheetId, [{ addSheet: { properties: { title, gridProperties } } }]);
  return balasan?.addSheet?.properties?.sheetId ?? 0;
}
