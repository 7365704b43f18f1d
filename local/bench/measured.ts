/** Runs of the bundle, each with what it asked of Google and how long it took. */
import type { RunCost } from '../services/execution.ts';
import type { StandIn } from '../stand-in.ts';
import { jsonMs, TAPPED } from './payloads.ts';

export interface Run {
  readonly aksi: string;
  readonly baca: number;
  readonly tulis: number;
  readonly lain: number;
  readonly cost: RunCost;
}

/** The same stand-in, which tells `record` of every run. */
export function measured(standIn: StandIn, record: (run: Run) => void): StandIn {
  return {
    ...standIn,
    run: (email, functionName, args, aksi = functionName) => {
      const before = standIn.calls.length;
      const answer = standIn.run(email, functionName, args, aksi);
      const made = standIn.calls.slice(before);
      const count = (jenis: string): number => made.filter((call) => call.jenis === jenis).length;
      record({ aksi, baca: count('baca'), tulis: count('tulis'), lain: count('lain'), cost: standIn.cost() });
      return answer;
    },
  };
}

/** What crossed in one run. */
export interface Payload {
  readonly byte: number;
  /** Of the request bodies that write. */
  readonly byteTulis: number;
  readonly jsonMs: number;
}

/** A stand-in on a tapped bundle, which tells `record` what crossed in every run; `before`: each try of its JSON. */
export function overheard(standIn: StandIn, record: (payload: Payload) => void, before?: () => void): StandIn {
  return {
    ...standIn,
    run: (email, _functionName, args, aksi) => {
      const [answer, { baca, tulis }] = standIn.run(email, TAPPED, args, aksi) as TappedAnswer;
      const texts = [...baca, ...tulis];
      record({ byte: bytes(texts), byteTulis: bytes(tulis), jsonMs: jsonMs(texts, before) });
      return answer;
    },
  };
}

type TappedAnswer = readonly [unknown, { readonly baca: readonly string[]; readonly tulis: readonly string[] }];

const bytes = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
