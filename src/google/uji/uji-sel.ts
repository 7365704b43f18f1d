/** Rows 2, 4, 10, 11 and 13: what becomes of cells that are written, and how they are read. */
import type { SheetsRequest, StrukturGoogle } from '../../workbook/sheets-json.ts';
import { readRanges } from '../baca-nilai.ts';
import { readCells } from '../baca-tampak.ts';
import { sheets } from '../layanan.ts';
import {
  type Alat,
  FORMAT_TEKS,
  type Jawab,
  readNilai,
  readRow,
  rowOf,
  send,
  sendFor,
  setFormat,
  withTab,
  writeRows,
  writeTeks,
} from './alat.ts';

/** Rows of the tab for trying things; the first two belong to the protections. */
const BARIS_APOSTROF = 4;
const BARIS_CR = 5;
const BARIS_TEKS = 6;
const BARIS_RUMUS = 7;
const BARIS_WARNA = 8;
const BARIS_ROMPANG = 9;
const BARIS_TAMPAK = 10;

export const seeRumusDiTeks = (alat: Alat): Jawab => seeRumus(alat, 2, (format, rumus) => [format, rumus]);
export const seeRumusLaluTeks = (alat: Alat): Jawab => seeRumus(alat, 3, (format, rumus) => [rumus, format]);
export const seeTitikKoma = (alat: Alat): Jawab => seeRumus(alat, BARIS_RUMUS, (_, rumus) => [rumus]);

function seeRumus(
  alat: Alat,
  baris: number,
  order: (format: SheetsRequest, rumus: SheetsRequest) => readonly SheetsRequest[],
): Jawab {
  const rumus = writeRows(alat.sheetId, baris, 0, [[{ formulaValue: '=IF(1=1;"OK";"")' }]]);
  for (const satu of order(setFormat(rowOf(alat.sheetId, baris), FORMAT_TEKS), rumus)) send(alat, [satu]);
  const [isi] = readRow(alat, baris);
  return isi === 'OK' ? 'dihitung' : ['menjadi teks', String(isi)];
}

export const seeWarna = (alat: Alat): Jawab => {
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=IF(1=1;TRUE;FALSE)' }] };
  const booleanRule = { condition, format: { textFormat: { bold: true } } };
  const rule = { ranges: [rowOf(alat.sheetId, BARIS_WARNA)], booleanRule };
  return sendFor(alat, [{ addConditionalFormatRule: { rule, index: 0 } }]);
};

/** The last that is taken stays set: the file is for trying things. */
export const seeLokal = (alat: Alat): Jawab =>
  ['id_ID', 'in_ID'].filter((locale) => sendFor(alat, [setLokal(locale)]) === 'diterima').join(' dan ');

const setLokal = (locale: string): SheetsRequest => ({
  updateSpreadsheetProperties: { properties: { locale }, fields: 'locale' },
});

export const seeApostrof = (alat: Alat): Jawab => seeTeks(alat, BARIS_APOSTROF, ["'abc"]);
export const seeCr = (alat: Alat): Jawab => seeTeks(alat, BARIS_CR, ['a\r\nb']);

/** Spaces, line breaks, tabs, invisible letters, an accent of its own, emoji, what looks like something else. */
export const seeTeksLain = (alat: Alat): Jawab =>
  seeTeks(alat, BARIS_TEKS, [
    ...[' a ', 'a\nb', 'a\tb', 'a\u00a0b', 'a\u200bb', '\ufeffa', 'e\u0301', '\u{1f600}'],
    ...['=1', '1/2', '1.250', 'TRUE', 'x'.repeat(50_000)],
  ]);

function seeTeks(alat: Alat, baris: number, isi: readonly string[]): Jawab {
  send(alat, [writeTeks(alat.sheetId, baris, 0, ...isi)]);
  const dibaca = readRow(alat, baris);
  const lain = isi.filter((teks, i) => dibaca[i] !== teks).map((teks) => escape(teks.slice(0, 9)));
  return lain.length === 0 ? 'utuh' : ['berubah', lain.join(' ')];
}

