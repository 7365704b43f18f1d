/** Reads a skenario: every line is understood before the first is played. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import id from 'zod/v4/locales/id.js';
import { isoOf } from '../../src/domain/waktu/kalender.ts';
import { Mistake } from '../cli/mistake.ts';
import { type Deed, KINDS, type Kind, type Line } from './line.ts';

z.config(id());

/** Throws a Mistake with one sentence for each line that cannot be played. Empty lines are passed over. */
export function readLines(path: string): readonly Line[] {
  const found = textOf(path)
    .split('\n')
    .map((text, at) => ({ baris: at + 1, text: text.trim() }))
    .filter(({ text }) => text !== '')
    .map(({ baris, text }) => ({ baris, ...readLine(text, baris) }));
  const wrong = found.flatMap(({ baris, salah }) => (salah === undefined ? [] : [{ baris, salah }]));
  const lines = found.flatMap(({ baris, deed }) => (deed === undefined ? [] : [{ baris, deed }]));
  const objections = [...wrong, ...backwards(lines, Number.NEGATIVE_INFINITY)].sort((a, b) => a.baris - b.baris);
  if (objections.length > 0) throw new Mistake(...objections.map((one) => objectionLine(path, one)));
  if (lines.length === 0) throw new Mistake(`${basename(path)}: tidak ada satu langkah pun. Lihat docs/skenario.md.`);
  return lines;
}

interface Objection {
  readonly baris: number;
  readonly salah: string;
}

export const objectionLine = (path: string, { baris, salah }: Objection): string =>
  `${basename(path)} baris ${baris}: ${salah}`;

/** Lines whose clock stands before `since`, or before that of an earlier line. */
export function backwards(lines: readonly Line[], since: number): readonly Objection[] {
  let latest = since;
  return lines.flatMap(({ baris, deed }) => {
    if (!('waktu' in deed)) return [];
    const waktu = Date.parse(deed.waktu);
    const isBack = waktu < latest;
    latest = Math.max(latest, waktu);
    const salah = `waktu mundur ke ${deed.waktu}. Jam hanya dapat maju; saat itu sudah ${isoOf(latest, 'WIB')}.`;
    return isBack ? [{ baris, salah }] : [];
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Mistake(`Berkas "${path}" tidak ada atau tidak dapat dibuka.`);
  }
}

type Read = { readonly deed: Deed; readonly salah?: undefined } | { readonly deed?: undefined; readonly salah: string };

function readLine(text: string, baris: number): Read {
  const object = parseObject(text);
  if (object === null) return { salah: 'bukan satu objek JSON. Setiap baris satu objek, seperti {"waktu":"…"}.' };
  const kinds = Object.keys(KINDS).filter((kind): kind is Kind => Object.hasOwn(object, kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    return { salah: `harus memuat tepat satu dari ${Object.keys(KINDS).join(', ')}.` };
  const read = KINDS[kind].safeParse(object);
  if (!read.success) return { salah: explain(read.error) };
  const deed: Deed = read.data;
  if ('pulihkan' in deed && deed.pulihkan >= baris)
    return { salah: `pulihkan ${deed.pulihkan}: baris itu belum dimainkan. Pilih 0 (awal) sampai ${baris - 1}.` };
  return { deed };
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function explain({ issues }: z.core.$ZodError): string {
  return issues.map(({ path, message }) => (path.length === 0 ? message : `"${path.join('.')}" ${message}`)).join('; ');
}
