/** Makes a tab: title, hint, hidden keys, headers, formats, dropdowns, widths. Its lock follows once it is there. */
import type { Sel } from './baca.ts';
import { columnFormat, PUTIH, rentangKolom, TEPI } from './bentuk.ts';
import { protect } from './lindung.ts';
import type { Rentang, SelData, SheetsRequest } from './sheets-json.ts';
import { AWALAN_KUNCI, BARIS_DATA, BARIS_KUNCI, type Kolom, type Tab } from './tab.ts';
import { selData } from './tulis.ts';

/** A cell given as a value, or with formula and note. */
type SelBuat = Sel | SelData | undefined;
export type BarisBuat = Readonly<Record<string, SelBuat>>;

export interface CreateOptions {
  readonly rows: readonly BarisBuat[];
  /** Place among the tabs; absent = at the end. */
  readonly indeks?: number;
}

const ABU = { red: 0.4, green: 0.4, blue: 0.4 };

export function createTab(tab: Tab, { rows, indeks }: CreateOptions): readonly SheetsRequest[] {
  const jumlahBaris = rowCountOf(tab, rows.length);
  return [
    addSheet(tab, jumlahBaris, indeks),
    ...tab.kolom.map((kolom, i) => columnFormat(tab.sheetId, kolom, i, BARIS_DATA, jumlahBaris)),
    headRows(tab),
    ...(rows.length > 0 ? [writeAt(tab, BARIS_DATA, rows)] : []),
    ...tab.kolom.flatMap((kolom, i) => columnRules(tab, kolom, i, jumlahBaris)),
    ...(tab.aturanWarna?.(new Map(tab.kolom.map(({ kunci }, i) => [kunci, i]))) ?? []),
    hideDimension(tab.sheetId, 'ROWS', BARIS_KUNCI),
    // Names nobody, so there is nobody whom Google could refuse.
    ...(tab.perlindungan === 'peringatan' ? protect(tab, [], jumlahBaris) : []),
  ];
}

const rowCountOf = (tab: Tab, isi: number): number => BARIS_DATA + isi + tab.barisCadangan;

export interface LockOptions {
  /** Rows that it was made with. */
  readonly isi: number;
  /** Emails that may change protected cells; Google keeps the owner and the person who runs this anyway. */
  readonly editor: readonly string[];
  /** Ranges left open besides the columns where people type. */
  readonly terbuka?: readonly Rentang[];
}

/** For a tab as `createTab` makes it. */
export const lockCreated = (tab: Tab, { isi, editor, terbuka }: LockOptions): readonly SheetsRequest[] =>
  tab.perlindungan === 'kelola' ? protect(tab, editor, rowCountOf(tab, isi), terbuka) : [];

function addSheet(tab: Tab, rowCount: number, index: number | undefined): SheetsRequest {
  const gridProperties = {
    rowCount,
    columnCount: tab.kolom.length,
    frozenRowCount: BARIS_DATA,
    ...(tab.kolomBeku === undefined ? {} : { frozenColumnCount: tab.kolomBeku }),
    hideGridlines: true,
  };
  const properties = {
    sheetId: tab.sheetId,
    title: tab.nama,
    ...(index === undefined ? {} : { index }),
    ...(tab.tersembunyi ? { hidden: true } : {}),
    tabColorStyle: { rgbColor: tab.warna },
    gridProperties,
  };
  return { addSheet: { properties } };
}

function headRows(tab: Tab): SheetsRequest {
  const kosong = tab.kolom.slice(1).map(() => ({}));
  const judul = {
    ...selData(tab.judul),
    userEnteredFormat: { textFormat: { bold: true, fontSize: 14, fontFamily: 'Arial' } },
  };
  const petunjuk = {
    ...selData(tab.petunjuk),
    userEnteredFormat: {
      textFormat: { italic: true, fontSize: 9, fontFamily: 'Arial', foregroundColorStyle: { rgbColor: ABU } },
      wrapStrategy: 'OVERFLOW_CELL',
    },
  };
  return {
    updateCells: {
      start: { sheetId: tab.sheetId, rowIndex: 0, columnIndex: 0 },
      rows: [
        { values: [judul, ...kosong] },
        { values: [petunjuk, ...kosong] },
        { values: tab.kolom.map(({ kunci }) => selData(AWALAN_KUNCI + kunci)) },
        { values: tab.kolom.map((kolom) => headCell(tab, kolom)) },
      ],
      fields: 'userEnteredValue,userEnteredFormat,note',
    },
  };
}

export function headCell(tab: Tab, kolom: Kolom): SelData {
  const format = {
    backgroundColorStyle: { rgbColor: tab.warna },
    textFormat: { bold: true, fontSize: 10, fontFamily: 'Arial', foregroundColorStyle: { rgbColor: PUTIH } },
    horizontalAlignment: 'CENTER',
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
    borders: TEPI,
  };
  return {
    ...selData(kolom.judul),
    userEnteredFormat: format,
    ...(kolom.catatan === undefined ? {} : { note: kolom.catatan }),
  };
}

function isSelData(sel: SelBuat): sel is SelData {
  return typeof sel === 'object' && sel !== null;
}

/** One updateCells for whole rows, in the order of the tab's own columns: only for a tab (or rows) made in this batch. */
function writeAt(tab: Tab, rowIndex: number, rows: readonly BarisBuat[]): SheetsRequest {
  return {
    updateCells: {
      start: { sheetId: tab.sheetId, rowIndex, columnIndex: 0 },
      rows: rows.map((row) => ({
        values: tab.kolom.map(({ kunci }) => {
          const sel = row[kunci];
          return isSelData(sel) ? sel : selData(sel);
        }),
      })),
      fields: 'userEnteredValue,note',
    },
  };
}

function columnRules(tab: Tab, kolom: Kolom, i: number, rowCount: number): readonly SheetsRequest[] {
  const range = { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: i, endIndex: i + 1 };
  const lebar = { updateDimensionProperties: { range, properties: { pixelSize: kolom.lebar }, fields: 'pixelSize' } };
  return [
    lebar,
    ...(kolom.sembunyi ? [hideDimension(tab.sheetId, 'COLUMNS', i)] : []),
    ...(kolom.pilihan ? [dropdown(tab, i, kolom.pilihan, rowCount)] : []),
  ];
}

export function hideDimension(sheetId: number, dimension: 'ROWS' | 'COLUMNS', i: number): SheetsRequest {
  const range = { sheetId, dimension, startIndex: i, endIndex: i + 1 };
  return { updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } };
}

/** Not strict: an imported word outside the list stays and becomes a Temuan, it is not refused. */
export function dropdown(
  tab: Tab,
  i: number,
  pilihan: readonly string[],
  rowCount: number,
  dari = BARIS_DATA,
): SheetsRequest {
  const condition = { type: 'ONE_OF_LIST', values: pilihan.map((userEnteredValue) => ({ userEnteredValue })) };
  const range = rentangKolom(tab.sheetId, i, dari, rowCount);
  return { setDataValidation: { range, rule: { condition, strict: false, showCustomUi: true } } };
}
