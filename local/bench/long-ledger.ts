/** A kept office whose ledger is as long as one likes: whole, chained by our own code, with the checkpoint that the engine would have written. */
import { planTitik, withTempat, withTitik } from '../../src/app/inti/buat-titik.ts';
import { readBuku } from '../../src/app/inti/buku.ts';
import { chainPeristiwa, type LedgerHead, readRiwayat } from '../../src/app/inti/riwayat.ts';
import type { BarisRiwayat, Peristiwa } from '../../src/domain/peristiwa.ts';
import type { Nilai, Snapshot } from '../../src/workbook/baca.ts';
import { appendArsip, TAB_ARSIP } from '../../src/workbook/tab/arsip.ts';
import { appendPotret, TAB_POTRET } from '../../src/workbook/tab/potret.ts';
import { appendRiwayat, type SelRiwayat, TAB_RIWAYAT } from '../../src/workbook/tab/riwayat.ts';
import { BARIS_DATA, type Tab } from '../../src/workbook/tab.ts';
import type { Change } from '../../src/workbook/tulis.ts';
import { ledgerOf, valuesOf } from '../cli/book-snapshot.ts';
import type { Kept } from '../services/kept.ts';
import type { RowData, Spreadsheet } from '../services/types.ts';
import { ZONA } from './agency.ts';
import { type Played, quartersBefore, remark, tellAgain } from './past.ts';

/** Rows of one siklus of the past, nearly all of them remarks. */
const ROWS_A_SIKLUS = 300;
/** The siklus that runs is as long in every ledger. */
const ROWS_NOW = 100;
/** Of the rows behind the checkpoint, those that came when it had been written: another one, and the next press writes one. */
const SINCE = 58;
const HOUR = 3_600_000;
const HEADS = 32;

type Row = Peristiwa & Pick<BarisRiwayat, 'oleh' | 'waktu'>;

/** `rows`: of the whole ledger, from 100 on. The last one is three days old. */
export function growLedger(kept: Kept, played: Played, rows: number): Kept {
  const now = meaningOf(ledgerOf(kept.workbook));
  const [first, ...running] = now;
  if (!first) throw new Error('The office has a ledger');
  const past = tellPast(played, rows - ROWS_NOW);
  const siklus = running[0]?.siklus ?? '';
  const said = Array.from({ length: ROWS_NOW - now.length }, (_, i) => remark(siklus, played.potret, i));
  const semua = [...past.events, ...running, ...said.map((satu) => ({ ...satu, oleh: first.oleh }))];
  const end = kept.now + semua.length * HOUR;
  const chained: readonly Row[] = [first, ...semua].map((satu, i) => ({ ...satu, waktu: kept.now + i * HOUR }));
  const head = headOf(kept.workbook);
  const book = withPast(kept.workbook, past);
  const grown = chainAll(book, { ...head, nomor: 0, hash: '0'.repeat(64) }, chained);
  return {
    ...kept,
    workbook: withHead(grown.book, { ...withHeight(grown), komit: head.komit, siklus: head.siklus }),
    properties: { ...kept.properties, 'himpun.tinggi': JSON.stringify({ nomor: rows, hash: grown.head.hash }) },
    now: end + 72 * HOUR,
  };
}

/** As the head knows it of a tab that only we write. */
function withHeight({ book, head }: { readonly book: Spreadsheet; readonly head: LedgerHead }): LedgerHead {
  const arsip = valuesOf(book, TAB_ARSIP.sheetId).length;
  return head.berlaku ? { ...head, berlaku: { ...head.berlaku, arsip } } : head;
}

export function meaningOf(sel: readonly SelRiwayat[]): readonly BarisRiwayat[] {
  const read = readRiwayat(sel);
  if (read.status !== 'terbaca') throw new Error(`${read.baris} cannot be read`);
  return read.riwayat;
}

function tellPast(played: Played, rows: number) {
  const count = Math.floor(rows / ROWS_A_SIKLUS);
  const told = quartersBefore(played.segel.tahun, count).map((masa, i) => {
    const more = i === 0 ? rows - count * ROWS_A_SIKLUS : 0;
    return tellAgain(played, masa, ROWS_A_SIKLUS + more - played.rows.length);
  });
  return {
    events: told.flatMap(({ events }) => events),
    potret: told.flatMap(({ potret }) => potret),
    segel: told.map(({ segel }) => segel),
  };
}

