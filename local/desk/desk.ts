/** One workbook on the desk, and the browser tabs that look at it. */
import { randomBytes } from 'node:crypto';
import type { Talk } from '../services/talk.ts';
import type { StandIn } from '../stand-in.ts';
import { forget, readKept, writeKept } from './keep.ts';
import { recorded } from './recording.ts';
import type { Step } from './undo.ts';

/** One tab of a browser. Who acts belongs to it, so that two people can sit side by side. */
export interface Session {
  readonly token: string;
  email: string;
  readonly done: Step[];
  readonly undone: Step[];
  /** The script that waits for this person's answer. */
  talk: Talk | null;
}

export interface Desk {
  google: StandIn;
  /** Goes up with every change that somebody may see. */
  version: number;
  /** Who acts in a new browser tab. */
  person: string;
  readonly sessions: Map<string, Session>;
  readonly folder: string;
  /** Makes the agency anew. */
  readonly renew: () => Promise<StandIn>;
}

/** So many are remembered; a browser tab that was forgotten opens itself anew. */
const MOST_SESSIONS = 100;

export interface DeskSetUp {
  readonly folder: string;
  readonly fresh: boolean;
  readonly renew: () => Promise<StandIn>;
  readonly resume: (kept: NonNullable<ReturnType<typeof readKept>>['kept']) => StandIn;
}

export async function openDesk({ folder, fresh, renew, resume }: DeskSetUp): Promise<Desk> {
  const earlier = fresh ? null : readKept(folder);
  if (fresh) forget(folder);
  const google = recorded(earlier ? resume(earlier.kept) : await renew(), folder);
  return { google, version: 1, person: earlier?.person ?? '', sessions: new Map(), folder, renew };
}

export function newSession(desk: Desk): Session {
  const session: Session = {
    token: randomBytes(24).toString('base64url'),
    email: desk.person,
    done: [],
    undone: [],
    talk: null,
  };
  desk.sessions.set(session.token, session);
  const [oldest] = desk.sessions.keys();
  if (desk.sessions.size > MOST_SESSIONS && oldest !== undefined) desk.sessions.delete(oldest);
  return session;
}

/** Everybody begins anew: an undo would write into another workbook. */
export async function restart(desk: Desk): Promise<void> {
  const google = await desk.renew();
  forget(desk.folder);
  desk.google = recorded(google, desk.folder);
  for (const session of desk.sessions.values()) {
    session.talk = null;
    session.done.length = 0;
    session.undone.length = 0;
  }
  desk.version += 1;
}

export function save({ google, person, folder }: Desk): void {
  writeKept(folder, { kept: google.keep(), person });
}
