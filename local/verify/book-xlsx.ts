/** The workbook exported as .xlsx: the same cells, without the numbers of the tabs and without metadata. */
import { zipSync } from 'fflate';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { findKeyRow, type Nilai, type Sel } from '../../src/workbook/baca.ts';
import { DAFTAR_TAB } from '../../src/workbook/daftar-tab.ts';
import { AWALAN_KUNCI, type NamaTab, SHEET_ID, type Tab } from '../../src/workbook/tab.ts';
import type { Book } from './book.ts';
import { unzipBounded } from './bounded-zip.ts';
import { Unreadable } from './mistake.ts';

/** Throws an Unreadable. */
export async function readXlsxBook(name: string, bytes: Uint8Array): Promise<Book> {
  const parts = unzipBounded(bytes, (part) => !part.startsWith('xl/media/'));
  // Stored anew, so that the reader finds no more than was measured.
  const measured = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readSheets(measured);
  const nilai = new Map(DAFTAR_TAB.flatMap((tab) => found(tab, sheets)));
  return { name, snapshot: { struktur: {}, nilai, tinggi: null }, heads: null, isCopy: false };
}

interface SheetRead {
  readonly title: string;
  readonly nilai: Nilai;
}

async function readSheets(bytes: Uint8Array): Promise<readonly SheetRead[]> {
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets.map(({ name, rows }) => ({ title: name, nilai: rows.map((row) => row.map(worth)) }));
  } catch (cause) {
    throw new Unreadable('rusak atau bukan buku kerja Excel (.xlsx).', { cause });
  }
}

const worth = (value: CellValue): Sel => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));

/** By its name, or else the first that has all its keys: people rename tabs. */
function found(tab: Tab, sheets: readonly SheetRead[]): readonly (readonly [number, Nilai])[] {
  const fitting = sheets.filter(({ nilai }) => hasKeys(tab, nilai));
  const one = fitting.find(({ title }) => title === tab.nama) ?? fitting[0];
  return one ? [[SHEET_ID[tab.nama as NamaTab], one.nilai]] : [];
}

function hasKeys({ kolom }: Tab, nilai: Nilai): boolean {
  const keys = new Set(nilai[findKeyRow(nilai)]);
  return kolom.every(({ kunci }) => keys.has(AWALAN_KUNCI + kunci));
}