/** Rows of the past stand above those of the siklus that runs; in Arsip below, where the head knows the place of some. */
function withPast(book: Spreadsheet, { potret, segel }: Pick<ReturnType<typeof tellPast>, 'potret' | 'segel'>) {
  const empty: Snapshot = { ...snapshotOf(book), nilai: new Map() };
  const seals = segel.map((satu) => appendArsip(empty, satu));
  const above = (tab: Tab, rows: readonly RowData[]) => (lama: readonly RowData[]) =>
    tab === TAB_ARSIP
      ? [...lama, ...rows]
      : [...lama.slice(0, BARIS_DATA), ...rows, ...(tab === TAB_RIWAYAT ? [] : lama.slice(BARIS_DATA))];
  const figures = potret.length === 0 ? [] : rowsOf([appendPotret(snapshotOf(book), potret)]);
  return [[TAB_POTRET, figures] as const, [TAB_ARSIP, rowsOf(seals)] as const, [TAB_RIWAYAT, []] as const].reduce(
    (lama, [tab, rows]) => withRows(lama, tab, above(tab, rows)),
    book,
  );
}

const rowsOf = (changes: readonly Change[]): readonly RowData[] =>
  changes.flatMap(({ permintaan }) => permintaan.flatMap(({ appendCells }) => (appendCells?.rows ?? []) as RowData[]));

function withRows(book: Spreadsheet, tab: Tab, change: (rows: readonly RowData[]) => readonly RowData[]): Spreadsheet {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.properties.sheetId !== tab.sheetId) return sheet;
    const filled = (sheet.data[0]?.rowData ?? []).filter(({ values = [] }) =>
      values.some((sel) => sel.userEnteredValue),
    );
    const rowData = [...change(filled)];
    const gridProperties = { ...sheet.properties.gridProperties, rowCount: rowData.length };
    return { ...sheet, properties: { ...sheet.properties, gridProperties }, data: [{ ...sheet.data[0], rowData }] };
  });
  return { ...book, sheets };
}

/** In one go up to the row that writes the checkpoint, and from there. */
function chainAll(book: Spreadsheet, head: LedgerHead, rows: readonly Row[]) {
  const until = rows.length - SINCE - 1;
  const before = chain(head, rows.slice(0, until));
  const grown = withLedger(book, before.sel);
  const snapshot = snapshotOf(grown);
  const [maker, ...since] = rows.slice(until);
  if (!maker) throw new Error('There are rows behind the checkpoint');
  const reading = { snapshot, head: before.head, lengkap: snapshot };
  const buku = readBuku(snapshot, before.head, meaningOf(before.sel));
  const titik = planTitik(buku, reading, maker.waktu, [maker]);
  const after = chain(before.head, [{ ...maker, ...withTitik(maker, titik) }, ...since]);
  const pieces = rowsOf(titik?.perubahan ?? []);
  return {
    book: withRows(withLedger(grown, after.sel), TAB_ARSIP, (lama) => [...lama, ...pieces]),
    head: titik ? withTempat(after.head, titik, reading, maker.waktu) : after.head,
  };
}

function chain(from: LedgerHead, rows: readonly Row[]) {
  const sel: SelRiwayat[] = [];
  let head = from;
  for (const row of rows) {
    const writer = { waktu: row.waktu, oleh: row.oleh, idAksi: `lama-${head.nomor + 1}`, zona: ZONA } as const;
    const next = chainPeristiwa(head, [row], writer);
    sel.push(...next.sel);
    head = next.kepala;
  }
  return { sel, head };
}

const withLedger = (book: Spreadsheet, sel: readonly SelRiwayat[]): Spreadsheet =>
  withRows(book, TAB_RIWAYAT, (lama) => [...lama, ...rowsOf([appendRiwayat(snapshotOf(book), sel)])]);

export function snapshotOf(book: Spreadsheet): Snapshot {
  const nilai = new Map(
    book.sheets.map(({ properties: { sheetId } }): [number, Nilai] => [sheetId, valuesOf(book, sheetId)]),
  );
  return { struktur: { spreadsheetId: book.spreadsheetId ?? '' }, nilai, tinggi: null };
}

function headOf({ developerMetadata = [] }: Spreadsheet): LedgerHead {
  const [newest] = [...developerMetadata].sort((a, b) => b.metadataId - a.metadataId);
  const { versi: _versi, file: _file, ...head } = JSON.parse(newest?.metadataValue ?? '');
  return head;
}

/** As many heads as stay in a file that is in use. */
function withHead(book: Spreadsheet, head: LedgerHead): Spreadsheet {
  const komit = Math.max(head.komit, HEADS);
  const [one] = book.developerMetadata ?? [];
  if (!one) throw new Error('The office has a head');
  const developerMetadata = Array.from({ length: HEADS }, (_, i) => {
    const each = { ...head, komit: komit - i };
    const metadataValue = JSON.stringify({ versi: 3, ...each, file: book.spreadsheetId });
    return { ...one, metadataId: 1_000_000 + each.komit, metadataValue };
  });
  return { ...book, developerMetadata };
}
