/** `npm run desk`: the add-in in a browser, without Google. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Mistake } from '../cli/mistake.ts';
import { parseDeskOptions } from './options.ts';
import { startDesk } from './start.ts';

/** Made by tools/run.mjs before this program starts. */
const BUILT = { dist: 'dist', page: 'build/desk' };

/** Runs until it is stopped. Paths are those of whoever called npm. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseDeskOptions(args);
    const full = (path: string): string => (existsSync(path) ? path : resolve(process.env.INIT_CWD ?? '.', path));
    const desk = await startDesk({ ...options, pack: full(options.pack) }, BUILT);
    console.log(openedAs(desk.isResumed, options.kosong));
    console.log(`Meja coba: http://127.0.0.1:${desk.port}/   (Ctrl+C untuk berhenti)`);
    await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
    await desk.close();
    return 0;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    for (const line of error.lines) console.error(line);
    return 2;
  }
}

function openedAs(isResumed: boolean, isEmpty: boolean): string {
  if (isResumed) return 'Buku kerja yang tersimpan dilanjutkan (--fresh untuk mulai ulang).';
  return isEmpty ? 'Berkas kosong siap: buka menu Himpun Kinerja › Siapkan buku kerja…' : 'Buku kerja contoh siap.';
}
