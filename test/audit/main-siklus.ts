/** Plays cycles through the real command line's machinery, on a bundle made from the sources as they are now. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments } from '../../local/cli/arguments.ts';
import { runCycle } from '../../local/cli/cycle.ts';
import { Mistake } from '../../local/cli/mistake.ts';
import type { AngkaIndikator } from '../../src/kontrak/replies.ts';
import { kodeBundel } from '../bundel.ts';
import { teksDocx, teksPinggir } from '../documents/baca-docx.ts';

interface TemuanRingkas {
  readonly kode: string;
  readonly berat: string;
  readonly tab: string;
  readonly baris: number | null;
  readonly kolom: string | null;
  readonly pesan: string;
}

export interface Hasil {
  /** 0 or 2; anything else is thrown. */
  readonly keluar: 0 | 2;
  readonly stderr: readonly string[];
  readonly folder: string;
  readonly indikator: readonly AngkaIndikator[];
  readonly temuan: readonly TemuanRingkas[];
  readonly bidang: readonly { readonly kode: string; readonly status: string }[];
}

const code = kodeBundel();

export async function mainkan(pack: Uint8Array, periode: string, sop = 'depok-pengumpulan'): Promise<Hasil> {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const input = join(folder, 'pack.xlsx');
  writeFileSync(input, pack);
  const args = parseArguments(['--sop', sop, '--input', input, '--period', periode, '--out', folder]);
  let stderr: readonly string[] = [];
  let keluar: 0 | 2 = 0;
  try {
    await runCycle(args, { code, tell: () => {} });
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    stderr = error.lines;
    keluar = 2;
  }
  return { keluar, stderr, folder, ...readRingkasan(folder) };
}

function readRingkasan(folder: string): Pick<Hasil, 'indikator' | 'temuan' | 'bidang'> {
  try {
    return JSON.parse(readFileSync(join(folder, 'ringkasan.json'), 'utf8'));
  } catch {
    return { indikator: [], temuan: [], bidang: [] };
  }
}

interface LembarJson {
  readonly properties: { readonly title: string };
  readonly data?: readonly { readonly rowData?: readonly { readonly values?: readonly SelJson[] }[] }[];
}
interface SelJson {
  readonly effectiveValue?: {
    readonly numberValue?: number;
    readonly stringValue?: string;
    readonly boolValue?: boolean;
  };
}

const dibaca = new Map<string, { readonly sheets: readonly LembarJson[] }>();

/** Several megabytes: parsed once. */
function bukuKerja(folder: string): { readonly sheets: readonly LembarJson[] } {
  const buku = dibaca.get(folder) ?? JSON.parse(readFileSync(join(folder, 'buku-kerja.json'), 'utf8'));
  dibaca.set(folder, buku);
  return buku;
}

/** Rows of a tab of buku-kerja.json, by the marks of its key row. */
export function barisTab({ folder }: Hasil, nama: string): readonly Readonly<Record<string, string | number>>[] {
  const lembar = bukuKerja(folder).sheets.find(({ properties }) => properties.title === nama);
  const rows = (lembar?.data?.[0]?.rowData ?? []).map(({ values }) =>
    (values ?? []).map((sel) => sel.effectiveValue?.numberValue ?? sel.effectiveValue?.stringValue ?? ''),
  );
  const kunciDi = rows.findIndex((row) => row.some((sel) => sel.toString().startsWith('hk:')));
  const kunci = (rows[kunciDi] ?? []).map((sel) => sel.toString().replace('hk:', ''));
  return rows.slice(kunciDi + 2).map((row) => Object.fromEntries(kunci.map((k, i) => [k, row[i] ?? ''])));
}

export function kertas({ folder }: Hasil, nama: 'pengukuran-kinerja' | 'laporan-kinerja'): string {
  return teksDocx(readFileSync(join(folder, `${nama}.docx`)));
}

/** The header of each kind of page. */
export function kepalaKertas({ folder }: Hasil, nama: 'pengukuran-kinerja' | 'laporan-kinerja'): string[] {
  return teksPinggir(readFileSync(join(folder, `${nama}.docx`)), 'header');
}
