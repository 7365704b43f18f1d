import { Script } from 'node:vm';
import { createBareContext, type Host } from '../bare-context.ts';
import { answerCall, type Call, type Fault, type RunningExecution, STOPPED } from './execution.ts';
import { answerHost } from './host.ts';
import { releaseFor } from './small-services.ts';
import type { State } from './state.ts';

/** What is to be run, and as whom. */
export interface RunRequest {
  readonly email: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly aksi: string;
  readonly fault: Fault | null;
}

export function compileBundle(code: string): Script {
  return new Script(code, { filename: 'Code.js' });
}

export function beginExecution({ email, aksi, fault }: RunRequest): RunningExecution {
  const cost = { evaluateMs: 0, bundleMs: 0, servicesMs: 0, payloadBytes: 0 };
  return { email, aksi, fault, made: 0, stopped: false, defect: undefined, cost };
}

/** Each execution starts from nothing: a fresh context in which the whole bundle is evaluated again. */
export function execute(
  state: State,
  calls: Call[],
  bundle: Script,
  execution: RunningExecution,
  request: RunRequest,
  around: (live: Host) => Host = (live) => live,
): unknown {
  try {
    return evaluate(state, calls, bundle, execution, request, around);
  } finally {
    releaseFor(state, execution);
  }
}

function evaluate(
  state: State,
  calls: Call[],
  bundle: Script,
  execution: RunningExecution,
  { functionName, args }: RunRequest,
  around: (live: Host) => Host,
): unknown {
  const { cost } = execution;
  const live: Host = (message) =>
    answerHost(state, execution, message, (call) => answerCall(state, calls, execution, call));
  const context = createBareContext(around(live));
  const loading = performance.now();
  context.load(bundle);
  const started = performance.now();
  cost.evaluateMs = started - loading;
  const outcome = context.call(functionName, args);
  cost.bundleMs = performance.now() - started - cost.servicesMs;
  if (execution.defect !== undefined) throw execution.defect;
  if (execution.stopped) throw new Error(STOPPED);
  if (!('error' in outcome)) return outcome.result;
  throw thrownInside(outcome.error);
}

function thrownInside({ name, message, stack }: { name: string; message: string; stack: string }): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}
