/** What was adopted of the reference tabs: one JSON value in Arsip, whose hash stands in the ledger; see docs/adr/0016-berlakukan.md. */
import * as z from 'zod/mini';
import { escapeAscii } from '../segel/isi-segel.ts';
import { sidikPendek } from '../sidik.ts';
import { readSimpanan, type Simpanan, type SimpananTerbaca, type Tetap, writeSimpanan } from '../simpanan.ts';
import type { BarisTeks, SifatTab } from './beda-berlaku.ts';

const skemaCatatan = z.strictObject({
  waktu: z.number(),
  /** Name and peran. */
  oleh: z.string(),
  /** The document that it was adopted by; '' = sementara. */
  dasar: z.string(),
  alasan: z.string(),
  /** Differences in words, as many as are kept, and how many there were. */
  butir: z.array(z.string()),
  jumlah: z.number(),
});
/** An adoption that is told to who signs next. */
export type CatatanBerlaku = Tetap<z.infer<typeof skemaCatatan>>;

const skema = z.strictObject({
  /** By name of the tab, its rows by column key. A tab that is not there counts as it is typed. */
  tab: z.record(z.string(), z.array(z.record(z.string(), z.string()))),
  catatan: z.array(skemaCatatan),
  /** By address, who adopted the row of a Kepala, in words. */
  kepala: z.record(z.string(), z.string()),
});
export type IsiBerlaku = Tetap<z.infer<typeof skema>>;

export const ISI_KOSONG: IsiBerlaku = { tab: {}, catatan: [], kepala: {} };

export const VERSI_BERLAKU = 1;
const SIMPANAN: Simpanan<IsiBerlaku> = { versi: VERSI_BERLAKU, skema };

export const writeBerlaku = (isi: IsiBerlaku): string => escapeAscii(writeSimpanan(SIMPANAN, isi));

export const readBerlaku = (teks: string): SimpananTerbaca<IsiBerlaku> => readSimpanan(SIMPANAN, teks);

/** Of the rows of one tab; sorted otherwise they are the same, where their order says nothing. */
export function sidikTab({ kolom, kunci, urut }: SifatTab, rows: readonly BarisTeks[]): string {
  const urutan = urut
    ? rows
    : rows
        .map((row) => [kunci(row), row] as const)
        .sort(byKunci)
        .map(([, row]) => row);
  const isi = urutan.map((row) => kolom.flatMap(({ kunci: k }) => (row[k] ? [[k, row[k]]] : [])));
  return sidikPendek(JSON.stringify(isi));
}

const byKunci = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
