/** The workbook exported as .xlsx: the same cells, without the numbers of the tabs and without metadata. */
import { zipSync } from 'fflate';
import { type CellValue, type ReadOptions, readXlsx, type Workbook } from 'hucre/xlsx';
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
  const ours = new Map(
    DAFTAR_TAB.flatMap((tab) => found(tab, sheets).map((sheet) => [sheet, tab.nama as NamaTab] as const)),
  );
  const rekap = [...ours].find(([, nama]) => nama === 'Rekap')?.[0];
  return {
    name,
    snapshot: {
      struktur: {},
      nilai: new Map([...ours].map(([{ nilai }, nama]) => [SHEET_ID[nama], nilai])),
      tinggi: null,
    },
    heads: null,
    isCopy: false,
    tabs: sheets.map((sheet) => ({ title: sheet.title, isHidden: sheet.isHidden, nama: ours.get(sheet) ?? null })),
    rekap: rekap ? await readShown(measured, rekap) : [],
  };
}

interface SheetRead {
  readonly title: string;
  readonly isHidden: boolean;
  readonly nilai: Nilai;
}

/** With its formats, which would take much room for all tabs. */
async function readShown(bytes: Uint8Array, { title, nilai }: SheetRead): Promise<Book['rekap']> {
  const [sheet] = await sheetsOf(bytes, { sheets: [title], readStyles: true });
  const cells = sheet?.cells;
  return nilai.map((row, i) =>
    row.map((value, j) => ({ value, pattern: cells?.get(`${i},${j}`)?.style?.numFmt ?? '', shown: null })),
  );
}

async function readSheets(bytes: Uint8Array): Promise<readonly SheetRead[]> {
  const sheets = await sheetsOf(bytes);
  return sheets.map(({ name, hidden, veryHidden, rows }) => ({
    title: name,
    isHidden: hidden === true || veryHidden === true,
    nilai: rows.map((row) => row.map(worth)),
  }));
}

async function sheetsOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook['sheets']> {
  try {
    return (await readXlsx(bytes, options)).sheets;
  } catch (cause) {
    throw new Unreadable('rusak atau bukan buku kerja Excel (.xlsx).', { cause });
  }
}

const worth = (value: CellValue): Sel => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));

/** By its name, or else the first that has all its keys: people rename tabs. */
function found(tab: Tab, sheets: readonly SheetRead[]): readonly SheetRead[] {
  const fitting = sheets.filter(({ nilai }) => hasKeys(tab, nilai));
  const one = fitting.find(({ title }) => title === tab.nama) ?? fitting[0];
  return one ? [one] : [];
}

function hasKeys({ kolom }: Tab, nilai: Nilai): boolean {
  const keys = new Set(nilai[findKeyRow(nilai)]);
  return kolom.every(({ kunci }) => keys.has(AWALAN_KUNCI + kunci));
}
