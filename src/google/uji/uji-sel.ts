/** Probes 2, 4, 10, 11 and 13: what becomes of cells that are written, and how they are read. */
import type { SheetsRequest, StrukturGoogle } from '../../workbook/sheets-json.ts';
import { sheets } from '../layanan.ts';
import {
  type Alat,
  type Jawab,
  readNilai,
  readRanges,
  readSel,
  refusalOf,
  selOf,
  send,
  teks,
  withTab,
  writeSel,
} from './alat.ts';

/** Rows of the tab for trying things, one for each probe; the first two belong to the protections. */
const BARIS = {
  teksLaluRumus: 2,
  rumusLaluTeks: 3,
  titikKoma: 4,
  warna: 5,
  apostrof: 6,
  gantiBaris: 7,
  rompang: 10,
  teks: 14,
} as const;

const OK = [[{ formulaValue: '="OK"' }]];

export function seeRumusDiSelTeks(alat: Alat): Jawab {
  const baris = BARIS.teksLaluRumus;
  return seeRumus(alat, baris, 'OK', [formatTeks(alat, baris), writeSel(alat.sheetId, baris, 0, OK)]);
}

export function seeRumusLaluTeks(alat: Alat): Jawab {
  const baris = BARIS.rumusLaluTeks;
  return seeRumus(alat, baris, 'OK', [writeSel(alat.sheetId, baris, 0, OK), formatTeks(alat, baris)]);
}

export function seeTitikKoma(alat: Alat): Jawab {
  const baris = BARIS.titikKoma;
  const rumus = [[{ formulaValue: '=IF(1=1;"a";"b")' }]];
  return seeRumus(alat, baris, 'a', [writeSel(alat.sheetId, baris, 0, rumus)]);
}

function seeRumus(alat: Alat, baris: number, hasil: string, requests: readonly SheetsRequest[]): Jawab {
  for (const satu of requests) send(alat.spreadsheetId, [satu]);
  const isi = readSel(alat, selOf(alat.sheetId, baris, 0));
  return isi === hasil ? 'dihitung' : ['menjadi teks', String(isi)];
}

function formatTeks({ sheetId }: Alat, baris: number): SheetsRequest {
  const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
  return { repeatCell: { range: selOf(sheetId, baris, 0), cell, fields: 'userEnteredFormat(numberFormat)' } };
}

export function seeAturanWarna(alat: Alat): Jawab {
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=IF(1=1;TRUE;FALSE)' }] };
  const booleanRule = { condition, format: { backgroundColorStyle: { rgbColor: { green: 1 } } } };
  const rule = { ranges: [selOf(alat.sheetId, BARIS.warna, 0)], booleanRule };
  send(alat.spreadsheetId, [{ addConditionalFormatRule: { rule, index: 0 } }]);
  return 'diterima';
}

/** Which names Google takes. The last of them stays set: the file is for trying things. */
export function seeLokal(alat: Alat): Jawab {
  const diterima = ['id_ID', 'in_ID'].filter((locale) => refusalOf(alat, [setLokal(locale)]) === null);
  return diterima.reverse().join(' dan ');
}

const setLokal = (locale: string): SheetsRequest => ({
  updateSpreadsheetProperties: { properties: { locale }, fields: 'locale' },
});

/** What names, reasons and links may hold, each by a word for the report. */
type Contoh = readonly (readonly [nama: string, isi: string])[];

const listTeks = (): Contoh => [
  ['spasi tepi', ' a '],
  ['LF', 'a\nb'],
  ['tab', 'a\tb'],
  ['NBSP', 'a\u00a0b'],
  ['ZWSP', 'a\u200bb'],
  ['BOM', '\ufeffa'],
  ['NFD', 'e\u0301'],
  ['emoji', '\u{1f600}'],
  ['=1', '=1'],
  ['1/2', '1/2'],
  ['1.250', '1.250'],
  ['TRUE', 'TRUE'],
  ['50.000 huruf', 'x'.repeat(50_000)],
];

export const seeGantiBaris = (alat: Alat): Jawab =>
  changedOf(alat, BARIS.gantiBaris, [['CRLF', 'a\r\nb']]).length === 0 ? 'utuh' : 'CR hilang';

