/** properti.json: what belongs to a workbook and does not stand in buku-kerja.json, beside which it lies. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import type { StandIn } from '../stand-in.ts';
import { Mistake } from './mistake.ts';

const NAMA_PROPERTI = 'properti.json';

const SKEMA = z.object({
  pemilik: z.string(),
  editor: z.array(z.string()),
  /** Document properties of the script. */
  properti: z.record(z.string(), z.string()),
  /** The clock, ISO 8601. */
  waktu: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  /** The next number that is drawn: ids follow each other, so that runs repeat exactly. */
  acak: z.number().check(z.int(), z.gte(1)),
  /** How many files were made in Drive. */
  berkas: z._default(z.number().check(z.int(), z.gte(0)), 0),
});
export type Properti = z.output<typeof SKEMA>;

/** Null when there is none. Throws a Mistake when it is none of ours. */
export function readProperti(folder: string): Properti | null {
  const path = join(folder, NAMA_PROPERTI);
  if (!existsSync(path)) return null;
  const wrong = (where: string): Mistake =>
    new Mistake(
      `${basename(folder)}/${NAMA_PROPERTI} tidak terbaca${where}. Salin lagi dari folder hasil asalnya, atau hapus: tanpa berkas itu pemilik dan editor diambil dari buku kerja.`,
    );
  const read = SKEMA.safeParse(parseJson(readFileSync(path, 'utf8'), wrong('')));
  if (read.success) return read.data;
  const place = read.error.issues[0]?.path.join('.') ?? '';
  throw wrong(place === '' ? '' : ` pada "${place}"`);
}

function parseJson(text: string, wrong: Mistake): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong;
  }
}

export function writeProperti(folder: string, standIn: StandIn): void {
  const { editors, properties, now, drawn, files, filesMade = files.length } = standIn.keep();
  const properti: Properti = {
    pemilik: standIn.owner,
    editor: [...editors],
    properti: properties,
    waktu: new Date(now).toISOString(),
    acak: drawn + 1,
    berkas: filesMade,
  };
  writeFileSync(join(folder, NAMA_PROPERTI), `${JSON.stringify(properti, null, 2)}\n`);
}
