/** Packs made from a sample by changing what one test is about. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { readPackFile } from '../../src/pak/xlsx/read-pack.ts';

/** Rows of text; the first row has the headers. */
export type Tabs = Record<string, string[][]>;

async function openSample(name: string): Promise<Tabs> {
  const sheets = await readPackFile(readFileSync(`samples/${name}.xlsx`), name);
  return Object.fromEntries(
    sheets.map(({ nama, baris }) => [
      nama,
      baris.map((row) => [...row]).filter((row) => row.some((cell) => cell !== '')),
    ]),
  );
}

export async function writePack(tabs: Tabs, name = 'paket.xlsx'): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'paket-')), name);
  const sheets = Object.entries(tabs).map(([title, rows]) => ({ name: title, rows }));
  writeFileSync(path, await writeXlsx({ sheets }));
  return path;
}

/** The Bakesbangpol sample after `change`. */
export async function changedSample(change: (tabs: Tabs) => void): Promise<string> {
  const tabs = await openSample('bakesbangpol');
  change(tabs);
  return writePack(tabs);
}

export function tab(tabs: Tabs, name: string): string[][] {
  const rows = tabs[name];
  if (!rows) throw new Error(`The sample has no tab ${name}`);
  return rows;
}

/** The column of a header; rows above the headers (a title) are passed over. */
function place(rows: string[][], header: string): number {
  const found = rows.map((row) => row.indexOf(header)).find((at) => at >= 0);
  if (found === undefined) throw new Error(`There is no column ${header}`);
  return found;
}

/** The first row in which all these columns have these texts. */
export function findRow(rows: string[][], where: Readonly<Record<string, string>>): string[] {
  const found = rows.find((row) => Object.entries(where).every(([header, cell]) => row[place(rows, header)] === cell));
  if (!found) throw new Error(`There is no row ${JSON.stringify(where)}`);
  return found;
}

export function setCell(rows: string[][], where: Readonly<Record<string, string>>, header: string, cell: string): void {
  findRow(rows, where)[place(rows, header)] = cell;
}