export const seeApostrof = (alat: Alat): Jawab =>
  changedOf(alat, BARIS.apostrof, [['apostrof', "'abc"]]).length === 0 ? 'utuh' : 'hilang';

export function seeTeksLain(alat: Alat): Jawab {
  const berubah = changedOf(alat, BARIS.teks, listTeks());
  return berubah.length === 0 ? 'utuh' : ['berubah', berubah.join(', ')];
}

function changedOf({ spreadsheetId, sheetId }: Alat, baris: number, daftar: Contoh): readonly string[] {
  send(spreadsheetId, [
    writeSel(
      sheetId,
      baris,
      0,
      daftar.map(([, isi]) => [teks(isi)]),
    ),
  ]);
  const nilai = readNilai(spreadsheetId, { ...selOf(sheetId, baris, 0), endRowIndex: baris + daftar.length });
  return daftar.filter(([, isi], i) => nilai[i]?.[0] !== isi).map(([nama]) => nama);
}

/** One row of data, and two that have a format and no value. */
export const seeBarisTambahan = (alat: Alat): Jawab =>
  withTab(alat, 3, (sheetId) => {
    const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
    send(alat.spreadsheetId, [
      writeSel(sheetId, 0, 0, [[teks('a')]]),
      { repeatCell: { range: { sheetId }, cell, fields: 'userEnteredFormat(numberFormat)' } },
      appendTeks(sheetId, 'b'),
    ]);
    const baris = readNilai(alat.spreadsheetId, { sheetId }).findIndex(([isi]) => isi === 'b');
    return baris === 1 ? 'di bawah isi terakhir' : ['di bawah baris terakhir', `baris ${baris + 1}`];
  });

export const seeKisiPenuh = (alat: Alat): Jawab =>
  withTab(alat, 1, (sheetId) => {
    send(alat.spreadsheetId, [writeSel(sheetId, 0, 0, [[teks('a')]]), appendTeks(sheetId, 'b')]);
    const [, [isi] = []] = readNilai(alat.spreadsheetId, { sheetId });
    return isi === 'b' ? 'bertambah' : 'tidak bertambah';
  });

const appendTeks = (sheetId: number, isi: string): SheetsRequest => ({
  appendCells: {
    sheetId,
    rows: [{ values: [{ userEnteredValue: teks(isi), userEnteredFormat: { wrapStrategy: 'WRAP' } }] }],
    fields: 'userEnteredValue,userEnteredFormat(wrapStrategy)',
  },
});

/** A tab with values and an empty one. */
export function seeSaringan(alat: Alat): Jawab {
  const { diminta, disebut } = askBoth(alat);
  return diminta.every((id) => disebut.includes(id)) ? 'menyebut sheetId' : ['tidak disebut', JSON.stringify(disebut)];
}

export function seeUrutanJawaban(alat: Alat): Jawab {
  const { diminta, disebut } = askBoth(alat);
  return JSON.stringify(diminta) === JSON.stringify(disebut) ? 'seperti diminta' : 'berubah';
}

/** The first tab of the file has the id 0, which Google may leave out. */
function askBoth({ spreadsheetId, sheetId }: Alat) {
  const fields = 'sheets(properties(sheetId))';
  const { sheets: lembar = [] } = sheets().spreadsheets.get(spreadsheetId, { fields }) as StrukturGoogle;
  const diminta = [sheetId, lembar[0]?.properties?.sheetId ?? 0];
  const ranges = readRanges(
    spreadsheetId,
    diminta.map((id) => ({ sheetId: id })),
  );
  return { diminta, disebut: ranges.map(({ dataFilters }) => dataFilters?.[0]?.gridRange?.sheetId ?? 0) };
}

/** 0, false, a formula that gives "", nothing; an empty row; a text. */
export function seeBarisRompang({ spreadsheetId, sheetId }: Alat): Jawab {
  const baris = [[{ numberValue: 0 }, { boolValue: false }, { formulaValue: '=""' }, {}], [], [teks('a')]];
  send(spreadsheetId, [writeSel(sheetId, BARIS.rompang, 0, baris)]);
  const rentang = { sheetId, startRowIndex: BARIS.rompang, endRowIndex: BARIS.rompang + 3 };
  return JSON.stringify(readNilai(spreadsheetId, rentang));
}
