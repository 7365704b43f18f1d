/** The loop: the langkah whose turn it is are done by their people, until the SOP ends or something stops it. */
import { type Penolakan, penolakan } from '../../src/domain/penolakan.ts';
import { isGalat } from '../../src/domain/temuan.ts';
import type { BarisPapan, Keadaan } from '../../src/kontrak/keadaan.ts';
import { afterWork } from './clock.ts';
import type { Desk } from './desk.ts';
import type { Finding } from './findings.ts';
import { mendIsian } from './mending.ts';
import type { Pack, PackRow } from './pack.ts';
import { type Cycle, doStep, handIn, needsSoundData, readState, returnWork, yetToHandIn } from './players.ts';
import { returnLine, stepLine } from './progress-lines.ts';

export interface Game {
  readonly cycle: Cycle;
  readonly desk: Desk;
  readonly pack: Pack;
  readonly returnAt: number | null;
  /** Typed when a galat stops the work for the first time. */
  readonly mends: readonly PackRow[];
  readonly tell: (line: string) => void;
}

/** What changes while playing. */
export interface Progress {
  isFilled: boolean;
  isReturned: boolean;
  isMended: boolean;
  lastStep: number | null;
  /** Findings that only the pack shows: rows and texts that nobody could type. */
  untyped: readonly Finding[];
}

/** Far more than any SOP needs; a loop that goes on beyond is a defect. */
const MOST_TURNS = 500;

/** Null when the SOP came to its end, otherwise what stopped it. */
export function play(game: Game, progress: Progress): Penolakan | null {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const state = readState(game.cycle);
    if (state.siklus.selesai) return null;
    const refused = playTurn(game, progress, state);
    if (refused && !mendIsian(game, progress, refused)) return refused;
  }
  throw new Error(`The SOP did not end within ${MOST_TURNS} turns`);
}

/** One langkah, for every unit that waits at it. */
function playTurn(game: Game, progress: Progress, state: Keadaan): Penolakan | null {
  const step = state.langkah.find(({ menunggu }) => menunggu.length > 0);
  if (!step) throw new Error('The SOP has not ended and nobody is waited for');
  if (state.siklus.isianTerbuka && !progress.isFilled) fill(game, progress, state);
  const refused = needsSoundData(step) ? gatherIsian(game, progress, step, state) : null;
  if (refused) return refused;
  if (step.nomor === game.returnAt && !progress.isReturned) return returnOnce(game, progress, step, state);
  return doUnits(game, progress, step, state);
}

/** What was handed in before a cycle went on stays as it is. */
function fill({ desk, tell }: Game, progress: Progress, { bidang }: Keadaan): void {
  progress.isFilled = true;
  const open = bidang.filter(({ status }) => status !== 'diserahkan' && status !== 'diterima');
  progress.untyped = [...progress.untyped, ...desk.fill(open)];
  tell(`  Isian diketik oleh staf ${open.length} bidang`);
}

/** Everybody hands in, even after one was refused: bidang work side by side. */
function gatherIsian(game: Game, progress: Progress, step: BarisPapan, state: Keadaan): Penolakan | null {
  if (progress.untyped.some(isGalat)) return penolakan('ADA-GALAT', 'Ada isian yang tidak dapat diketik.');
  let refused: Penolakan | null = null;
  for (const bidang of yetToHandIn(state, step)) {
    tick(game, progress, step);
    const reply = handIn(game.cycle, bidang);
    if (reply.ok) game.tell(`  Isian bidang ${bidang.kode} diserahkan`);
    else refused ??= reply.penolakan;
  }
  return refused;
}

function doUnits(game: Game, progress: Progress, step: BarisPapan, state: Keadaan): Penolakan | null {
  const { cycle, pack, tell } = game;
  let refused: Penolakan | null = null;
  for (const waiting of step.menunggu) {
    tick(game, progress, step);
    const { reply, nama } = doStep(cycle, step, waiting, state);
    if (reply.ok) tell(stepLine(step, waiting.unit, nama, cycle.office.standIn.now(), pack.zona));
    else refused ??= reply.penolakan;
  }
  return refused;
}

function returnOnce(game: Game, progress: Progress, step: BarisPapan, state: Keadaan): Penolakan | null {
  progress.isReturned = true;
  tick(game, progress, step);
  const reply = returnWork(game.cycle, step, state);
  if (!reply.ok) return reply.penolakan;
  progress.lastStep = null;
  game.tell(returnLine(step));
  return null;
}

/** Time passes before each deed. */
function tick({ cycle, pack }: Game, progress: Progress, step: BarisPapan): void {
  const { standIn } = cycle.office;
  standIn.setNow(afterWork(standIn.now(), step.menitBaku, progress.lastStep === step.nomor, pack.kalender));
  progress.lastStep = step.nomor;
}
