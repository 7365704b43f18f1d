/**
 * Running a function of the bundle as the acting person: from the menu, or from a page by google.script.run.
 * Stricter than Google on purpose: a function that gives back a Date, a Map, a function or another object that is none of
 * ours is a defect here. Google sends {}, its text or null to the page, and nobody notices.
 */
import { runInNewContext } from 'node:vm';
import * as z from 'zod/mini';
import type { Shown } from '../services/state.ts';
import type { Question, Talk } from '../services/talk.ts';
import { change } from './call.ts';
import type { Desk, Session } from './desk.ts';

/** What a script did on the screen until it ended or asks something. */
export interface ScriptReply {
  readonly shown: readonly Shown[];
  readonly question: Question | null;
  readonly result?: unknown;
  /** The function threw, as google.script.run's failure handler gets it. */
  readonly failure?: string;
}

/** Top-level functions without a trailing underscore: only those can be called from a page. */
export function callableNames(code: string): readonly string[] {
  const globals: Record<string, unknown> = {};
  runInNewContext(code, globals);
  return Object.keys(globals).filter((name) => typeof globals[name] === 'function' && !name.endsWith('_'));
}

export const scriptCalls = (names: readonly string[]) => ({
  jalankan: change(
    z.object({ name: z.string(), args: z.array(z.unknown()) }),
    (desk, session, { name, args }): ScriptReply => {
      if (!names.includes(name)) return failed(`Script function not found: ${name}`);
      return shownBy(desk, session, () => desk.google.converse(session.email, name, args));
    },
  ),
  jawab: change(z.object({ button: z.string(), text: z.nullable(z.string()) }), (desk, session, said): ScriptReply => {
    const { talk } = session;
    // The desk was restarted meanwhile, or somebody else acts now: the script is gone.
    if (!talk) return failed('Exception: Script was cancelled.');
    return shownBy(desk, session, () => talk.answer(said));
  }),
});

const failed = (failure: string): ScriptReply => ({ shown: [], question: null, failure });

const ON_SCREEN: readonly string[] = ['sidebar', 'dialog', 'toast', 'sheet', 'cell'];

function shownBy({ google }: Desk, session: Session, go: () => Talk): ScriptReply {
  const before = google.screen.length;
  const shown = () => google.screen.slice(before).filter(({ kind }) => ON_SCREEN.includes(kind));
  session.talk = null;
  try {
    const talk = go();
    if (talk.question) session.talk = talk;
    return { shown: shown(), question: talk.question, result: talk.result ?? null };
  } catch (cause) {
    return { shown: shown(), question: null, failure: messageOf(cause) };
  }
}

/** Asumsi: the page is told kind and message, as `Exception: …`. */
function messageOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
