import { GoogleError, type Service, type State } from './state.ts';

// "9 KB/value": https://developers.google.com/apps-script/guides/services/quotas. Measured 2023: the key counts too and
// 8,066 bytes are what really fits (tanaikech, gist 8b057d10fb5f2af014794e57b021c6aa); so that is the limit here.
const LARGEST_PROPERTY = 8_066;
const LARGEST_STORE = 500 * 1024;

// asumsi: an execution that runs already sees what another one has written meanwhile; Google's pages name no cache.
export const getProperty: Service = ({ state, args }) => state.properties.get(String(args[0])) ?? null;

export const getProperties: Service = ({ state }) => Object.fromEntries(state.properties);

export const setProperty: Service = ({ state, args }) => {
  const [key, value] = args;
  if (typeof key !== 'string' || typeof value !== 'string') throw new GoogleError('Properties are strings.');
  if (sizeOf(key, value) > LARGEST_PROPERTY) throw new GoogleError('Argument too large: value');
  const others = [...state.properties].filter(([name]) => name !== key);
  const total = others.reduce((sum, [name, text]) => sum + sizeOf(name, text), sizeOf(key, value));
  if (total > LARGEST_STORE) throw new GoogleError('You have exceeded the property storage quota.');
  state.properties.set(key, value);
};

export const deleteProperty: Service = ({ state, args }) => {
  state.properties.delete(String(args[0]));
};

function sizeOf(key: string, value: string): number {
  return Buffer.byteLength(key) + Buffer.byteLength(value);
}

export const tryLock: Service = ({ state, execution }) => {
  state.lockHolder ??= execution;
  return state.lockHolder === execution;
};

export const hasLock: Service = ({ state, execution }) => state.lockHolder === execution;

export const releaseLock: Service = ({ state, execution }) => {
  releaseFor(state, execution);
};

/** Also at the end of an execution, and while an alert is open. */
export function releaseFor(state: State, execution: unknown): void {
  if (state.lockHolder === execution) state.lockHolder = null;
}

// Menu and panel: active and effective user are both the person at the keyboard (apps-script/reference/base/session).
export const getEmail: Service = ({ execution }) => execution.email;
