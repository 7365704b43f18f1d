/** What was named on the command line, each file opened for what it is. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { parseJson } from '../../src/domain/simpanan.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import type { Book } from './book.ts';
import { readJsonBook } from './book-json.ts';
import { readXlsxBook } from './book-xlsx.ts';
import { type Paper, readDocx } from './docx-file.ts';
import { Unreadable } from './mistake.ts';

const MOST_BYTES = 300_000_000;

export const isPaper = (path: string): boolean => extname(path).toLowerCase() === '.docx';

export const openPaper = (path: string): Paper => named(path, (name) => readDocx(name, bytesOf(path)));

export async function openBook(path: string): Promise<Book> {
  const isXlsx = extname(path).toLowerCase() === '.xlsx';
  try {
    const [name, bytes] = [basename(path), bytesOf(path)];
    return isXlsx ? await readXlsxBook(name, bytes) : readJsonBook(name, textOf(bytes), highestBeside(path));
  } catch (error) {
    throw withName(path, error);
  }
}

function named<T>(path: string, open: (name: string) => T): T {
  try {
    return open(basename(path));
  } catch (error) {
    throw withName(path, error);
  }
}

const withName = (path: string, error: unknown): unknown =>
  error instanceof Unreadable ? new Unreadable(`Berkas "${path}" ${error.message}`, { cause: error }) : error;

/** Paths are those of whoever called npm. */
const fullPath = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);

function bytesOf(path: string): Uint8Array {
  const full = fullPath(path);
  if (!existsSync(full)) throw new Unreadable('tidak ada.');
  if (statSync(full).isDirectory()) throw new Unreadable('adalah folder, bukan berkas.');
  if (!statSync(full).isFile()) throw new Unreadable('bukan berkas biasa.');
  if (statSync(full).size > MOST_BYTES) throw new Unreadable('terlalu besar.');
  return readFileSync(full);
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const properties = z.object({ properti: z.object({ 'himpun.tinggi': z.optional(z.string()) }) });
const mark = z.object({ nomor: z.number(), hash: z.string() });

/** The document properties, where somebody kept them beside the workbook. */
function highestBeside(path: string): Snapshot['tinggi'] {
  const beside = join(dirname(path), 'properti.json');
  if (!existsSync(fullPath(beside))) return null;
  const read = z.safeParse(properties, parseJson(textOf(bytesOf(beside))));
  const text = read.success ? read.data.properti['himpun.tinggi'] : undefined;
  if (text === undefined) return null;
  const highest = z.safeParse(mark, parseJson(text));
  if (!highest.success) throw new Unreadable('didampingi properti.json yang tanda nomor tertingginya tidak terbaca.');
  return highest.data;
}
