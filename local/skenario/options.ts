/** The command line of `npm run skenario`. */
import { parseArgs } from 'node:util';
import { sopById } from '../../src/sop/seed/daftar.ts';
import { Mistake } from '../cli/mistake.ts';
import { SOP_IDS } from '../cli/sop-ids.ts';

export interface Options {
  /** A pack, from which the workbook is made, or a workbook that was kept. */
  readonly buku: string;
  /** SOPs of a workbook made from a pack. */
  readonly sop: readonly string[];
  readonly langkah: string;
  readonly out: string;
}

const USAGE = [
  'Pemakaian: npm run skenario -- --buku <paket.xlsx | buku-kerja.json> --langkah <berkas.jsonl> --out <folder>',
  '  [--sop <id,id>]  SOP buku kerja yang dibuat dari paket; bawaan: depok-pengumpulan',
  `SOP: ${SOP_IDS}`,
  'Isi berkas langkah: docs/skenario.md',
];

const OPTIONS = {
  buku: { type: 'string' },
  sop: { type: 'string', default: 'depok-pengumpulan' },
  langkah: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Throws a Mistake that names what is wrong. */
export function parseOptions(args: readonly string[]): Options {
  const values = readOptions(args);
  const needed = (name: 'buku' | 'langkah' | 'out'): string => {
    const value = values[name];
    if (value === undefined || value.trim() === '') throw new Mistake(`--${name} belum diisi.`, ...USAGE);
    return value;
  };
  const sop = values.sop.split(/[\s,]+/).filter((id) => id !== '');
  const unknown = sop.find((id) => !sopById(id));
  if (unknown !== undefined || sop.length === 0) throw new Mistake(`--sop "${unknown ?? ''}" tidak dikenal.`, ...USAGE);
  return { buku: needed('buku'), sop, langkah: needed('langkah'), out: needed('out') };
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch {
    throw new Mistake(`Argumen tidak dikenal atau tanpa nilai: ${args.join(' ')}`, ...USAGE);
  }
}
