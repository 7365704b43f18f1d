/**
 * Only some aksi, each at its place in the cycle, the others merely played: one play instead of those that the whole
 * bench needs. Aksi and floor both count by the quickest of several tries, each from the same workbook and with the
 * garbage of before collected.
 */
import type { Sop } from '../../src/sop/definisi.ts';
import { createStandIn, type StandIn } from '../stand-in.ts';
import { buildAgency } from './agency.ts';
import { measured, overheard, type Run } from './measured.ts';
import type { BenchOptions } from './options.ts';
import { TIMES, tapped } from './payloads.ts';
import { newFile, playCycle } from './play.ts';
import { aksiReports, type Figures, onlyTargets } from './report.ts';

export function benchOnly(code: string, { sop, bidang, indikator, only }: BenchOptions) {
  const figures: Figures[] = [];
  const standIn = newFile(code);
  const watched: StandIn = {
    ...standIn,
    run: (email, functionName, args, aksi = functionName) => {
      if (isAsked(only, sop, aksi, args)) figures.push(tryOften(code, standIn, { email, functionName, args, aksi }));
      return standIn.run(email, functionName, args, aksi);
    },
  };
  const isDone = (): boolean => only.every((name) => figures.some(({ aksi }) => aksi === name));
  playCycle(watched, buildAgency(bidang, indikator), sop, only.includes(SUSUN) ? undefined : isDone);
  const aksi = aksiReports(figures);
  return { sop: sop.id, bidang, indikator, kaliDicoba: TIMES, aksi, target: onlyTargets(aksi, bidang * indikator) };
}

/** Made when the SOP has ended. */
const SUSUN = 'susun';

/** Of the many langkah that are finished, only the one that freezes. */
function isAsked(only: readonly string[], sop: Sop, aksi: string, [json]: readonly unknown[]): boolean {
  if (!only.includes(aksi)) return false;
  if (aksi !== 'selesaikan') return true;
  const { data }: { data: { langkah?: number } } = JSON.parse(String(json));
  const langkah = sop.langkah.find(({ nomor }) => nomor === data.langkah);
  return langkah?.dampak.includes('membekukan potret') === true;
}

interface Press {
  readonly email: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly aksi: string;
}

/** Leaves the workbook as it was. */
function tryOften(code: string, standIn: StandIn, press: Press): Figures {
  const runs: Run[] = [];
  const plain = measured(standIn, (run) => runs.push(run));
  for (let time = 0; time < TIMES; time++) pressAndForget(plain, press);
  const payloads: Figures[] = [];
  const quickest = runs.reduce((a, b) => (b.cost.bundleMs < a.cost.bundleMs ? b : a));
  const { owner } = standIn;
  const copy = createStandIn({ owner, now: standIn.now(), code: tapped(code), kept: standIn.keep() });
  pressAndForget(
    overheard(copy, (payload) => payloads.push({ ...quickest, ...payload }), collectGarbage),
    press,
  );
  const [figures] = payloads;
  if (!figures) throw new Error('The tapped press told nothing');
  return figures;
}

function pressAndForget(standIn: StandIn, { email, functionName, args, aksi }: Press): void {
  const restore = standIn.remember();
  collectGarbage();
  standIn.run(email, functionName, args, aksi);
  restore();
}

/** With --expose-gc, as `npm run bench` starts Node. */
const collectGarbage = (): void => globalThis.gc?.();
