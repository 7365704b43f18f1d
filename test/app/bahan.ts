import { parseArguments } from '../../local/cli/arguments.ts';
import { startOfCycle } from '../../local/cli/clock.ts';
import { openDesk } from '../../local/cli/desk.ts';
import { type Office, OWNER, openOffice } from '../../local/cli/office.ts';
import { openPack, type Pack } from '../../local/cli/pack.ts';
import { doStep, readState } from '../../local/cli/players.ts';
import { makeWorkbook } from '../../local/cli/set-up.ts';
import type { Sheet, Spreadsheet } from '../../local/services/types.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../local/stand-in.ts';
import { AWALAN_KUNCI } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { simpan, tersimpan } from '../tersimpan.ts';

export const PERENCANA = 'anton.wijaya@example.go.id';
export const SEKRETARIS = 'siti.rahmawati@example.go.id';
export const KEPALA = 'gunawan.prasetya@example.go.id';
export const STAF = 'galih.pradana@example.go.id';
export { OWNER };

export interface Meja {
  readonly code: string;
  readonly pack: Pack;
  /** The workbook after isian was typed, as Google keeps it. */
  readonly buku: Spreadsheet;
  readonly now: number;
}

const SIKLUS = ['--sop', 'bakesbangpol-pengumpulan', '--input', 'samples/bakesbangpol.xlsx', '--period', 'TW II'];

/** Played once a run. */
export async function siapkanMeja(): Promise<Meja> {
  const code = kodeBundel();
  const pack = await openPack('samples/bakesbangpol.xlsx');
  return { code, pack, ...(tersimpan<Terisi>('terisi') ?? simpan('terisi', isi(code, pack))) };
}

type Terisi = Pick<Meja, 'buku' | 'now'>;

function isi(code: string, pack: Pack): Terisi {
  const now = startOfCycle(pack.tahun, 'TW II', null, pack.kalender);
  const standIn = createStandIn({ owner: OWNER, now, code });
  const args = parseArguments([...SIKLUS, '--out', 'tidak-ditulis']);
  const office = openOffice(standIn);
  const made = makeWorkbook(office, pack, args);
  if (!made.ok) throw new Error(made.penolakan.pesan);
  const { siklus } = office.must(PERENCANA, 'mulaiSiklus', {
    sop: args.sop.id,
    periode: 'TW II',
  });
  const cycle = { office, siklus, perencana: () => PERENCANA };
  for (let turn = 0; turn < 20 && !readState(cycle).siklus.isianTerbuka; turn++) {
    const state = readState(cycle);
    const step = state.langkah.find(({ menunggu }) => menunggu.length > 0);
    for (const waiting of step?.menunggu ?? []) if (step) doStep(cycle, step, waiting, state);
  }
  openDesk(standIn, pack, 'TW II').fill(readState(cycle).bidang);
  return { buku: standIn.workbook(), now: standIn.now() };
}

export interface Kantor extends Office {
  readonly book: () => Spreadsheet;
}

/** The workbook as it is after something happened to it: what people can do in Sheets, and Histori versi can undo. */
export function bukaKantor(
  { code, pack, buku, now }: Meja,
  change: (book: Spreadsheet) => void = () => undefined,
  options: Partial<StandInOptions> = {},
): Kantor {
  const workbook = structuredClone(buku);
  change(workbook);
  numberProtections(workbook);
  const standIn: StandIn = createStandIn({ owner: OWNER, now, code, workbook, ...options });
  for (const { email } of pack.pengguna) standIn.share(email);
  return { ...openOffice(standIn), book: () => standIn.workbook() };
}

/** Each stand-in draws its ids from the same beginning, so those of the one before have to make room. */
function numberProtections(book: Spreadsheet): void {
  const protections = book.sheets.flatMap(({ protectedRanges = [] }) => protectedRanges);
  for (const [i, protection] of protections.entries()) protection.protectedRangeId = i + 1;
}

export function sheetOf(book: Spreadsheet, title: string): Sheet {
  const sheet = book.sheets.find(({ properties }) => properties.title === title);
  if (!sheet) throw new Error(`There is no tab ${title}`);
  return sheet;
}

export function deleteTab(book: Spreadsheet, title: string): void {
  sheetOf(book, title);
  book.sheets = book.sheets.filter(({ properties }) => properties.title !== title);
}

export function deleteRow(book: Spreadsheet, title: string, row: number): void {
  const { data, properties } = sheetOf(book, title);
  data[0]?.rowData?.splice(row, 1);
  data[0]?.rowMetadata?.splice(row, 1);
  properties.gridProperties.rowCount -= 1;
}

export function deleteColumn(book: Spreadsheet, title: string, column: number): void {
  const { data, properties } = sheetOf(book, title);
  for (const { values } of data[0]?.rowData ?? []) values?.splice(column, 1);
  data[0]?.columnMetadata?.splice(column, 1);
  properties.gridProperties.columnCount -= 1;
}

/** Shown text of every cell. */
export const textsOf = ({ data }: Sheet): readonly (readonly string[])[] =>
  (data[0]?.rowData ?? []).map(({ values = [] }) => values.map(({ formattedValue = '' }) => formattedValue));

export const keyRow = (sheet: Sheet): number =>
  textsOf(sheet).findIndex((row) => row.some((text) => text.startsWith(AWALAN_KUNCI)));

export function columnOf(sheet: Sheet, kunci: string): number {
  return (textsOf(sheet)[keyRow(sheet)] ?? []).indexOf(AWALAN_KUNCI + kunci);
}

const DIKETIK = ['realisasi', 'pembilang', 'penyebut', 'bukti', 'pendorong', 'penghambat', 'tindakLanjut'];

/** Everything that staff typed in a collection tab, by kode. */
export function typedIn(book: Spreadsheet, title: string): Readonly<Record<string, readonly string[]>> {
  const sheet = sheetOf(book, title);
  const kode = columnOf(sheet, 'kode');
  const rows = textsOf(sheet).slice(keyRow(sheet) + 2);
  const typed = rows.map((row): [string, string[]] => [
    row[kode] ?? '',
    DIKETIK.map((kunci) => row[columnOf(sheet, kunci)] ?? ''),
  ]);
  return Object.fromEntries(typed.filter(([, cells]) => cells.some((text) => text !== '')));
}

/** What was typed in the reference tabs counts from here on, as if its document had been named. */
export const berlakukan = (kantor: Kantor, who = PERENCANA) =>
  kantor.ask(who, 'berlakukan', { alasan: 'Sesuai dokumennya', nomor: '800/12/2026', tanggal: '2026-04-01' });
