/** `npm run bench`: a made-up agency plays its SOP on dist/Code.js; prints what it cost as JSON. */
import { readFileSync } from 'node:fs';
import { Mistake } from '../cli/mistake.ts';
import { buildAgency } from './agency.ts';
import { evaluateBundle } from './evaluate.ts';
import { measureHistory, ROWS } from './history.ts';
import { lastDay } from './last-day.ts';
import { measured, overheard, type Payload, type Run } from './measured.ts';
import { benchOnly } from './only.ts';
import { type BenchOptions, parseOptions } from './options.ts';
import { measurePanel } from './panel.ts';
import { tapped } from './payloads.ts';
import { newFile, playCycle } from './play.ts';
import { measureReading } from './reading.ts';
import { aksiReports, type Figures, type Growth, type Growths, HIMPUN, PERIKSA, round, targets } from './report.ts';

interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const TERMINAL: Terminal = { out: (line) => console.log(line), err: (line) => console.error(line) };

const BUILT = { dist: 'dist', page: 'build/desk' };

/** Exit code 0 with the figures, whether or not they reach the targets; 2 for arguments that make no sense. */
export async function main(args: readonly string[], { out, err }: Terminal = TERMINAL): Promise<number> {
  try {
    const options = parseOptions(args);
    const code = readFileSync('dist/Code.js', 'utf8');
    out(JSON.stringify(await figuresOf(code, options), null, 2));
    return 0;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    for (const line of error.lines) err(line);
    return 2;
  }
}

function figuresOf(code: string, options: BenchOptions): object | Promise<object> {
  if (options.panel) return measurePanel(BUILT);
  if (options.history) return measureHistory(code, options.sop, ROWS);
  if (options.lastDay) return lastDay(code);
  return options.only.length > 0 ? benchOnly(code, options) : bench(code, options);
}

export function bench(code: string, options: BenchOptions) {
  const { sop, bidang, indikator, growth } = options;
  const runs = joinPayloads(playPlain(code, options), playTapped(code, options));
  const growths = growth ? growthOf(code, options, runs) : { himpun: [], periksa: [] };
  const evaluation = evaluateBundle(code);
  const bundle = {
    byte: Buffer.byteLength(code),
    bundelMs: round(evaluation.bundelMs),
    bacaMs: round(evaluation.bacaMs),
  };
  return {
    sop: sop.id,
    bidang,
    indikator,
    aksi: aksiReports(runs),
    pertumbuhan: growths.himpun,
    pertumbuhanPeriksa: growths.periksa,
    pembacaan: measureReading(bidang, indikator),
    bundel: bundle,
    target: targets(runs, growths, bundle, bidang * indikator),
  };
}

function playPlain(code: string, { sop, bidang, indikator, until }: BenchOptions): readonly Run[] {
  const runs: Run[] = [];
  const standIn = measured(newFile(code), (run) => runs.push(run));
  playCycle(standIn, buildAgency(bidang, indikator), sop, until);
  return runs;
}

function playTapped(code: string, { sop, bidang, indikator, until }: BenchOptions): readonly Payload[] {
  const payloads: Payload[] = [];
  const standIn = overheard(newFile(tapped(code)), (payload) => payloads.push(payload));
  playCycle(standIn, buildAgency(bidang, indikator), sop, until);
  return payloads;
}

/** Both plays do the same in the same order: neither clock nor chance is in them. */
function joinPayloads(runs: readonly Run[], payloads: readonly Payload[]): readonly Figures[] {
  return runs.map((run, i) => {
    const payload = payloads[i];
    if (!payload || runs.length !== payloads.length)
      throw new Error('The tapped play went another way than the plain one');
    return { ...run, ...payload };
  });
}

/** Consolidation and check again with half and with double the indikator. Empty for an SOP that never does them. */
function growthOf(code: string, options: BenchOptions, runs: readonly Run[]): Growths {
  const did = (aksi: string): boolean => runs.some((run) => run.aksi === aksi);
  if (!did(HIMPUN) && !did(PERIKSA)) return { himpun: [], periksa: [] };
  const until = did(HIMPUN) ? HIMPUN : PERIKSA;
  const other = [Math.max(1, Math.floor(options.indikator / 2)), options.indikator * 2].map((indikator) => ({
    indikator,
    runs: playPlain(code, { ...options, indikator, until }),
  }));
  const all = [...other, { indikator: options.indikator, runs }].sort((a, b) => a.indikator - b.indikator);
  const msOf = (list: readonly Run[], name: string): number =>
    list.find(({ aksi }) => aksi === name)?.cost.bundleMs ?? 0;
  const growth = (name: string): readonly Growth[] =>
    did(name) ? all.map((each) => ({ indikator: each.indikator, bundelMs: round(msOf(each.runs, name)) })) : [];
  return { himpun: growth(HIMPUN), periksa: growth(PERIKSA) };
}
