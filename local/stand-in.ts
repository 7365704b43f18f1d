/** A stand-in for the Google that the add-in calls: it runs the very bundle that is deployed, on a workbook in memory. */
import { calculate } from './formula/calculate.ts';
import { type Assumptions, assume } from './services/assumptions.ts';
import { batchUpdate } from './services/batch-update.ts';
import { openDraft } from './services/draft.ts';
import type { Call, Fault, RunCost } from './services/execution.ts';
import { freshBook, openBook } from './services/fresh-book.ts';
import { drawnIn, type Kept, keptOf, stateOf } from './services/kept.ts';
import { wholeBook } from './services/read-book.ts';
import type { Calculate } from './services/recalculate.ts';
import { Refusal, refusal } from './services/refusals.ts';
import { PERSON_KINDS } from './services/request-kinds.ts';
import { versionOf } from './services/restore-version.ts';
import { beginExecution, compileBundle, execute, type RunRequest } from './services/run.ts';
import { type Alert, around, currentBook, type DriveFile, drawUuid, type Shown, type State } from './services/state.ts';
import { converse, type Talk } from './services/talk.ts';
import type { Spreadsheet } from './services/types.ts';
import { type Entry, enter } from './services/typing.ts';

export interface StandInOptions {
  readonly owner: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Text of dist/Code.js. */
  readonly code: string;
  /** Absent: a new file with one empty sheet. */
  readonly workbook?: Spreadsheet;
  /** Everything that an earlier stand-in kept; goes before `workbook` and `now`. */
  readonly kept?: Kept;
  /** Fills `effectiveValue` of cells with formulas, in place, on some of the tabs; local/formula when absent. */
  readonly calculate?: Calculate;
  /** Contents of an HTML file of the project. */
  readonly html?: (name: string) => string;
  /** Which button a person presses; the first that means yes when absent. */
  readonly answer?: (alert: Alert) => string;
  /** What of services/assumptions.ts is assumed otherwise. */
  readonly assumptions?: Partial<Assumptions>;
  /** What a person types into a prompt, null for closing it; nothing when absent. */
  readonly typeIn?: (prompt: Alert) => string | null;
  /** Whether the file can be shared with that address; with everybody when absent. */
  readonly sharing?: State['sharing'];
  /** Whether that person has granted every scope; everybody has when absent. */
  readonly consent?: State['consent'];
}

export interface StandIn {
  /** Calls a global function of the bundle as that person, in a fresh context; throws what the function throws. */
  run(email: string, functionName: string, args: readonly unknown[], aksi?: string): unknown;
  /** The same for a person who answers questions in his own time; `answer` and `typeIn` are not asked. */
  converse(email: string, functionName: string, args: readonly unknown[]): Talk;
  /** What a person types into a cell (0-based); throws a Refusal. */
  type(email: string, sheetId: number, row: number, column: number, text: string): void;
  /** A paste: goes past a strict dropdown, and makes the grid larger where it must. Texts are read as typed, copied cells are not. */
  typeBlock(email: string, sheetId: number, row: number, column: number, contents: Entry['contents']): void;
  /** What a person does with the menus of Sheets, as batchUpdate requests; the replies to them. Throws a Refusal. */
  edit(email: string, requests: readonly object[]): readonly object[];
  /**
   * A person's undo: from the workbook that a `look` after the deed showed back to the one before it (or forth again).
   * False, and nothing done, when it has changed since.
   */
  exchange(from: Spreadsheet, to: Spreadsheet): boolean;
  /**
   * An older version of the file in place of this one, as File > Histori versi does; document properties stay.
   * `withMetadata`: as assumed, when absent.
   */
  restoreVersion(version: Spreadsheet, withMetadata?: boolean): void;
  /** Everything in the file, formulas calculated, as the Sheets API would give it to the owner. */
  workbook(): Spreadsheet;
  /** The workbook itself, formulas calculated: to be looked at only. Later changes leave it as it is. */
  look(): Spreadsheet;
  /** To go on from later. */
  keep(): Kept;
  /** Goes on from what was kept (but with the list of calls as it is). */
  resume(kept: Kept): void;
  /** Makes it an editor, as sharing in Drive does. */
  share(email: string): void;
  setNow(epochMs: number): void;
  now(): number;
  readonly owner: string;
  /** As Utilities.getUuid draws it: no other id of this workbook is the same. */
  drawUuid(): string;
  readonly calls: readonly Call[];
  readonly screen: readonly Shown[];
  readonly files: readonly DriveFile[];
  failAt(plan: Fault | null): void;
  /** Remembers everything as it is now (but not the list of calls); each call of what comes back restores it. */
  remember(): () => void;
  properties(): Record<string, string>;
  /** Of the run that ended last. */
  cost(): RunCost;
}

