import type { RunningExecution } from './execution.ts';
import { drawUuid, type State } from './state.ts';

const enteredAt = new WeakMap<RunningExecution, number>();

/** Words of the façade that are no call to Google: the clock, ids, the log, and when it takes over from the bundle. */
export function answerHost(
  state: State,
  execution: RunningExecution,
  message: string,
  answerCall: (message: string) => string,
): string | undefined {
  const [word = '', rest = ''] = /^(\w+) ?(.*)$/s.exec(message)?.slice(1) ?? [];
  switch (word) {
    case 'enter':
      enteredAt.set(execution, performance.now());
      return undefined;
    case 'leave':
      execution.cost.servicesMs += performance.now() - (enteredAt.get(execution) ?? 0);
      return undefined;
    case 'now':
      return String(state.now);
    case 'sleep':
      // An execution that was ended waits for nothing any more.
      if (!execution.stopped) state.now += Number(rest);
      return undefined;
    case 'uuid':
      return drawUuid(state);
    case 'base64':
      return Buffer.from(JSON.parse(rest)).toString('base64');
    case 'log':
      state.screen.push({ kind: 'log', email: execution.email, content: JSON.parse(rest) });
      return undefined;
    default:
      return answerCall(message);
  }
}
