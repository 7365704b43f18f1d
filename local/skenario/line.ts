/** What a line of a skenario may say. */
import * as z from 'zod/mini';
import { parseTanggal } from '../../src/domain/waktu/kalender.ts';
import { parseCellName } from '../desk/cell-name.ts';

const TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

const isTime = (text: string): boolean =>
  parseTanggal(TIME.exec(text)?.[1] ?? '') !== null && !Number.isNaN(Date.parse(text));

const waktu = z.string().check(z.refine(isTime, 'bukan waktu dengan zona. Tulis misalnya "2026-04-21T09:00+07:00"'));
const sel = z.string().check(z.refine((text) => parseCellName(text) !== null, 'bukan nama sel. Tulis misalnya "E5"'));
const isi = z.union([z.string(), z.number(), z.boolean(), z.null()], 'berisi teks, angka, true, false, atau null');

/** A text is read as if it were typed; a cell keeps its value and its number format. */
const tempelan = z.union(
  [z.string(), z.strictObject({ nilai: isi, format: z.optional(z.string()) })],
  'berisi teks, atau sel seperti {"nilai":1.02,"format":"0%"}',
);
const blok = z.array(z.array(tempelan).check(z.minLength(1))).check(z.minLength(1));
const data = z.record(z.string(), z.unknown());
const oleh = z.string().check(z.minLength(1, 'kosong. Tulis email yang bertindak'));

export const KINDS = {
  waktu: z.strictObject({ waktu }),
  aksi: z.strictObject({
    oleh,
    aksi: z.string().check(z.minLength(1)),
    data: z.optional(data),
    idAksi: z.optional(z.string()),
  }),
  ketik: z.strictObject({ oleh, ketik: z.strictObject({ tab: z.string(), sel, isi: z.string() }) }),
  tempel: z.strictObject({ oleh, tempel: z.strictObject({ tab: z.string(), sel, nilai: blok }) }),
  permintaan: z.strictObject({ oleh, permintaan: z.array(data) }),
  pulihkan: z.strictObject({ pulihkan: z.number().check(z.int(), z.gte(0)), metadata: z._default(z.boolean(), true) }),
} as const;

export type Kind = keyof typeof KINDS;
export type Deed = { readonly [K in Kind]: z.output<(typeof KINDS)[K]> }[Kind];

export interface Line {
  /** As an editor counts, from 1. */
  readonly baris: number;
  readonly deed: Deed;
}