export function createStandIn(options: StandInOptions): StandIn {
  const state = initialState(options);
  const bundle = compileBundle(options.code);
  const calls: Call[] = [];
  let fault: Fault | null = null;
  let cost: RunCost = { evaluateMs: 0, bundleMs: 0, servicesMs: 0, payloadBytes: 0 };

  const run: StandIn['run'] = (email, functionName, args, aksi = functionName) => {
    const request: RunRequest = { email: normal(email), functionName, args, aksi, fault };
    // The plan is for this run alone, not for one that happens during it.
    fault = null;
    const execution = beginExecution(request);
    try {
      return execute(state, calls, bundle, execution, request);
    } finally {
      cost = execution.cost;
    }
  };

  return {
    run,
    converse: (email, functionName, args) =>
      converse(state, calls, bundle, { email: normal(email), functionName, args, aksi: functionName, fault: null }),
    type: (email, sheetId, row, column, text) =>
      put(state, email, { sheetId, row, column, contents: [[text]], isPaste: false }),
    typeBlock: (email, sheetId, row, column, contents) =>
      put(state, email, { sheetId, row, column, contents, isPaste: true }),
    edit: (email, requests) => edit(state, email, requests),
    exchange: (from, to) => exchange(state, from, to),
    restoreVersion: (version, withMetadata = state.assumptions.metadataAtRestore === 'comes back') => {
      state.book = versionOf(version, state.book, withMetadata);
      state.calculated = null;
    },
    owner: state.owner,
    drawUuid: () => drawUuid(state),
    workbook: () => wholeBook(currentBook(state), state.owner),
    look: () => currentBook(state),
    keep: () => keptOf(state),
    resume: (kept) => restore(state, { ...stateOf(kept), calculated: null }),
    share: (email) => void state.editors.add(normal(email)),
    setNow: (epochMs) => {
      state.now = epochMs;
    },
    now: () => state.now,
    calls,
    screen: state.screen,
    files: state.files,
    failAt: (plan) => {
      fault = plan;
    },
    remember: () => remember(state),
    properties: () => Object.fromEntries(state.properties),
    cost: () => cost,
  };
}

function initialState(options: StandInOptions): State {
  const owner = normal(options.owner);
  const book = options.workbook ? openBook(options.workbook) : freshBook();
  return {
    owner,
    now: options.now,
    book,
    calculated: null,
    editors: new Set([owner]),
    files: [],
    filesMade: 0,
    properties: new Map(),
    screen: [],
    lockHolder: null,
    drawn: drawnIn(book),
    calculate: options.calculate ?? calculate,
    assumptions: assume(options.assumptions),
    html: options.html ?? (() => ''),
    answer: options.answer ?? (({ buttons }) => (buttons.startsWith('YES') ? 'YES' : 'OK')),
    typeIn: options.typeIn ?? (() => ''),
    sharing: options.sharing ?? (() => 'free'),
    consent: options.consent ?? (() => true),
    ...(options.kept ? stateOf(options.kept) : {}),
  };
}

type Moment = Pick<State, 'book' | 'calculated' | 'now' | 'drawn' | 'files' | 'filesMade' | 'editors' | 'properties'>;

/** A workbook is never changed in place but for calculated values, so holding on to it is enough. */
function remember(state: State): () => void {
  const { book, calculated, now, drawn, files, filesMade, editors, properties } = state;
  const lists = { files: [...files], editors: new Set(editors), properties: new Map(properties) };
  return () => restore(state, { book, calculated, now, drawn, filesMade, ...lists });
}

function restore(state: State, { files, editors, properties, ...moment }: Moment): void {
  Object.assign(state, moment, { lockHolder: null });
  state.files.splice(0, state.files.length, ...files);
  state.editors.clear();
  for (const email of editors) state.editors.add(email);
  state.properties.clear();
  for (const [key, value] of properties) state.properties.set(key, value);
}

function put(state: State, email: string, entry: Entry): void {
  const actor = editor(state, email);
  // A dropdown may take its choices from cells with formulas.
  const draft = openDraft(currentBook(state), around(state));
  const refused = enter(draft, entry, actor);
  if (refused) throw refused;
  state.book = draft.book;
}

function edit(state: State, email: string, requests: readonly object[]): readonly object[] {
  const body: unknown = structuredClone({ requests });
  // People sort and search by what cells show.
  const book = currentBook(state);
  const outcome = batchUpdate(book, body, editor(state, email), around(state), PERSON_KINDS);
  if (outcome instanceof Refusal) throw outcome;
  state.book = outcome.book;
  return outcome.replies;
}

function exchange(state: State, from: Spreadsheet, to: Spreadsheet): boolean {
  if (state.book !== from) return false;
  state.book = to;
  return true;
}

function editor(state: State, email: string) {
  if (!state.editors.has(normal(email))) throw refusal('notShared');
  return { email: normal(email), owner: state.owner };
}

function normal(email: string): string {
  return email.trim().toLowerCase();
}
