/** Offices as an earlier build left them: each one file, the whole stand-in; see README.md beside them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { gunzipSync, gzipSync } from 'fflate';
import { OWNER } from '../../local/cli/office.ts';
import type { Kept } from '../../local/services/kept.ts';
import { createStandIn, type StandIn } from '../../local/stand-in.ts';

export const FOLDER = import.meta.dirname;
export const AKHIRAN = '.json.gz';
export const MEJA = 'meja/meja.json.gz';

/** What stands in a file: the stand-in's own, with the bytes of the Drive files as base64. */
interface Tertulis extends Omit<Kept, 'files'> {
  readonly files: readonly (Omit<Kept['files'][number], 'bytes'> & { readonly bytes: string })[];
}

export const DAFTAR_SIMPANAN: readonly string[] = readdirSync(FOLDER)
  .filter((nama) => nama.endsWith(AKHIRAN))
  .map((nama) => nama.slice(0, -AKHIRAN.length))
  .sort();

export function readSimpanan(nama: string): Kept {
  const { files, ...lain }: Tertulis = JSON.parse(unpack(`${nama}${AKHIRAN}`));
  const drive = files.map((satu) => ({ ...satu, bytes: new Uint8Array(Buffer.from(satu.bytes, 'base64')) }));
  return { ...lain, files: drive };
}

/** The office goes on from where it was kept, with the bundle whose text is `code`. */
export const openSimpanan = (nama: string, code: string): StandIn =>
  createStandIn({ owner: OWNER, now: 0, code, kept: readSimpanan(nama) });

/** What a file of the folder holds. The same office gives the same bytes. */
export function packSimpanan(google: StandIn): Uint8Array {
  const { files, ...lain } = google.keep();
  const drive = files.map((satu) => ({ ...satu, bytes: Buffer.from(satu.bytes).toString('base64') }));
  const tertulis: Tertulis = { ...lain, files: drive };
  return pack(JSON.stringify(tertulis));
}

/** A folder of its own with everything that `npm run desk` had kept. */
export function unpackMeja(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meja-simpanan-'));
  const isi: Readonly<Record<string, string>> = JSON.parse(unpack(MEJA));
  for (const [path, base64] of Object.entries(isi)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), Buffer.from(base64, 'base64'));
  }
  return folder;
}

/** The same of a folder of the desk: each file by its path, as base64. */
export function packMeja(folder: string): Uint8Array {
  const semua = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((satu) => satu.isFile());
  const path = semua.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
  const isi = path.map((satu) => [satu, readFileSync(join(folder, satu)).toString('base64')]);
  return pack(JSON.stringify(Object.fromEntries(isi)));
}

const unpack = (berkas: string): string => Buffer.from(gunzipSync(readFileSync(join(FOLDER, berkas)))).toString('utf8');

const pack = (isi: string): Uint8Array => gzipSync(Buffer.from(isi, 'utf8'), { level: 9, mtime: 0 });
