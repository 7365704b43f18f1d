/** The `Spreadsheet` JSON of the Sheets API, as our programs write it and as Google answers it, from whoever. */
import * as z from 'zod/mini';
import { SKEMA_KEPALA } from '../../src/app/inti/riwayat.ts';
import { parseJson, readSimpanan } from '../../src/domain/simpanan.ts';
import type { Nilai, Sel, Snapshot } from '../../src/workbook/baca.ts';
import type { Book } from './book.ts';
import { Unreadable } from './mistake.ts';

const KEY_HEAD = 'himpun.kepala';
const KEY_UNFINISHED = 'himpun.sisa';
const HEAD = { versi: 2, skema: z.strictObject({ ...SKEMA_KEPALA.shape, file: z.string() }) };
const UNFINISHED = { versi: 1, skema: z.object({ awal: z.record(z.string(), z.number()) }) };

const value = z.object({
  numberValue: z.optional(z.number()),
  stringValue: z.optional(z.string()),
  boolValue: z.optional(z.boolean()),
  formulaValue: z.optional(z.string()),
});
const cell = z.nullish(
  z.object({
    userEnteredValue: z.optional(value),
    effectiveValue: z.optional(value),
    formattedValue: z.optional(z.string()),
    userEnteredFormat: z.optional(z.object({ numberFormat: z.optional(z.object({ type: z.optional(z.string()) })) })),
  }),
);
const grid = z.object({
  startRow: z.optional(z.literal(0)),
  startColumn: z.optional(z.literal(0)),
  rowData: z.optional(z.array(z.nullish(z.object({ values: z.optional(z.array(cell)) })))),
});
const spreadsheet = z.object({
  spreadsheetId: z.optional(z.string()),
  sheets: z.array(
    z.object({
      properties: z.object({ sheetId: z.optional(z.number()), title: z.optional(z.string()) }),
      data: z.optional(z.array(grid)),
    }),
  ),
  developerMetadata: z.optional(
    z.array(
      z.object({
        metadataId: z.optional(z.number()),
        metadataKey: z.optional(z.string()),
        metadataValue: z.optional(z.string()),
      }),
    ),
  ),
});
type Written = z.infer<typeof spreadsheet>;

/** `highest`: what the document properties say, where somebody kept them. Throws an Unreadable. */
export function readJsonBook(name: string, text: string, highest: Snapshot['tinggi']): Book {
  const read = z.safeParse(spreadsheet, parseJson(text));
  if (!read.success) throw new Unreadable('rusak atau bukan buku kerja (Spreadsheet Sheets API).');
  const book = read.data;
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

const DATES = ['DATE', 'TIME', 'DATE_TIME'];

/** As the add-in reads it: dates as text, a formula by what it came to; what was typed is worth what it says. */
function worth(data: z.infer<typeof cell>): Sel {
  const { userEnteredValue: typed, effectiveValue } = data ?? {};
  const { numberValue, stringValue, boolValue } = (typed?.formulaValue === undefined ? typed : effectiveValue) ?? {};
  const isDate = DATES.includes(data?.userEnteredFormat?.numberFormat?.type ?? '');
  if (numberValue !== undefined && isDate) return data?.formattedValue ?? '';
  return numberValue ?? stringValue ?? boolValue ?? null;
}
