/** `npm run skenario`: exit code 0 when all lines were played, 2 for what the user can mend, 1 for a defect. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { openFolder } from '../cli/files.ts';
import { TERMINAL, type Terminal } from '../cli/main.ts';
import { Mistake } from '../cli/mistake.ts';
import { type Options, parseOptions } from './options.ts';
import { writeOutputs } from './outputs.ts';
import { type Played, playLines } from './play.ts';
import { backwards, objectionLine, readLines } from './read-lines.ts';
import { openWorkbook } from './workbook.ts';

/** Runs the dist/Code.js that lies in the project's folder. Paths are those of whoever called npm. */
export async function main(args: readonly string[], { out, err }: Terminal = TERMINAL): Promise<number> {
  try {
    const options = withFullPaths(parseOptions(args));
    out(closing(options, await play(options, readFileSync('dist/Code.js', 'utf8'), out)));
    return 0;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    for (const line of error.lines) err(line);
    return 2;
  }
}

function withFullPaths({ buku, langkah, out, ...others }: Options): Options {
  const full = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);
  return { ...others, buku: full(buku), langkah: full(langkah), out: full(out) };
}

async function play(options: Options, code: string, tell: (line: string) => void): Promise<Played> {
  const lines = readLines(options.langkah);
  const standIn = await openWorkbook(options, lines, code);
  const wrong = backwards(lines, standIn.now());
  if (wrong.length > 0) throw new Mistake(...wrong.map((one) => objectionLine(options.langkah, one)));
  openFolder(options.out);
  const played = playLines(standIn, lines, tell);
  await writeOutputs(options.out, standIn, played);
  return played;
}

function closing({ out }: Options, { jawaban }: Played): string {
  const count = (isMeant: (one: Played['jawaban'][number]) => boolean): number => jawaban.filter(isMeant).length;
  const ditolak = count(({ penolakan }) => penolakan !== undefined);
  const cacat = count((one) => one.cacat !== undefined);
  const folder = relative('.', out) || '.';
  return `Dimainkan: ${jawaban.length} baris, ${ditolak} ditolak, ${cacat} cacat. Berkas ada di ${folder}`;
}
