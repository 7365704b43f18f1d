/** Makes a tab: title, hint, hidden keys, headers, formats, dropdowns, widths, protection. */
import type { Sel } from './baca.ts';
import type { PermintaanSheets, Rentang, SelData } from './google.ts';
import { AWALAN_KUNCI, BARIS_DATA, BARIS_KUNCI, type BentukKolom, type Kolom, type Tab } from './tab.ts';
import { selData } from './tulis.ts';

/** A cell given as a value, or with formula and note. */
export type SelBuat = Sel | SelData | undefined;
export type BarisBuat = Readonly<Record<string, SelBuat>>;

export interface CaraBuat {
  readonly rows: readonly BarisBuat[];
  /** Place among the tabs; absent = at the end. */
  readonly indeks?: number;
  /** Emails that may change protected cells; Google keeps the owner and the person who runs this anyway. */
  readonly editor: readonly string[];
  /** Ranges left open besides the columns where people type. */
  readonly terbuka?: readonly Rentang[];
}

const PUTIH = { red: 1, green: 1, blue: 1 };
const ABU = { red: 0.4, green: 0.4, blue: 0.4 };
const GARIS = { style: 'SOLID', colorStyle: { rgbColor: { red: 0.8, green: 0.8, blue: 0.8 } } };
const TEPI = { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS };
const ISIAN = { red: 1, green: 0.98, blue: 0.9 };

const POLA: Readonly<Record<BentukKolom, object>> = {
  teks: { type: 'TEXT', pattern: '@' },
  angka: { type: 'NUMBER', pattern: '#,##0.00' },
  persen: { type: 'NUMBER', pattern: '0.00' },
  bulat: { type: 'NUMBER', pattern: '0' },
};

export function createTab(tab: Tab, { rows, indeks, editor, terbuka }: CaraBuat): readonly PermintaanSheets[] {
  const jumlahBaris = BARIS_DATA + rows.length + tab.barisCadangan;
  return [
    addSheet(tab, jumlahBaris, indeks),
    ...tab.kolom.map((kolom, i) => columnFormat(tab, kolom, i, jumlahBaris)),
    headRows(tab),
    ...(rows.length > 0 ? [writeAt(tab, BARIS_DATA, rows)] : []),
    ...tab.kolom.flatMap((kolom, i) => columnRules(tab, kolom, i, jumlahBaris)),
    hideDimension(tab.sheetId, 'ROWS', BARIS_KUNCI),
    ...protect(tab, editor, jumlahBaris, terbuka),
  ];
}

function addSheet(tab: Tab, rowCount: number, index: number | undefined): PermintaanSheets {
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

function columnFormat(tab: Tab, kolom: Kolom, i: number, rowCount: number): PermintaanSheets {
  const rata = kolom.tengah ? 'CENTER' : kolom.kanan || (kolom.bentuk ?? 'teks') !== 'teks' ? 'RIGHT' : 'LEFT';
  const format = {
    numberFormat: POLA[kolom.bentuk ?? 'teks'],
    horizontalAlignment: rata,
    verticalAlignment: 'TOP',
    wrapStrategy: 'WRAP',
    borders: TEPI,
    backgroundColorStyle: { rgbColor: kolom.isian ? ISIAN : PUTIH },
    textFormat: { fontFamily: 'Arial', fontSize: 10 },
  };
  const fields = `userEnteredFormat(${Object.keys(format).join(',')})`;
  const range = rentangKolom(tab.sheetId, i, BARIS_DATA, rowCount);
  return { repeatCell: { range, cell: { userEnteredFormat: format }, fields } };
}

export function rentangKolom(sheetId: number, kolom: number, dari: number, sampai: number): Rentang {
  return { sheetId, startRowIndex: dari, endRowIndex: sampai, startColumnIndex: kolom, endColumnIndex: kolom + 1 };
}

function headRows(tab: Tab): PermintaanSheets {
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

function headCell(tab: Tab, kolom: Kolom): SelData {
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
export function writeAt(tab: Tab, rowIndex: number, rows: readonly BarisBuat[]): PermintaanSheets {
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

function columnRules(tab: Tab, kolom: Kolom, i: number, rowCount: number): readonly PermintaanSheets[] {
  const range = { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: i, endIndex: i + 1 };
  const lebar = { updateDimensionProperties: { range, properties: { pixelSize: kolom.lebar }, fields: 'pixelSize' } };
  return [
    lebar,
    ...(kolom.sembunyi ? [hideDimension(tab.sheetId, 'COLUMNS', i)] : []),
    ...(kolom.pilihan ? [dropdown(tab, i, kolom.pilihan, rowCount)] : []),
  ];
}

function hideDimension(sheetId: number, dimension: 'ROWS' | 'COLUMNS', i: number): PermintaanSheets {
  const range = { sheetId, dimension, startIndex: i, endIndex: i + 1 };
  return { updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } };
}

/** Not strict: an imported word outside the list stays and becomes a Temuan, it is not refused. */
function dropdown(tab: Tab, i: number, pilihan: readonly string[], rowCount: number): PermintaanSheets {
  const condition = { type: 'ONE_OF_LIST', values: pilihan.map((userEnteredValue) => ({ userEnteredValue })) };
  const range = rentangKolom(tab.sheetId, i, BARIS_DATA, rowCount);
  return { setDataValidation: { range, rule: { condition, strict: false, showCustomUi: true } } };
}

/** Columns where people type stay open; the rest is locked, or asks before it is changed. */
export function protect(
  tab: Tab,
  editor: readonly string[],
  rowCount: number,
  lain: readonly Rentang[] = [],
): readonly PermintaanSheets[] {
  if (tab.perlindungan === 'bebas') return [];
  const kolom = tab.kolom.flatMap((k, i) => (k.isian ? [rentangKolom(tab.sheetId, i, BARIS_DATA, rowCount)] : []));
  const terbuka = [...kolom, ...lain];
  const dasar = {
    range: { sheetId: tab.sheetId },
    description: `Himpun Kinerja: ${tab.nama}`,
    ...(terbuka.length > 0 ? { unprotectedRanges: terbuka } : {}),
  };
  const siapa =
    tab.perlindungan === 'peringatan' ? { warningOnly: true } : { editors: { users: [...new Set(editor)] } };
  return [{ addProtectedRange: { protectedRange: { ...dasar, ...siapa } } }];
}

/** Header row of the tab's data as A1 columns need it: 0 → A, 26 → AA. */
export function hurufKolom(indeks: number): string {
  const depan = Math.floor(indeks / 26);
  return (depan > 0 ? hurufKolom(depan - 1) : '') + String.fromCharCode(65 + (indeks % 26));
}
