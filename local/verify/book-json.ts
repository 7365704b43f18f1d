/** The `Spreadsheet` JSON of the Sheets API, as our programs write it and as Google answers it, from whoever. */
import * as z from 'zod/mini';
import { SKEMA_KEPALA } from '../../src/app/inti/riwayat.ts';
import { parseJson, readSimpanan } from '../../src/domain/simpanan.ts';
import type { Nilai, Sel, Snapshot } from '../../src/workbook/baca.ts';
import { NAMA_TAB, SHEET_ID } from '../../src/workbook/tab.ts';
import type { Book } from './book.ts';
import { Unreadable } from './mistake.ts';
import type { ShownCell } from './shown-cell.ts';
import { type cell, type grid, spreadsheet } from './spreadsheet-shape.ts';

const KEY_HEAD = 'himpun.kepala';
const KEY_UNFINISHED = 'himpun.sisa';
const HEAD = { versi: 3, skema: z.strictObject({ ...SKEMA_KEPALA.shape, file: z.string() }) };
const UNFINISHED = { versi: 1, skema: z.object({ awal: z.record(z.string(), z.number()) }) };

type Written = z.infer<typeof spreadsheet>;

/** Three times a year of 40 bidang with 20 indikator each; an empty list takes twenty times its text in memory. */
const MOST_VALUES = 8_000_000;

function countValues(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5b || sign === 0x7b) count += 1;
  }
  return count;
}

/** `highest`: what the document properties say, where somebody kept them. Throws an Unreadable. */
export function readJsonBook(name: string, text: string, highest: Snapshot['tinggi']): Book {
  if (countValues(text) > MOST_VALUES) throw new Unreadable('terlalu besar.');
  const read = z.safeParse(spreadsheet, parseJson(text));
  if (!read.success) throw new Unreadable('rusak atau bukan buku kerja (Spreadsheet Sheets API).');
  const book = read.data;
  const ids = book.sheets.map(({ properties }) => properties.sheetId ?? 0);
  if (new Set(ids).size < ids.length) throw new Unreadable('memuat dua tab dengan sheetId yang sama.');
  const unfinished = newest(book, KEY_UNFINISHED);
  const before = unfinished === undefined ? null : readSimpanan(UNFINISHED, unfinished);
  const rows = before?.status === 'terbaca' ? before.isi.awal : {};
  const nilai = new Map<number, Nilai>(
    book.sheets.map(({ properties: { sheetId = 0 }, data = [] }) => [
      sheetId,
      valuesOf(data[0]?.rowData ?? []).slice(0, rows[sheetId]),
    ]),
  );
  const heads = headsOf(book);
  return {
    name,
    snapshot: { struktur: {}, nilai, tinggi: highest },
    heads: heads.map(({ file: _file, ...head }) => head),
    isCopy: heads.at(-1)?.file !== book.spreadsheetId,
    tabs: book.sheets.map(({ properties: { sheetId = 0, title = '', hidden = false } }) => ({
      title,
      isHidden: hidden,
      nama: NAMA_TAB.find((nama) => SHEET_ID[nama] === sheetId) ?? null,
    })),
    rekap: rekapOf(book),
  };
}

const listOf = ({ developerMetadata = [] }: Written, key: string): readonly string[] =>
  developerMetadata
    .filter(({ metadataKey }) => metadataKey === key)
    .sort((a, b) => (a.metadataId ?? 0) - (b.metadataId ?? 0))
    .map(({ metadataValue = '' }) => metadataValue);

const newest = (book: Written, key: string): string | undefined => listOf(book, key).at(-1);

function headsOf(book: Written): readonly z.infer<typeof HEAD.skema>[] {
  const heads = listOf(book, KEY_HEAD).map((text) => {
    const read = readSimpanan(HEAD, text);
    if (read.status === 'lebih baru') throw new Unreadable('ditulis Himpun Kinerja versi yang lebih baru.');
    if (read.status === 'rusak') throw new Unreadable('memuat ujung Riwayat yang tidak terbaca di metadatanya.');
    return read.isi;
  });
  if (heads.length === 0) throw new Unreadable('tidak memuat ujung Riwayat di metadatanya.');
  return heads;
}

type Row = NonNullable<NonNullable<z.infer<typeof grid>['rowData']>[number]>;

const valuesOf = (rows: readonly (Row | null | undefined)[]): Nilai =>
  rows.map((row) => (row?.values ?? []).map(worth));

const rekapOf = ({ sheets }: Written): Book['rekap'] =>
  sheets
    .filter(({ properties }) => properties.sheetId === SHEET_ID.Rekap)
    .flatMap(({ data = [] }) => data[0]?.rowData ?? [])
    .map((row) => (row?.values ?? []).map(seen));

/** A date is worth what it shows. */
function seen(data: z.infer<typeof cell>): ShownCell {
  const { type = 'NUMBER', pattern } = data?.userEnteredFormat?.numberFormat ?? {};
  const written = pattern ?? (['NUMBER', 'TEXT'].includes(type) ? '' : type);
  return { value: worth(data), pattern: DATES.includes(type) ? '' : written, shown: data?.formattedValue ?? null };
}

const DATES = ['DATE', 'TIME', 'DATE_TIME'];

/** As the add-in reads it: dates as text, a formula by what it came to; what was typed is worth what it says. */
function worth(data: z.infer<typeof cell>): Sel {
  const { userEnteredValue: typed, effectiveValue } = data ?? {};
  const { numberValue, stringValue, boolValue } = (typed?.formulaValue === undefined ? typed : effectiveValue) ?? {};
  const isDate = DATES.includes(data?.userEnteredFormat?.numberFormat?.type ?? '');
  if (numberValue !== undefined && isDate) return data?.formattedValue ?? '';
  return numberValue ?? stringValue ?? boolValue ?? null;
}
