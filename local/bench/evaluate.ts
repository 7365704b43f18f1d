/** What evaluating the bundle costs before a menu action can do anything, beside merely reading its text. */
import { Script } from 'node:vm';
import { createBareContext } from '../bare-context.ts';

export interface Evaluation {
  /** Median milliseconds to compile and evaluate. */
  readonly bundelMs: number;
  /**
   * To compile alone: what V8 needs for a text of this length in any case. A yardstick that no library moves with its
   * versions; the length itself has a limit of its own.
   */
  readonly bacaMs: number;
}

const TIMES = 15;

export function evaluateBundle(code: string): Evaluation {
  const bundel: number[] = [];
  const baca: number[] = [];
  // Turn by turn, so that a busy moment of the machine meets both.
  for (let ke = 0; ke < TIMES; ke++) {
    bundel.push(evaluateOnce(`${code}\n//${ke}`));
    baca.push(readOnce(`${code}\n// ${ke}`));
  }
  return { bundelMs: median(bundel), bacaMs: median(baca) };
}

/** `code` must be new to V8's cache of compiled scripts. */
function evaluateOnce(code: string): number {
  const context = createBareContext(() => undefined);
  const start = performance.now();
  context.load(new Script(code));
  return performance.now() - start;
}

function readOnce(code: string): number {
  const start = performance.now();
  new Script(code);
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
