/** Where a checkpoint stands, and with it which rows of Riwayat, Potret and Arsip a reading asks for. */
import * as z from 'zod/mini';
import type { Tetap } from '../../domain/simpanan.ts';
import type { Instant } from '../../domain/waktu/kalender.ts';
import { parseSiklusId } from '../../sop/keadaan.ts';
import { SHEET_ID } from '../../workbook/tab.ts';
import type { LedgerHead } from './riwayat.ts';
import type { Needs } from './store.ts';

/** Row indices as the values are read, from 0; a list of ranges is flat: from, to, from, to. It stands in 32 heads, so it is short. */
const baris = z.array(z.number());

export const skemaTempat = z.strictObject({
  nomor: z.number(),
  /** Rows above the data, and where what is not covered begins. */
  riwayat: baris,
  potret: baris,
  /** Here also the column of its texts. */
  arsip: baris,
  inti: baris,
  /** Of the open years: rows of the Potret, seals, and the checkpoint's text of the year. */
  tahun: z.record(z.string(), z.strictObject({ potret: baris, segel: baris, jejak: baris })),
});
export type TempatTitik = Tetap<z.infer<typeof skemaTempat>>;

/** Rows that come before another checkpoint is worth its reading of the whole ledger. */
export const SELANG_TITIK = 100;

/** Half-open; null: to the last row. */
export interface RentangBaris {
  readonly dari: number;
  readonly sampai: number | null;
}

/** What is read in part. */
export interface RuangBaca {
  readonly tempat: TempatTitik;
  readonly tab: ReadonlyMap<number, readonly RentangBaris[]>;
  readonly tahun: readonly number[];
}

/** Null: everything is read. */
export function planRuang(head: LedgerHead, perlu: Needs): RuangBaca | null {
  const { titik: tempat } = head;
  if (!tempat || perlu.semua || perlu.utuh || isSaatnya(head, perlu.kini)) return null;
  const tahun = yearsOf(head, perlu);
  if (!tahun.every((satu) => String(satu) in tempat.tahun || isLater(tempat, satu))) return null;
  const milik = tahun.flatMap((satu) => tempat.tahun[String(satu)] ?? []);
  const { potret, arsip, riwayat } = tempat;
  return {
    tempat,
    tahun,
    tab: new Map([
      [SHEET_ID.Riwayat, partly(riwayat, [])],
      [
        SHEET_ID.Potret,
        partly(
          potret,
          milik.flatMap((satu) => pairs(satu.potret)),
        ),
      ],
      [
        SHEET_ID.Arsip,
        partly(
          arsip,
          milik.flatMap((satu) => pairs(satu.segel)),
        ),
      ],
    ]),
  };
}

/** Whether there are rows enough behind the last checkpoint. A question writes none. */
export const isSaatnya = ({ nomor, titik, titikNanti = 0 }: LedgerHead, kini: Instant | undefined): boolean =>
  kini !== undefined && nomor - (titik?.nomor ?? 0) >= SELANG_TITIK && kini >= titikNanti;

/** All its rows came behind the checkpoint. */
const isLater = ({ tahun }: TempatTitik, satu: number): boolean => satu > Math.max(...Object.keys(tahun).map(Number));

/** Whether what was read in part holds all that such a reading asks for. */
export function isCovered({ tempat, tahun }: RuangBaca, head: LedgerHead, perlu: Needs): boolean {
  const diminta = yearsOf(head, perlu);
  return !perlu.utuh && diminta.every((satu) => tahun.includes(satu) || isLater(tempat, satu));
}

/** Of the siklus that are asked for; an id that is none asks for nothing. */
function yearsOf(head: Pick<LedgerHead, 'siklus'>, perlu: Needs): readonly number[] {
  const diminta = [perlu, ...(perlu.juga ? [perlu.juga] : [])].map(({ siklus }) => siklus ?? head.siklus);
  return [...new Set(diminta.flatMap((id) => parseSiklusId(id)?.tahun ?? []))];
}

export const pairs = (datar: readonly number[]): readonly RentangBaris[] =>
  datar.flatMap((dari, i) => (i % 2 === 0 ? [{ dari, sampai: datar[i + 1] ?? dari }] : []));

function partly([awal = 0, ekor = 0]: readonly number[], milik: readonly RentangBaris[]): readonly RentangBaris[] {
  const tengah = milik.filter(({ dari, sampai }) => sampai === null || dari < sampai);
  return [{ dari: 0, sampai: awal }, ...tengah, { dari: ekor, sampai: null }];
}
