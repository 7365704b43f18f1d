/**
 * A run that waits for a person. In Google a script stops at Ui.alert and goes on when somebody has pressed a button;
 * meanwhile others work on, and what the script did before the question stays done.
 * https://developers.google.com/apps-script/reference/base/ui#alertprompt
 * A context cannot be stopped halfway. So it is let go at the question, and started anew with the answer: all that it
 * hears from outside comes through one door, and up to the question it hears there what it heard before. Nothing is
 * therefore done twice.
 */
import type { Script } from 'node:vm';
import type { Host } from '../bare-context.ts';
import { type Call, STOPPED } from './execution.ts';
import { beginExecution, execute, type RunRequest } from './run.ts';
import { releaseFor } from './small-services.ts';
import type { Alert, Said, State } from './state.ts';

export interface Question extends Alert {
  readonly kind: 'alert' | 'prompt';
}

export interface Talk {
  /** What the script waits for; null: it has ended. */
  readonly question: Question | null;
  /** What the function gave back, once it has ended. */
  readonly result: unknown;
  /** Goes on from the question; throws what the function throws. */
  answer(said: Said): Talk;
}

interface Exchange {
  readonly message: string;
  readonly answer: string | undefined;
}

export function converse(state: State, calls: Call[], bundle: Script, request: RunRequest): Talk {
  return goOn([], null);

  function goOn(past: readonly Exchange[], said: Said | null): Talk {
    const heard = [...past];
    const execution = beginExecution(request);
    let question: Question | null = null;
    const ask = (asked: Question): boolean => {
      if (said === null) {
        question = asked;
        releaseFor(state, execution);
        return false;
      }
      execution.said = said;
      said = null;
      return true;
    };
    try {
      const result = execute(state, calls, bundle, execution, request, (live) => retold(past, heard, live, ask));
      if (question === null) return { question, result, answer: ended };
    } catch (error) {
      // Whatever the bundle made of being let go.
      if (question === null) throw error;
    }
    return { question, result: undefined, answer: (next) => goOn(heard, next) };
  }
}

function ended(): never {
  throw new Error('The script has ended: nothing waits for an answer');
}

/** Tells the past again, then goes on live up to a question that nobody has answered. */
function retold(past: readonly Exchange[], heard: Exchange[], live: Host, ask: (question: Question) => boolean): Host {
  let at = 0;
  let isHeld = false;
  return (message) => {
    if (isHeld) return LET_GO;
    const known = past[at];
    at += 1;
    if (known) {
      if (known.message !== message) throw new Error(`The script did not repeat itself: ${message.slice(0, 80)}`);
      return known.answer;
    }
    const question = questionIn(message);
    if (question && !ask(question)) {
      isHeld = true;
      return LET_GO;
    }
    const answer = live(message);
    heard.push({ message, answer });
    return answer;
  };
}

const LET_GO = JSON.stringify({ error: { name: 'Exception', message: STOPPED } });

function questionIn(message: string): Question | null {
  const [, kind] = /^\["SpreadsheetApp\.getUi\.(alert|prompt)",/.exec(message) ?? [];
  if (kind !== 'alert' && kind !== 'prompt') return null;
  const [, [asked]]: [string, [Alert]] = JSON.parse(message);
  return { ...asked, kind };
}
