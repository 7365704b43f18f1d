/** Where the desk's workbook outlives the program: one JSON file, and the Drive files beside it. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept } from '../services/kept.ts';
import { REKAMAN } from './recording.ts';

/** What stands in meja.json; the files' bytes lie in drive/. */
interface Written extends Omit<Kept, 'files'> {
  readonly files: readonly Omit<Kept['files'][number], 'bytes'>[];
  readonly person: string;
}

export interface KeptDesk {
  readonly kept: Kept;
  /** Who acted last. */
  readonly person: string;
}

export function readKept(folder: string): KeptDesk | null {
  const path = join(folder, 'meja.json');
  if (!existsSync(path)) return null;
  const { person, files, ...rest }: Written = JSON.parse(readFileSync(path, 'utf8'));
  const drive = files.map((file) => ({ ...file, bytes: new Uint8Array(readFileSync(drivePath(folder, file.id))) }));
  return { person, kept: { ...rest, files: drive } };
}

/** Each file appears whole: whoever stops the program in the middle keeps what was there before. */
export function writeKept(folder: string, { kept, person }: KeptDesk): void {
  mkdirSync(join(folder, 'drive'), { recursive: true });
  for (const { id, bytes } of kept.files)
    if (!existsSync(drivePath(folder, id))) writeWhole(drivePath(folder, id), bytes);
  const files = kept.files.map(({ bytes: _bytes, ...file }) => file);
  const written: Written = { ...kept, files, person };
  writeWhole(join(folder, 'meja.json'), JSON.stringify(written));
}

export function forget(folder: string): void {
  for (const name of ['meja.json', 'drive', REKAMAN]) rmSync(join(folder, name), { recursive: true, force: true });
}

const drivePath = (folder: string, id: string): string => join(folder, 'drive', `${id}.docx`);

function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.baru`, content);
  renameSync(`${path}.baru`, path);
}
