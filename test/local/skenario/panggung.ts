/** Plays a skenario as `npm run skenario` does, and opens what it left. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Properti } from '../../../local/cli/properti.ts';
import type { Spreadsheet } from '../../../local/services/types.ts';
import type { Jawaban } from '../../../local/skenario/play.ts';
import { main } from '../../../local/skenario/skenario.ts';

export interface Hasil {
  readonly exitCode: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly folder: string;
}

const folderBaru = (): string => mkdtempSync(join(tmpdir(), 'skenario-'));

/** `langkah`: objects, or lines as somebody may have written them. */
export async function mainkan(buku: string, langkah: readonly (object | string)[], ...lain: string[]): Promise<Hasil> {
  const berkas = join(folderBaru(), 'langkah.jsonl');
  writeFileSync(berkas, langkah.map((satu) => (typeof satu === 'string' ? satu : JSON.stringify(satu))).join('\n'));
  return mainkanBerkas(buku, berkas, ...lain);
}

export async function mainkanBerkas(buku: string, berkas: string, ...lain: string[]): Promise<Hasil> {
  const folder = join(folderBaru(), 'hasil');
  const [out, err]: [string[], string[]] = [[], []];
  const args = ['--buku', buku, '--langkah', berkas, '--out', folder, ...lain];
  const exitCode = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { exitCode, out, err, folder };
}

export const isiFolder = ({ folder }: Hasil): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];
export const berkas = ({ folder }: Hasil, nama: string): string => join(folder, nama);
export const teks = (hasil: Hasil, nama: string): string => readFileSync(berkas(hasil, nama), 'utf8');
export const buku = (hasil: Hasil): Spreadsheet => JSON.parse(teks(hasil, 'buku-kerja.json'));
export const properti = (hasil: Hasil): Properti => JSON.parse(teks(hasil, 'properti.json'));

export const jawaban = (hasil: Hasil): readonly Jawaban[] =>
  teks(hasil, 'jawaban.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** What is the same each time. */
export const tanpaMs = (hasil: Hasil): readonly object[] => jawaban(hasil).map(({ ms: _ms, ...lain }) => lain);

/** The kode of a refusal, or 'ok'; a defect is told whole. */
export const singkat = (hasil: Hasil): readonly string[] =>
  jawaban(hasil).map(({ ok, penolakan, cacat }) => cacat ?? penolakan?.kode ?? (ok ? 'ok' : 'ditolak tanpa sebab'));

/** As a person sees it. */
export const sel = (hasil: Hasil, tab: string, baris: number, kolom: number): string | undefined =>
  buku(hasil).sheets.find(({ properties }) => properties.title === tab)?.data[0]?.rowData?.[baris - 1]?.values?.[
    kolom - 1
  ]?.formattedValue;
