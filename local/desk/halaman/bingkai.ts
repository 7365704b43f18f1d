/**
 * `google.script` inside the frame of a sidebar or dialog, as Google's behaves.
 * https://developers.google.com/apps-script/guides/html/communication and .../reference/run
 */
import { legalArguments } from './legal.ts';
import { keepStorage } from './storage.ts';

interface Handlers {
  readonly success?: (value: unknown, user?: unknown) => void;
  readonly failure?: (error: Error, user?: unknown) => void;
  readonly user?: unknown;
}

/** Written into the frame's name by the desk. */
const { functions, storage }: { functions: string[]; storage: Record<string, string> } = JSON.parse(window.name);

const MOST_AT_ONCE = 10;
const running = new Map<number, Handlers>();
const waiting: { readonly message: object; readonly handlers: Handlers }[] = [];
let last = 0;

const tell = (message: object): void => window.parent.postMessage(message, '*');

function startNext(): void {
  while (running.size < MOST_AT_ONCE) {
    const next = waiting.shift();
    if (!next) return;
    last += 1;
    running.set(last, next.handlers);
    tell({ kind: 'run', id: last, ...next.message });
  }
}

function runner(handlers: Handlers): object {
  const made: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, ...(success ? { success } : {}) }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, ...(failure ? { failure } : {}) }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  for (const name of functions)
    made[name] = (...args: unknown[]): void => {
      waiting.push({ message: { name, args: legalArguments(args) }, handlers });
      startNext();
    };
  return made;
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== window.parent) return;
  if (data?.kind === 'stored') storedElsewhere(data.kept, data.key);
  if (data?.kind !== 'ran') return;
  const handlers = running.get(data.id);
  running.delete(data.id);
  startNext();
  if (data.failure === undefined) return handlers?.success?.(data.result, handlers.user);
  const error = Object.assign(new Error(data.failure), { name: 'ScriptError' });
  // Without a handler Google only logs it.
  if (handlers?.failure) handlers.failure(error, handlers.user);
  else console.error(error);
});

const storedElsewhere = keepStorage(storage, (kept, key) => tell({ kind: 'storage', kept, key }));

/** Links that lead to Google: the desk has those files itself. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href.startsWith('https://docs.google.com/')) return;
  event.preventDefault();
  tell({ kind: 'link', url: link.href });
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ kind: 'close' }),
        setWidth: (width: number) => tell({ kind: 'size', width }),
        setHeight: (height: number) => tell({ kind: 'size', height }),
        editor: { focus: () => tell({ kind: 'focus' }) },
        origin: 'https://docs.google.com',
      },
    },
  },
});
