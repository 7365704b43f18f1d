/**
 * What one test file has played through the bundle, the others of the same run begin from. V8's own format: it keeps
 * once what moments of an office have in common, and reads them back in milliseconds. tools/jest-build.mjs takes them
 * away before each run.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { UJI } from './bundel.ts';

const berkas = (nama: string): string => join(UJI, 'kantor', `${nama}.v8`);

/** Null when nobody has played it in this run. */
export function tersimpan<T>(nama: string): T | null {
  return existsSync(berkas(nama)) ? deserialize(readFileSync(berkas(nama))) : null;
}

/** Whole or not at all: another worker may be reading it. Answers what the others will read. */
export function simpan<T>(nama: string, isi: T): T {
  const bytes = serialize(isi);
  mkdirSync(join(UJI, 'kantor'), { recursive: true });
  const baru = `${berkas(nama)}.${process.pid}`;
  writeFileSync(baru, bytes);
  renameSync(baru, berkas(nama));
  return deserialize(bytes);
}
