/** `npm test`: the checks, then every test; with arguments only the tests that they name. build/jest.json and build/check.json keep what .ci/run counts. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from './check.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const JEST_RESULT = join(ROOT, 'build', 'jest.json');
const CHECK_RESULT = join(ROOT, 'build', 'check.json');

/** The tests run even when a check failed; the exit code is 0 only when all went well. */
export function runTests(args) {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  for (const file of [JEST_RESULT, CHECK_RESULT]) rmSync(file, { force: true });
  const failed = args.length === 0 ? check() : [];
  writeFileSync(CHECK_RESULT, JSON.stringify({ failed }));
  const status = jest(args);
  if (failed.length > 0) console.error(`Gagal: ${failed.join(', ')}`);
  return failed.length === 0 && status === 0 ? 0 : 1;
}

/** Ends with jest's summary on stderr; the JSON goes to the file alone. */
function jest(args) {
  const command = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const result = ['--json', `--outputFile=${JEST_RESULT}`];
  return spawnSync(process.execPath, [...command, ...result, ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'ignore', 'inherit'],
  }).status;
}
