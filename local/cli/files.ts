/** The files that a cycle leaves behind. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../services/execution.ts';
import type { DriveFile } from '../services/state.ts';
import type { Spreadsheet } from '../services/types.ts';
import type { StandIn } from '../stand-in.ts';
import { writeWorkbookXlsx } from '../xlsx/write-workbook.ts';
import { Mistake } from './mistake.ts';
import { writeProperti } from './properti.ts';
import type { Ringkasan } from './result.ts';

/** As the commands name it: its name in Drive tells agency, period and kode. A paper of an earlier build has this very name. */
export const paperName = ({ appProperties, name }: DriveFile): string =>
  appProperties.dokumen === undefined ? name : `${appProperties.dokumen}-kinerja.docx`;

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
  await writeBook(folder, standIn);
  const calls = standIn.calls.map(lineOf);
  writeFileSync(join(folder, 'permintaan.jsonl'), calls.join(''));
  writeFileSync(join(folder, 'ringkasan.json'), `${JSON.stringify(ringkasan, null, 2)}\n`);
}

/** The workbook as people open it, and as a later run goes on in it. */
export async function writeBook(folder: string, standIn: StandIn): Promise<void> {
  const book = writeBookJson(folder, standIn);
  writeFileSync(join(folder, 'buku-kerja.xlsx'), await writeWorkbookXlsx(book));
}

export function writeBookJson(folder: string, standIn: StandIn): Spreadsheet {
  const book = standIn.workbook();
  writeFileSync(join(folder, 'buku-kerja.json'), JSON.stringify(book));
  writeProperti(folder, standIn);
  return book;
}

/** The last of each name: signed where the SOP signs. Papers of an earlier run never stay beside newer figures. */
export function writePapers(folder: string, { files }: StandIn): void {
  for (const name of PAPERS) {
    const paper = files.filter((file) => paperName(file) === name).at(-1);
    if (!paper) throw new Error(`The add-in made no ${name}`);
    writeFileSync(join(folder, name), paper.bytes);
  }
}

export function removePapers(folder: string): void {
  for (const name of PAPERS) rmSync(join(folder, name), { force: true });
}
