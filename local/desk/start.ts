/** Puts the desk together: workbook, page and server. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from '../cli/mistake.ts';
import { keptAgency, newAgency } from './agency.ts';
import { openDesk, save } from './desk.ts';
import * as deskCalls from './desk-calls.ts';
import * as gestureCalls from './gesture-calls.ts';
import * as lookCalls from './look-calls.ts';
import type { DeskOptions } from './options.ts';
import { callableNames, scriptCalls } from './script-calls.ts';
import { type Assets, serve } from './server.ts';
import * as typeCalls from './type-calls.ts';

/** Where the add-in and the desk's page were built. */
export interface Built {
  readonly dist: string;
  readonly page: string;
}

export interface RunningDesk {
  readonly port: number;
  readonly isResumed: boolean;
  /** Saves, and stops serving. */
  close(): Promise<void>;
}

const SAVE_AFTER_MS = 200;

export async function startDesk(options: DeskOptions, built: Built): Promise<RunningDesk> {
  const code = readFileSync(join(built.dist, 'Code.js'), 'utf8');
  const assets = readAssets(built, callableNames(code));
  const files = { code, html: assets.html };
  const isResumed = !options.fresh && existsSync(join(options.folder, 'meja.json'));
  const desk = await openDesk({
    folder: options.folder,
    fresh: options.fresh,
    renew: () => newAgency(options, files),
    resume: (kept) => keptAgency(kept, files),
  });
  save(desk);
  const stateOf = (): string => `${desk.version} ${desk.person}`;
  let saved = stateOf();
  const saveChanges = (): void => {
    if (saved !== stateOf()) save(desk);
    saved = stateOf();
  };
  let timer: NodeJS.Timeout | undefined;
  const after = (): void => {
    clearTimeout(timer);
    timer = setTimeout(saveChanges, SAVE_AFTER_MS);
  };
  const { masuk, lihat, tab } = lookCalls;
  const calls = { masuk, lihat, tab, ...typeCalls, ...gestureCalls, ...deskCalls, ...scriptCalls(assets.functions) };
  const serving = { desk, calls, assets, after, complain: (cause: unknown) => console.error(cause) };
  const { server, port } = await serve(serving, options.port).catch(explainPort(options.port));
  const close = async (): Promise<void> => {
    clearTimeout(timer);
    saveChanges();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { port, isResumed, close };
}

function readAssets({ dist, page }: Built, functions: readonly string[]): Assets {
  const built = (name: string): string => readFileSync(join(page, name), 'utf8');
  return {
    own: {
      '/halaman.js': { type: 'text/javascript; charset=utf-8', text: built('halaman.js') },
      '/halaman.css': { type: 'text/css; charset=utf-8', text: built('halaman.css') },
    },
    shim: built('bingkai.js'),
    functions,
    html: (name) => (/^[\w-]+$/.test(name) ? readFileSync(join(dist, `${name}.html`), 'utf8') : ''),
  };
}

const explainPort =
  (port: number) =>
  (cause: NodeJS.ErrnoException): never => {
    if (cause.code !== 'EADDRINUSE') throw cause;
    throw new Mistake(`Port ${port} sedang dipakai. Pilih yang lain: npm run desk -- --port ${port + 1}`);
  };
