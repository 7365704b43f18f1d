/** The files that a skenario leaves behind. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperName as nameOf, writeBook } from '../cli/files.ts';
import type { StandIn } from '../stand-in.ts';
import type { Paper, Played } from './play.ts';

const PAPER = /^\d+-.*\.docx$/;

export async function writeOutputs(folder: string, standIn: StandIn, { jawaban, papers }: Played): Promise<void> {
  writeFileSync(join(folder, 'jawaban.jsonl'), jawaban.map((one) => `${JSON.stringify(one)}\n`).join(''));
  // Papers of an earlier run never stay beside newer answers.
  for (const old of readdirSync(folder).filter((name) => PAPER.test(name))) rmSync(join(folder, old));
  for (const paper of papers) writeFileSync(join(folder, paperName(paper)), paper.file.bytes);
  await writeBook(folder, standIn);
}

const paperName = ({ baris, file }: Paper): string => `${baris}-${nameOf(file)}`;
