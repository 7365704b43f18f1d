/** The command line: what is asked for, checked as far as it can be without opening a file. */
import { parseArgs } from 'node:util';
import { parseTanggal } from '../../src/domain/waktu/kalender.ts';
import { DAFTAR_PERIODE, type Periode, parsePeriode, type Tanggal } from '../../src/domain/waktu/periode.ts';
import { langkahJalan } from '../../src/sop/alur.ts';
import type { Sop } from '../../src/sop/definisi.ts';
import { sopById } from '../../src/sop/seed/daftar.ts';
import { Mistake } from './mistake.ts';
import { SOP_IDS } from './sop-ids.ts';

export interface Arguments {
  readonly sop: Sop;
  readonly input: string;
  readonly period: Periode;
  readonly out: string;
  /** Langkah whose reviewer returns the work once. */
  readonly returnAt: number | null;
  /** A second .xlsx whose Isian rows mend the first, typed when a galat stops the cycle. */
  readonly perbaikan: string | null;
  /** Date on which the cycle begins; null = the first working day after the period. */
  readonly mulai: Tanggal | null;
  /** A buku-kerja.json in which the cycle goes on, instead of a workbook made from the pack. */
  readonly lanjut?: string | undefined;
  /** `npm start`: says at the end where to look. */
  readonly contoh: boolean;
}

export const USAGE = [
  'Pemakaian: npm run cycle -- --sop <id> --input <paket.xlsx> --period "TW I" --out <folder> [--return-at <langkah>]',
  '  [--perbaikan <berkas.xlsx>]  isian pengganti yang diketik bila siklus berhenti karena galat',
  '  [--mulai YYYY-MM-DD]         hari siklus dimulai; bawaan: hari kerja pertama setelah periode berakhir',
  '  [--lanjut <buku-kerja.json>] buku kerja yang dilanjutkan; dari paket hanya Isian, Anggaran, dan Narasi periode itu',
  `SOP: ${SOP_IDS}`,
  `Periode: ${DAFTAR_PERIODE.join(', ')}`,
];

const OPTIONS = {
  sop: { type: 'string' },
  input: { type: 'string' },
  period: { type: 'string' },
  out: { type: 'string' },
  'return-at': { type: 'string' },
  perbaikan: { type: 'string' },
  mulai: { type: 'string' },
  lanjut: { type: 'string' },
  contoh: { type: 'boolean' },
} as const;

/** Throws a Mistake that names what is wrong, or shows the usage when something is missing or not known. */
export function parseArguments(args: readonly string[]): Arguments {
  const values = readOptions(args);
  const needed = (name: 'sop' | 'input' | 'period' | 'out'): string => {
    const value = values[name];
    if (value === undefined || value.trim() === '') throw new Mistake(`--${name} belum diisi.`, ...USAGE);
    return value;
  };
  const [sopId, input, period, out] = [needed('sop'), needed('input'), needed('period'), needed('out')];
  const sop = knownSop(sopId);
  return {
    sop,
    input,
    period: knownPeriod(period),
    out,
    returnAt: values['return-at'] === undefined ? null : returnable(sop, values['return-at']),
    perbaikan: values.perbaikan ?? null,
    mulai: values.mulai === undefined ? null : knownDate(values.mulai),
    lanjut: values.lanjut,
    contoh: values.contoh ?? false,
  };
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch {
    throw new Mistake(`Argumen tidak dikenal atau tanpa nilai: ${args.join(' ')}`, ...USAGE);
  }
}

function knownSop(id: string): Sop {
  const sop = sopById(id);
  if (!sop) throw new Mistake(`--sop "${id}" tidak dikenal. Yang ada: ${SOP_IDS}.`);
  return sop;
}

function knownPeriod(text: string): Periode {
  const periode = parsePeriode(text);
  if (!periode) throw new Mistake(`--period "${text}" tidak dikenal. Yang ada: ${DAFTAR_PERIODE.join(', ')}.`);
  return periode;
}

function knownDate(text: string): Tanggal {
  const tanggal = parseTanggal(text);
  if (!tanggal) throw new Mistake(`--mulai "${text}" bukan tanggal. Tulis misalnya 2026-04-01.`);
  return tanggal;
}

function returnable(sop: Sop, text: string): number {
  const langkah = langkahJalan(sop).find(({ nomor }) => String(nomor) === text.trim());
  const dapat = langkahJalan(sop).filter(({ kembaliKe }) => kembaliKe !== null);
  const pilihan = `Yang dapat: ${dapat.map(({ nomor }) => nomor).join(', ')}.`;
  if (!langkah) throw new Mistake(`--return-at "${text}": SOP ${sop.id} tidak mempunyai langkah itu. ${pilihan}`);
  if (langkah.kembaliKe === null) {
    throw new Mistake(
      `--return-at ${text}: langkah ${text} pada SOP ${sop.id} tidak mempunyai jalur pengembalian. ${pilihan}`,
    );
  }
  return langkah.nomor;
}