/** A row with data, and two below that have a format and no value. */
export const seeBarisTambahan = (alat: Alat): Jawab =>
  withTab(alat, 3, (sheetId) => {
    send(alat, [writeTeks(sheetId, 0, 0, 'a'), setFormat({ sheetId }, FORMAT_TEKS), appendTeks(sheetId)]);
    return readNilai(alat, { sheetId })[1]?.[0] === 'b' ? 'di bawah isi' : 'di bawah baris terakhir';
  });

export const seeKisiPenuh = (alat: Alat): Jawab =>
  withTab(alat, 1, (sheetId) => sendFor(alat, [writeTeks(sheetId, 0, 0, 'a'), appendTeks(sheetId)]));

const appendTeks = (sheetId: number): SheetsRequest => ({
  appendCells: {
    sheetId,
    rows: [{ values: [{ userEnteredValue: { stringValue: 'b' }, userEnteredFormat: FORMAT_TEKS }] }],
    fields: 'userEnteredValue,userEnteredFormat(numberFormat)',
  },
});

export const seeSaringan = (alat: Alat): Jawab => {
  const [diminta, disebut] = askBoth(alat);
  return diminta.every((id) => disebut.includes(id)) ? 'lengkap' : ['kurang', String(disebut)];
};

export const seeUrutan = (alat: Alat): Jawab => {
  const [diminta, disebut] = askBoth(alat);
  return String(diminta) === String(disebut) ? 'seperti diminta' : 'berubah';
};

/** A tab with values, and the file's first: it is empty, and its id is 0, which Google may leave out. */
function askBoth(alat: Alat): readonly [diminta: readonly number[], disebut: readonly number[]] {
  const fields = 'sheets(properties(sheetId))';
  const { sheets: lembar = [] } = sheets().spreadsheets.get(alat.spreadsheetId, { fields }) as StrukturGoogle;
  const diminta = [alat.sheetId, lembar[0]?.properties?.sheetId ?? 0];
  const ranges = readRanges(
    alat.spreadsheetId,
    diminta.map((sheetId) => ({ sheetId })),
  );
  return [diminta, ranges.map(({ dataFilters }) => dataFilters?.[0]?.gridRange?.sheetId ?? 0)];
}

/** 0, FALSE, a formula that gives nothing, an empty cell. */
export function seeRompang(alat: Alat): Jawab {
  const isi = [{ numberValue: 0 }, { boolValue: false }, { formulaValue: '=""' }, {}];
  send(alat, [writeRows(alat.sheetId, BARIS_ROMPANG, 0, [isi])]);
  return JSON.stringify([readRow(alat, BARIS_ROMPANG)]);
}

/** A percentage, and a label with an address behind it. */
export function seeTampak(alat: Alat): Jawab {
  const persen = {
    userEnteredValue: { numberValue: 1.02 },
    userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0%' } },
  };
  const uri = 'https://example.go.id/a';
  const label = { userEnteredValue: { stringValue: 'a' }, userEnteredFormat: { textFormat: { link: { uri } } } };
  const { sheetId } = alat;
  const start = { sheetId, rowIndex: BARIS_TAMPAK, columnIndex: 0 };
  send(alat, [
    { updateCells: { start, rows: [{ values: [persen, label] }], fields: 'userEnteredValue,userEnteredFormat' } },
  ]);
  const [lembar] = readCells(alat.spreadsheetId, [rowOf(sheetId, BARIS_TAMPAK)]);
  const [satu, dua] = lembar?.data?.[0]?.rowData?.[0]?.values ?? [];
  const pola = satu?.effectiveFormat?.numberFormat?.pattern;
  return pola === '0%' && dua?.hyperlink === uri ? 'terlihat' : ['tidak terlihat', `${pola} ${dua?.hyperlink}`];
}
