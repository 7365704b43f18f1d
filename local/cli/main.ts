/** `npm run cycle`: exit code 0 for a whole cycle, 2 for what the user can mend, 1 for a defect. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Arguments, parseArguments } from './arguments.ts';
import { runCycle } from './cycle.ts';
import { Mistake } from './mistake.ts';
import type { Ringkasan } from './result.ts';

export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const TERMINAL: Terminal = { out: (line) => console.log(line), err: (line) => console.error(line) };

/** Runs the dist/Code.js that lies in the project's folder. Paths are those of whoever called npm. */
export async function main(args: readonly string[], { out, err }: Terminal = TERMINAL): Promise<number> {
  try {
    const parsed = withFullPaths(parseArguments(args));
    const code = readFileSync('dist/Code.js', 'utf8');
    for (const line of closing(parsed, await runCycle(parsed, { code, tell: out }))) out(line);
    return 0;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    for (const line of error.lines) err(line);
    return 2;
  }
}

function withFullPaths(args: Arguments): Arguments {
  const full = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);
  const { input, out, perbaikan } = args;
  return { ...args, input: full(input), out: full(out), perbaikan: perbaikan === null ? null : full(perbaikan) };
}

function closing({ out, contoh }: Arguments, { temuan, langkah }: Ringkasan): readonly string[] {
  const folder = relative('.', out) || '.';
  const selesai = `Selesai: ${langkah.filter(({ status }) => status === 'selesai').length} langkah, ${temuan.length} catatan. Berkas ada di ${folder}`;
  if (!contoh) return [selesai];
  return [
    '',
    selesai,
    '  laporan-kinerja.docx      Laporan Kinerja, buka dengan Word atau LibreOffice',
    '  pengukuran-kinerja.docx   dokumen yang disahkan Kepala Dinas',
    '  buku-kerja.xlsx           buku kerja beserta Kendali, Rekap, Temuan, dan Riwayat',
    '  ringkasan.json, buku-kerja.json, properti.json, permintaan.jsonl   untuk program lain',
    'Coba dengan data sendiri: npm run cycle -- --sop depok-pengumpulan --input paket.xlsx --period "TW I" --out hasil/saya',
  ];
}
