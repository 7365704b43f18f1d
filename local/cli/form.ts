/** A collection tab as staff see it: which columns to type in, which rows ask for which kode, where the spare rows begin. */
import { DAFTAR_KETIK, type KolomTeks } from '../../src/domain/isian-mentah.ts';
import { AWALAN_KUNCI } from '../../src/workbook/tab.ts';
import { boundsOf } from '../services/area.ts';
import type { Sheet, Spreadsheet } from '../services/types.ts';
import type { PackRow } from './pack.ts';

export interface Form {
  readonly sheetId: number;
  readonly title: string;
  /** 0-based column of each key. */
  readonly columns: ReadonlyMap<KolomTeks | 'kode', number>;
  /** 0-based row that asks for a kode; spare rows have none. */
  readonly asked: ReadonlyMap<number, string>;
  readonly firstSpare: number;
  /** 0-based spare rows in which somebody has typed a kode. */
  readonly used: ReadonlyMap<number, string>;
}

/** Null when the workbook has no such tab. */
export function readForm(book: Spreadsheet, sheetId: number): Form | null {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) return null;
  const texts = textsOf(sheet);
  const keyRow = texts.findIndex((row) => row.some((text) => text.startsWith(AWALAN_KUNCI)));
  const keys = texts[keyRow] ?? [];
  const columns = new Map((['kode', ...DAFTAR_KETIK] as const).map((key) => [key, keys.indexOf(AWALAN_KUNCI + key)]));
  // Headers stand between the key row and the list.
  const firstRow = keyRow + 2;
  const isSpare = (row: number): boolean => isOpen(sheet, row, columns.get('kode') ?? -1);
  const asked = new Map<number, string>();
  for (let row = firstRow; kodeIn(texts, row, columns) !== '' && !isSpare(row); row++)
    asked.set(row, kodeIn(texts, row, columns));
  const firstSpare = firstRow + asked.size;
  const below = texts.map((_, row) => [row, kodeIn(texts, row, columns)] as const).slice(firstSpare);
  const used = new Map(below.filter(([, kode]) => kode !== ''));
  return { sheetId, title: sheet.properties.title, columns, asked, firstSpare, used };
}

/** Staff may type a kode only where none is asked for. */
function isOpen({ protectedRanges = [] }: Sheet, row: number, column: number): boolean {
  const holes = protectedRanges.flatMap(({ unprotectedRanges = [] }) => unprotectedRanges).map(boundsOf);
  return holes.some(({ top, bottom, left, right }) => row >= top && row < bottom && column >= left && column < right);
}

function textsOf(sheet: Sheet): readonly (readonly string[])[] {
  return (sheet.data[0]?.rowData ?? []).map(({ values = [] }) => values.map((cell) => cell.formattedValue ?? ''));
}

function kodeIn(texts: readonly (readonly string[])[], row: number, columns: Form['columns']): string {
  return (texts[row]?.[columns.get('kode') ?? -1] ?? '').trim();
}

export const sameKode = (a: string, b: string): boolean => a.trim().toUpperCase() === b.trim().toUpperCase();

/**
 * The row for each row of the pack: the one that asks for its kode, else (kode not asked here, or asked once and given
 * twice) the next spare row. `taken` are rows that hold something already, by their kode; they are used again in order.
 */
export function placeRows(
  form: Form,
  rows: readonly PackRow[],
  taken: ReadonlyMap<number, string> = new Map(),
): ReadonlyMap<number, PackRow> {
  const candidates = [...form.asked, ...[...taken].filter(([row]) => !form.asked.has(row))];
  const placed = new Map<number, PackRow>();
  let spare = Math.max(form.firstSpare, ...[...taken.keys()].map((row) => row + 1));
  for (const packRow of rows) {
    const found = candidates.find(([row, kode]) => !placed.has(row) && sameKode(kode, packRow.kode));
    placed.set(found?.[0] ?? spare++, packRow);
  }
  return placed;
}
