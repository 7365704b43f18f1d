import type { Assumptions } from './assumptions.ts';
import type { Around } from './draft.ts';
import { type Calculate, type Calculated, recalculate } from './recalculate.ts';
import type { Spreadsheet } from './types.ts';

/** A file that the add-in made with Drive.Files.create. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly owner: string;
  /** With whom it was shared. */
  readonly readers?: readonly string[];
}

/** Something that came up on a person's screen. */
export interface Shown {
  readonly kind: 'menu' | 'consent' | 'alert' | 'sidebar' | 'dialog' | 'toast' | 'sheet' | 'cell' | 'log';
  readonly email: string;
  readonly content: unknown;
}

export interface Alert {
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

/** Everything that outlives one execution. */
export interface State {
  readonly owner: string;
  now: number;
  book: Spreadsheet;
  /** Which tabs have their formulas calculated; null: none. */
  calculated: Calculated | null;
  readonly editors: Set<string>;
  readonly files: DriveFile[];
  /** Also those that no longer lie here: a file's id is never given again. */
  filesMade: number;
  readonly properties: Map<string, string>;
  readonly screen: Shown[];
  lockHolder: Execution | null;
  drawn: number;
  readonly calculate: Calculate;
  readonly assumptions: Assumptions;
  readonly html: (name: string) => string;
  readonly answer: (alert: Alert) => string;
  readonly typeIn: (alert: Alert) => string | null;
  readonly sharing: (email: string) => 'free' | 'no account' | 'outside';
  readonly consent: (email: string) => boolean;
}

/** A person's answer: the button, and what was typed into a prompt (null: closed). */
export interface Said {
  readonly button: string;
  readonly text: string | null;
}

/** One run of one function as one person. */
export interface Execution {
  readonly email: string;
  readonly aksi: string;
  /** The answer to the question that is being asked; absent: `answer` and `typeIn` of the state know it. */
  said?: Said;
}

/** Google's error object: `code` only for the advanced services. */
export class GoogleError extends Error {
  readonly code: number | undefined;
  constructor(message: string, code?: number) {
    super(message);
    this.name = code === undefined ? 'Exception' : 'GoogleJsonResponseException';
    this.code = code;
  }
}

/** One call as it came out of the bundle. */
export interface ServiceCall {
  readonly state: State;
  readonly execution: Execution;
  readonly args: readonly unknown[];
  /** Bytes of the arguments as JSON, about the size of the request's body. */
  readonly size: number;
}

export type Service = (call: ServiceCall) => unknown;

export const FIRST_DRAWN = 2_000_000_000;

/** Ids that Google draws at random; here they follow each other, so that runs repeat exactly. */
function drawNumber(state: State): number {
  state.drawn += 1;
  return FIRST_DRAWN - state.drawn;
}

export function around(state: State): Around {
  const calculateAnew = (book: Spreadsheet) => {
    // A draft shares its cells with the workbook: what is calculated in them now need not hold there.
    state.calculated = null;
    recalculate(book, null, state.calculate);
  };
  const { now, editors: people, assumptions } = state;
  return { drawId: () => drawNumber(state), calculate: calculateAnew, now, people, assumptions };
}

export function drawUuid(state: State): string {
  state.drawn += 1;
  return `00000000-0000-4000-8000-${String(state.drawn).padStart(12, '0')}`;
}

/** The workbook with its formulas calculated. */
export function currentBook(state: State): Spreadsheet {
  state.calculated = recalculate(state.book, state.calculated, state.calculate);
  return state.book;
}
