/** Opens a workbook that a cycle, a skenario or the desk left behind, with its people and its clock. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import * as z from 'zod/mini';
import { isPihakLuar } from '../../src/sop/pelaksana.ts';
import { readPengguna } from '../../src/workbook/tab/pengguna.ts';
import type { Spreadsheet } from '../services/types.ts';
import { createStandIn, type StandIn } from '../stand-in.ts';
import { ledgerOf, readTab } from './book-snapshot.ts';
import { Mistake } from './mistake.ts';
import { OWNER } from './office.ts';
import { type Properti, readProperti } from './properti.ts';

/** As far as a file that is no workbook could make anybody stumble. */
const SOMETHING = z.looseObject({});
const LIST = z.optional(z.array(SOMETHING));
const CELL = z.looseObject({
  userEnteredValue: z.optional(SOMETHING),
  userEnteredFormat: z.optional(SOMETHING),
  dataValidation: z.optional(SOMETHING),
});
const GRID = z.looseObject({
  rowData: z.optional(z.array(z.looseObject({ values: z.optional(z.array(CELL)) }))),
  rowMetadata: LIST,
  columnMetadata: LIST,
});
const SHEET = z.looseObject({
  properties: z.looseObject({
    sheetId: z.number(),
    title: z.string(),
    index: z.number(),
    gridProperties: z.looseObject({ rowCount: z.number(), columnCount: z.number() }),
  }),
  data: z.array(GRID).check(z.maxLength(1)),
  merges: LIST,
  protectedRanges: LIST,
  conditionalFormats: z.optional(z.array(z.looseObject({ ranges: z.array(SOMETHING), booleanRule: SOMETHING }))),
});
const BOOK = z.looseObject({
  spreadsheetId: z.string(),
  spreadsheetUrl: z.string(),
  properties: z.looseObject({ title: z.string(), locale: z.string(), timeZone: z.string() }),
  sheets: z.array(SHEET).check(z.minLength(1)),
  developerMetadata: z.optional(z.array(z.looseObject({ metadataId: z.number(), location: SOMETHING }))),
});

/** Throws a Mistake when the file is no workbook, or the properti.json beside it is none. */
export function openBookFile(path: string, code: string): StandIn {
  const workbook = readBookFile(path);
  const { pemilik, editor, properti, waktu, acak, berkas } =
    readProperti(dirname(path)) ?? orMistake(path, () => guessProperti(workbook));
  const now = Date.parse(waktu);
  const editors = [pemilik, ...editor].map((email) => email.trim().toLowerCase());
  const kept = { workbook, editors, properties: properti, files: [], filesMade: berkas, now, drawn: acak - 1 };
  return orMistake(path, () => {
    const standIn = createStandIn({ owner: pemilik, now, code, kept });
    standIn.look();
    return standIn;
  });
}

/** What nobody can open or calculate is no workbook of ours, whatever its shape. */
function orMistake<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Mistake(`"${basename(path)}" tidak dapat dibuka (${why}). Pakai buku-kerja.json dari folder hasil.`);
  }
}

function readBookFile(path: string): Spreadsheet {
  const read = parseFile(path);
  const book = BOOK.safeParse(read);
  // As it was read: the check would put its members into another order.
  if (book.success) return read as Spreadsheet;
  const where = book.error.issues[0]?.path.join('.') ?? '';
  throw new Mistake(
    `"${basename(path)}" bukan buku kerja: ${where === '' ? 'isinya' : `"${where}"`} tidak seperti Spreadsheet Sheets API. Pakai buku-kerja.json dari folder hasil.`,
  );
}

function parseFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Mistake(`Berkas "${path}" tidak ada atau tidak dapat dibuka.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Mistake(`"${basename(path)}" bukan JSON. Pakai buku-kerja.json dari folder hasil.`);
  }
}

const TANPA_RIWAYAT = '2026-01-02T08:00:00+07:00';

/** Without properti.json: what the workbook itself says of its people and of what was done last. */
function guessProperti(book: Spreadsheet): Properti {
  const pengguna = readTab(book, ['Pengguna'], readPengguna, []);
  const ledger = ledgerOf(book);
  const editor = pengguna.filter(({ peran }) => !isPihakLuar(peran)).map(({ email }) => email);
  const waktu = ledger
    .map((row) => row.waktu)
    .filter((text) => !Number.isNaN(Date.parse(text)))
    .at(-1);
  const acak = 1 + Math.max(0, ...ledger.map(({ idAksi }) => drawnFor(idAksi)));
  return { pemilik: OWNER, editor: [...new Set(editor)], properti: {}, waktu: waktu ?? TANPA_RIWAYAT, acak, berkas: 0 };
}

/** An id that stands in the ledger must not be drawn again: it would get the first reply. */
const drawnFor = (idAksi: string): number =>
  Number(/^(?:00000000-0000-4000-8000-|siklus-)(\d{12})(?:$|-)/.exec(idAksi)?.[1] ?? 0);
