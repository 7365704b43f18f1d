/** What `npm run bench` is asked to measure. */
import { parseArgs } from 'node:util';
import type { Sop } from '../../src/sop/definisi.ts';
import { sopById } from '../../src/sop/seed/daftar.ts';
import { Mistake } from '../cli/mistake.ts';
import { SOP_IDS } from '../cli/sop-ids.ts';
import { KALI } from './report.ts';

export interface BenchOptions {
  readonly sop: Sop;
  readonly bidang: number;
  /** Of each bidang. */
  readonly indikator: number;
  /** Also with half and with double the indikator, to see whether the time grows linearly. */
  readonly growth: boolean;
  /** Play only until this aksi has been done. */
  readonly until: string | undefined;
  /** Only these aksi, tried several times each; of selesaikan, the one that freezes. Empty: all, once. */
  readonly only: readonly string[];
  /** The panel's figures instead. */
  readonly panel: boolean;
  /** The last day's calls a minute instead. */
  readonly lastDay: boolean;
  /** What a long ledger costs instead. */
  readonly history: boolean;
}

const USAGE =
  'Pemakaian: npm run bench -- [--bidang 40] [--indikator 20] [--sop depok-pengumpulan] [--sampai himpun] [--tanpa-pertumbuhan] [--hanya sahkan,susun] | --panel | --hari-terakhir | --riwayat';

/** Throws a Mistake for what is not known or no count. */
export function parseOptions(args: readonly string[]): BenchOptions {
  const values = readOptions(args);
  const sop = sopById(values.sop);
  if (!sop) throw new Mistake(`--sop "${values.sop}" tidak dikenal. Yang ada: ${SOP_IDS}.`);
  return {
    sop,
    bidang: count('bidang', values.bidang),
    indikator: count('indikator', values.indikator),
    growth: !values['tanpa-pertumbuhan'],
    until: values.sampai,
    only: values.hanya === undefined ? [] : onlyOf(values.hanya),
    panel: values.panel,
    lastDay: values['hari-terakhir'],
    history: values.riwayat,
  };
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: false,
      options: {
        bidang: { type: 'string', default: '40' },
        indikator: { type: 'string', default: '20' },
        sop: { type: 'string', default: 'depok-pengumpulan' },
        sampai: { type: 'string' },
        hanya: { type: 'string' },
        'tanpa-pertumbuhan': { type: 'boolean', default: false },
        panel: { type: 'boolean', default: false },
        'hari-terakhir': { type: 'boolean', default: false },
        riwayat: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new Mistake(`Argumen tidak dikenal atau tanpa nilai: ${args.join(' ')}`, USAGE);
  }
}

function onlyOf(text: string): readonly string[] {
  const names = text.split(',');
  const known = Object.keys(KALI);
  if (names.every((name) => known.includes(name))) return names;
  throw new Mistake(`--hanya "${text}" tidak dikenal. Yang ada: ${known.join(', ')}.`, USAGE);
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Mistake(`--${name} "${text}" bukan bilangan bulat dari 1.`, USAGE);
  return Number(text);
}
