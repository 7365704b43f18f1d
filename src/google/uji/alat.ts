/** What the probes work with. A probe asks Google and says what it saw; it never judges. */
import type { Nilai, Sel } from '../../workbook/baca.ts';
import type { Rentang, SheetsRequest } from '../../workbook/sheets-json.ts';
import { readRanges } from '../baca-nilai.ts';
import { sebabGoogle } from '../galat.ts';
import { sheets } from '../layanan.ts';
import type { Jejak } from './jejak.ts';

/** In the words of harapan.ts where it is as assumed; with details. Null: a person has to do something first. */
export type Jawab = string | readonly [jawab: string, rinci: string] | null;

export interface Alat {
  readonly spreadsheetId: string;
  readonly saya: string;
  /** A Google account without access to the file; '' when nobody was named. */
  readonly kedua: string;
  /** Whether this run holds the lock of the file. */
  readonly dipegang: boolean;
  /** The tab for trying things; it stays for the second person. */
  readonly sheetId: number;
  readonly jejak: Jejak;
  /** What row 1a came to. */
  readonly tanpaAkses: string;
  readonly ukuranMB: readonly number[];
  /** Epoch milliseconds. */
  readonly mulai: number;
}

/** 60 writes a minute are allowed, and a run makes more: https://developers.google.com/workspace/sheets/api/limits */
const JEDA_MS = 20_000;

interface Balasan {
  readonly addSheet?: { readonly properties?: { readonly sheetId?: number } };
}

type File = Pick<Alat, 'spreadsheetId'>;

export function send(file: File, requests: readonly SheetsRequest[], sisa = 3): readonly Balasan[] {
  try {
    const jawaban = sheets().spreadsheets.batchUpdate({ requests: requests as object[] }, file.spreadsheetId);
    return (jawaban?.replies ?? []) as readonly Balasan[];
  } catch (sebab) {
    if (sisa === 0 || sebabGoogle(sebab) !== 'sibuk') throw sebab;
    Utilities.sleep(JEDA_MS);
    return send(file, requests, sisa - 1);
  }
}

/** What `seen` says of a batch that Google takes; its words when it refuses. That it does not answer says neither. */
export function sendFor(file: File, requests: readonly SheetsRequest[], seen: () => Jawab = () => 'diterima'): Jawab {
  try {
    send(file, requests);
  } catch (sebab) {
    if (sebabGoogle(sebab) !== 'ditolak') throw sebab;
    return ['ditolak', (sebab as Error).message];
  }
  return seen();
}

export const readNilai = ({ spreadsheetId }: File, range: Rentang): Nilai =>
  (readRanges(spreadsheetId, [range])[0]?.valueRange?.values ?? []) as Nilai;

export const rowOf = (sheetId: number, baris: number): Rentang => ({
  sheetId,
  startRowIndex: baris,
  endRowIndex: baris + 1,
});

export const cellOf = (sheetId: number, baris: number, kolom: number): Rentang => ({
  ...rowOf(sheetId, baris),
  startColumnIndex: kolom,
  endColumnIndex: kolom + 1,
});

export const readRow = (alat: Alat, baris: number): readonly Sel[] =>
  readNilai(alat, rowOf(alat.sheetId, baris))[0] ?? [];

/** Extended values from a corner to the right and down. */
export const writeRows = (
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly object[])[],
): SheetsRequest => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: rows.map((row) => ({ values: row.map((userEnteredValue) => ({ userEnteredValue })) })),
    fields: 'userEnteredValue',
  },
});

export const writeTeks = (sheetId: number, baris: number, kolom: number, ...isi: readonly string[]): SheetsRequest =>
  writeRows(sheetId, baris, kolom, [isi.map((stringValue) => ({ stringValue }))]);

export const setFormat = (range: object, userEnteredFormat: object): SheetsRequest => ({
  repeatCell: {
    range,
    cell: { userEnteredFormat },
    fields: `userEnteredFormat(${Object.keys(userEnteredFormat).join(',')})`,
  },
});

export const FORMAT_TEKS = { numberFormat: { type: 'TEXT', pattern: '@' } };

/** Every tab of ours is called this, with nothing more than a number or (coba) behind it: all else is somebody's. */
export const NAMA_TAB_UJI = 'Uji Google';

export const addTab = (title: string, rowCount: number, columnCount: number, sheetId?: number): SheetsRequest => ({
  addSheet: {
    properties: { ...(sheetId === undefined ? {} : { sheetId }), title, gridProperties: { rowCount, columnCount } },
  },
});

export const deleteTab = (sheetId: number): SheetsRequest => ({ deleteSheet: { sheetId } });

/** @returns the id that Google chose */
export const makeTab = (file: File, title: string, rowCount: number, columnCount: number): number =>
  send(file, [addTab(title, rowCount, columnCount)])[0]?.addSheet?.properties?.sheetId ?? 0;

/** Works with a tab of two columns and takes it away. */
export function withTab<T>(alat: Alat, rowCount: number, work: (sheetId: number) => T): T {
  const sheetId = makeTab(alat, `${NAMA_TAB_UJI} ${rowCount}`, rowCount, 2);
  try {
    return work(sheetId);
  } finally {
    send(alat, [deleteTab(sheetId)]);
  }
}
