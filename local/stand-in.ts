/** A stand-in for the Google that the add-in calls: it runs the very bundle that is deployed, on a workbook in memory. */
import { Script } from 'node:vm';
import { createBareContext } from './bare-context.ts';
import { findSheet, openDraft } from './services/draft.ts';
import type { Call, Fault, RunCost, RunningExecution } from './services/execution.ts';
import { answerCall, STOPPED } from './services/execution.ts';
import { freshBook } from './services/fresh-book.ts';
import { answerHost } from './services/host.ts';
import { wholeBook } from './services/read-book.ts';
import { refusal } from './services/refusals.ts';
import { releaseFor } from './services/small-services.ts';
import {
  type Alert,
  currentBook,
  type DriveFile,
  drawNumber,
  replaceBook,
  type Shown,
  type State,
} from './services/state.ts';
import type { Spreadsheet } from './services/types.ts';
import { enter } from './services/typing.ts';

export interface StandInOptions {
  readonly owner: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Text of dist/Code.js. */
  readonly code: string;
  /** Absent: a new file with one empty sheet. */
  readonly workbook?: Spreadsheet;
  /** Fills `effectiveValue` of the cells with formulas, in place. */
  readonly calculate?: (book: Spreadsheet, now: number) => void;
  /** Contents of an HTML file of the project. */
  readonly html?: (name: string) => string;
  /** Which button a person presses; the first that means yes when absent. */
  readonly answer?: (alert: Alert) => string;
}

export interface StandIn {
  /** Calls a global function of the bundle as that person, in a fresh context; throws what the function throws. */
  run(email: string, functionName: string, args: readonly unknown[], aksi?: string): unknown;
  /** What a person types into a cell (0-based); throws a Refusal. */
  type(email: string, sheetId: number, row: number, column: number, text: string): void;
  typeBlock(email: string, sheetId: number, row: number, column: number, texts: readonly (readonly string[])[]): void;
  workbook(): Spreadsheet;
  /** Makes it an editor, as sharing in Drive does. */
  share(email: string): void;
  setNow(epochMs: number): void;
  now(): number;
  readonly calls: readonly Call[];
  readonly screen: readonly Shown[];
  readonly files: readonly DriveFile[];
  failAt(plan: Fault | null): void;
  properties(): Record<string, string>;
  /** Of the run that ended last. */
  cost(): RunCost;
}

export function createStandIn(options: StandInOptions): StandIn {
  const state = initialState(options);
  const script = new Script(options.code, { filename: 'Code.js' });
  const calls: Call[] = [];
  let fault: Fault | null = null;
  let lastCost: RunCost = { evaluateMs: 0, bundleMs: 0, servicesMs: 0, payloadBytes: 0 };

  const run: StandIn['run'] = (email, functionName, args, aksi = functionName) => {
    const execution = begin(normal(email), aksi, fault);
    fault = null;
    try {
      return execute(state, calls, script, execution, functionName, args);
    } finally {
      releaseFor(state, execution);
      lastCost = execution.cost;
    }
  };
  const put = (
    email: string,
    sheetId: number,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
    isPaste: boolean,
  ) => {
    if (!state.editors.has(normal(email))) throw refusal('notShared');
    const book = currentBook(state);
    const draft = openDraft(book, () => drawNumber(state));
    const sheet = findSheet(book, sheetId);
    if (!sheet) throw refusal('sheetUnknown', sheetId);
    const actor = { email: normal(email), owner: state.owner };
    const refused = enter(draft, { sheet, row, column, texts, isPaste }, actor, state.now);
    if (refused) throw refused;
    replaceBook(state, draft.book);
  };

  return {
    run,
    type: (email, sheetId, row, column, text) => put(email, sheetId, row, column, [[text]], false),
    typeBlock: (email, sheetId, row, column, texts) => put(email, sheetId, row, column, texts, true),
    workbook: () => wholeBook(currentBook(state), state.owner),
    share: (email) => void state.editors.add(normal(email)),
    setNow: (epochMs) => {
      state.now = epochMs;
      state.stale = true;
    },
    now: () => state.now,
    calls,
    screen: state.screen,
    files: state.files,
    failAt: (plan) => {
      fault = plan;
    },
    properties: () => Object.fromEntries(state.properties),
    cost: () => lastCost,
  };
}

function initialState(options: StandInOptions): State {
  const owner = normal(options.owner);
  return {
    owner,
    now: options.now,
    book: options.workbook ? structuredClone(options.workbook) : freshBook(),
    stale: true,
    editors: new Set([owner]),
    files: [],
    properties: new Map(),
    screen: [],
    lockHolder: null,
    drawn: 0,
    calculate: options.calculate ?? (() => undefined),
    html: options.html ?? (() => ''),
    answer: options.answer ?? (({ buttons }) => (buttons.startsWith('YES') ? 'YES' : 'OK')),
  };
}

function normal(email: string): string {
  return email.trim().toLowerCase();
}

function begin(email: string, aksi: string, fault: Fault | null): RunningExecution {
  const cost = { evaluateMs: 0, bundleMs: 0, servicesMs: 0, payloadBytes: 0 };
  return { email, aksi, fault, made: 0, stopped: false, defect: undefined, cost };
}

function execute(
  state: State,
  calls: Call[],
  script: Script,
  execution: RunningExecution,
  functionName: string,
  args: readonly unknown[],
): unknown {
  const { cost } = execution;
  const context = createBareContext((message) =>
    answerHost(state, execution, message, (call) => answerCall(state, calls, execution, call)),
  );
  const loading = performance.now();
  context.load(script);
  const started = performance.now();
  cost.evaluateMs = started - loading;
  const outcome = context.call(functionName, args);
  cost.bundleMs = performance.now() - started - cost.servicesMs;
  if (execution.defect !== undefined) throw execution.defect;
  if (execution.stopped) throw new Error(STOPPED);
  if (!('error' in outcome)) return outcome.result;
  const error = new Error(outcome.error.message);
  error.name = outcome.error.name;
  error.stack = outcome.error.stack;
  throw error;
}
