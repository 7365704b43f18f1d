/** The command line of `npm run desk`. */
import { parseArgs } from 'node:util';
import { type Periode, parsePeriode } from '../../src/domain/waktu/periode.ts';
import type { Sop } from '../../src/sop/definisi.ts';
import { sopById } from '../../src/sop/seed/daftar.ts';
import { Mistake } from '../cli/mistake.ts';
import { SOP_IDS } from '../cli/sop-ids.ts';

export interface DeskOptions {
  readonly port: number;
  /** Begins anew from the pack, even if an earlier workbook is kept. */
  readonly fresh: boolean;
  /** Begins with a file that Siapkan has not seen yet. */
  readonly kosong: boolean;
  readonly sop: Sop;
  readonly pack: string;
  readonly period: Periode;
  /** Where workbook, clock and papers are kept. */
  readonly folder: string;
}

const USAGE = [
  'Pemakaian: npm run desk [-- --port 8787] [--fresh | --kosong] [--sop <id>] [--pack <paket.xlsx>] [--period "TW I"]',
  '  --fresh   mulai ulang dari paket; tanpa itu buku kerja yang tersimpan dilanjutkan',
  '  --kosong  mulai dari berkas kosong, untuk mencoba wizard Siapkan',
  `SOP: ${SOP_IDS}`,
];

const OPTIONS = {
  port: { type: 'string', default: '8787' },
  fresh: { type: 'boolean', default: false },
  kosong: { type: 'boolean', default: false },
  sop: { type: 'string', default: 'depok-pengumpulan' },
  pack: { type: 'string', default: 'samples/dpmptsp.xlsx' },
  period: { type: 'string', default: 'TW I' },
  folder: { type: 'string', default: 'hasil/meja' },
} as const;

/** Throws a Mistake that names what is wrong. */
export function parseDeskOptions(args: readonly string[]): DeskOptions {
  const { port, fresh, kosong, sop, pack, period, folder } = readOptions(args);
  const periode = parsePeriode(period);
  const chosen = sopById(sop);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Mistake(`--port "${port}" bukan nomor port.`, ...USAGE);
  if (!chosen) throw new Mistake(`--sop "${sop}" tidak dikenal.`, ...USAGE);
  if (!periode) throw new Mistake(`--period "${period}" tidak dikenal.`, ...USAGE);
  return { port: Number(port), fresh: fresh || kosong, kosong, sop: chosen, pack, period: periode, folder };
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch {
    throw new Mistake(`Argumen tidak dikenal atau tanpa nilai: ${args.join(' ')}`, ...USAGE);
  }
}
