import * as vm from 'node:vm';
import { FACADE_CORE } from './services/facade/core.ts';
import { FACADE_SCREEN } from './services/facade/screen.ts';
import { FACADE_SERVICES } from './services/facade/services.ts';

/**
 * A V8 context with what Apps Script surely has: the ECMAScript built-ins. Intl is there on Google, but its data is
 * not promised; the rest V8 adds by itself and Apps Script lacks or does not promise.
 * https://developers.google.com/apps-script/guides/v8-runtime
 */
const BUILT_INS = new Set(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError RangeError
  ReferenceError SyntaxError TypeError URIError Number BigInt Math Date String RegExp Array Int8Array Uint8Array
  Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float32Array
  Float64Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer DataView JSON Promise Reflect
  Proxy`.split(/\s+/),
);

/** Takes and gives text only: the one way out of the context. */
export type Host = (message: string) => string | undefined;

/** How a call inside ended. */
type Outcome =
  | { readonly result?: unknown }
  | { readonly error: { readonly name: string; readonly message: string; readonly stack: string } };

export interface BareContext {
  /** Evaluates a script at the top level, as Apps Script loads a file. */
  load(script: vm.Script): void;
  /** Calls a global function of what was loaded; arguments and result cross as JSON. */
  call(functionName: string, args: readonly unknown[]): Outcome;
}

const FACADE = new vm.Script(
  `(function (host, define) { 'use strict'; ${FACADE_CORE} ${FACADE_SERVICES} ${FACADE_SCREEN}
  return (action, text) => {
    try {
      const result = action(...JSON.parse(text));
      if (result !== undefined) checkPlain(result, 'result');
      return JSON.stringify({ result });
    } catch (error) {
      const isError = error instanceof Error;
      return JSON.stringify({ error: {
        name: isError ? error.name : 'Error',
        message: isError ? error.message : String(error),
        stack: isError ? String(error.stack) : '',
      } });
    }
  };
})`,
  { filename: 'google-stand-in.js' },
);
const REMOVE = new vm.Script('(keep) => Object.getOwnPropertyNames(globalThis).filter((name) => !keep(name))');

export function createBareContext(host: Host): BareContext {
  // An ordinary global object: the usual one of node:vm looks every built-in up by way of the host, which is slow enough
  // to falsify any measurement of the bundle. Node before 20.18 has only that.
  const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? Object.create(null));
  const removable: readonly string[] = REMOVE.runInContext(context)((name: string) => BUILT_INS.has(name));
  for (const name of removable) vm.runInContext(`delete globalThis[${JSON.stringify(name)}]`, context);
  // Inside, `define` must be of the context's realm too: a host function would hand out the host's Function.
  const invoke = FACADE.runInContext(context)(sealed(context, host), vm.runInContext(DEFINE, context));
  return {
    load: (script) => {
      script.runInContext(context);
    },
    call: (functionName, args) => parseOutcome(invoke(globalFunction(context, functionName), JSON.stringify(args))),
  };
}

const DEFINE = `(name, value) =>
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false })`;

/** Wraps the host function so that the bundle never holds an object of the host. */
function sealed(context: object, host: Host): unknown {
  return vm.runInContext('(host) => (message) => host(message)', context)(host);
}

function globalFunction(context: object, name: string): unknown {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new Error(`Not the name of a function: ${name}`);
  const found: unknown = vm.runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, context);
  if (found === undefined) throw new Error(`Script function not found: ${name}`);
  return found;
}

function parseOutcome(text: unknown): Outcome {
  if (typeof text !== 'string') throw new Error('The context answered with something else than text');
  return JSON.parse(text);
}
