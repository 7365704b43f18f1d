/** The files that a cycle leaves behind. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../services/execution.ts';
import type { StandIn } from '../stand-in.ts';
import { writeWorkbookXlsx } from '../xlsx/write-workbook.ts';
import { Mistake } from './mistake.ts';
import type { Ringkasan } from './result.ts';

const PAPERS = ['pengukuran-kinerja.docx', 'laporan-kinerja.docx'] as const;

/** Throws a Mistake when the folder cannot be made. */
export function openFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new Mistake(`--out "${path}" tidak dapat dibuat sebagai folder.`);
  }
}

/** Without a body's companions where it has none. */
const lineOf = ({ aksi, panggilan, isi, media, opsi }: Call): string =>
  `${JSON.stringify({ aksi, panggilan, isi, media, opsi })}\n`;

export async function writeResult(folder: string, standIn: StandIn, ringkasan: Ringkasan): Promise<void> {
  const book = standIn.workbook();
  const calls = standIn.calls.map(lineOf);
  writeFileSync(join(folder, 'buku-kerja.json'), JSON.stringify(book));
  writeFileSync(join(folder, 'properti.json'), JSON.stringify(standIn.keep().properties));
  writeFileSync(join(folder, 'buku-kerja.xlsx'), await writeWorkbookXlsx(book));
  writeFileSync(join(folder, 'permintaan.jsonl'), calls.join(''));
  writeFileSync(join(folder, 'ringkasan.json'), `${JSON.stringify(ringkasan, null, 2)}\n`);
}

/** The last of each name: signed where the SOP signs. Papers of an earlier run never stay beside newer figures. */
export function writePapers(folder: string, { files }: StandIn): void {
  for (const name of PAPERS) {
    const paper = files.filter((file) => file.name === name).at(-1);
    if (!paper) throw new Error(`The add-in made no ${name}`);
    writeFileSync(join(folder, name), paper.bytes);
  }
}

export function removePapers(folder: string): void {
  for (const name of PAPERS) rmSync(join(folder, name), { force: true });
}
