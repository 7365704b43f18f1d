/** One execution: what the bundle asks of Google, recorded, timed, and made to fail where a test wants it. */
import { thrownAs } from './error-shape.ts';
import { type Recorded, recordedOf } from './recorded.ts';
import { type Jenis, SERVICES } from './service-table.ts';
import { type Execution, GoogleError, type State } from './state.ts';

/** A call as permintaan.jsonl lists it. */
export interface Call extends Recorded {
  readonly aksi: string;
  readonly panggilan: string;
  readonly jenis: Jenis;
  readonly email: string;
}

/**
 * What goes wrong at the n-th Google call (from 1) of the next run.
 * before: an error, no effect · after: the effect, then an error · late: `during` happens first, then the effect, then
 * the answer · stop: the effect, then the execution is ended.
 */
export interface Fault {
  readonly call: number;
  readonly when: 'before' | 'after' | 'late' | 'stop';
  readonly during?: () => void;
}

/** Milliseconds of the wall clock; payloadBytes counts the JSON of requests and answers. */
export interface RunCost {
  evaluateMs: number;
  bundleMs: number;
  servicesMs: number;
  payloadBytes: number;
}

export interface RunningExecution extends Execution {
  readonly fault: Fault | null;
  made: number;
  stopped: boolean;
  /** What broke in the stand-in itself (or in a test's `during`): thrown when the run ends, whatever the bundle caught. */
  defect: unknown;
  readonly cost: RunCost;
}

export const STOPPED = 'Exceeded maximum execution time';

/** The answer to one message of the façade: a call as JSON `[name, args]`, or a word. */
export function answerCall(state: State, calls: Call[], execution: RunningExecution, message: string): string {
  try {
    const result = perform(state, calls, execution, message);
    const answer = JSON.stringify({ result });
    execution.cost.payloadBytes += message.length + answer.length;
    return answer;
  } catch (error) {
    if (!(error instanceof GoogleError)) execution.defect ??= error;
    const thrown = thrownAs(error instanceof GoogleError ? error : new GoogleError(String(error)));
    return JSON.stringify({ error: thrown });
  }
}

function perform(state: State, calls: Call[], execution: RunningExecution, message: string): unknown {
  if (execution.stopped) throw new GoogleError(STOPPED);
  const [name, args]: [string, unknown[]] = JSON.parse(message);
  const entry = SERVICES[name];
  if (!entry) throw new Error(`The façade called ${name}, which has no service`);
  const { aksi, email } = execution;
  calls.push({ aksi, panggilan: name, ...recordedOf(name, args), jenis: entry.jenis, email });
  execution.made += 1;
  const when = execution.fault?.call === execution.made ? execution.fault.when : undefined;
  if (when === 'before') throw new GoogleError(timeoutOf(state, name));
  if (when === 'late') execution.fault?.during?.();
  if (when === 'stop') execution.stopped = true;
  const result = entry.service({ state, execution, args, size: Buffer.byteLength(message) });
  if (when === 'after') throw new GoogleError(timeoutOf(state, name));
  if (execution.stopped) throw new GoogleError(STOPPED);
  return result;
}

/** The texts that Apps Script is known for (from memory, asumsi). */
function timeoutOf(state: State, name: string): string {
  const service = name.split('.')[0] ?? '';
  if (service === 'Sheets' || service === 'SpreadsheetApp')
    return `Service Spreadsheets timed out while accessing document with id ${state.book.spreadsheetId}.`;
  return `Service error: ${service}`;
}
