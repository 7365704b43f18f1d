/** `npm test`: the checks and every test; with arguments only the tests that they name. build/jest.json and build/check.json keep what .ci/run counts. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from './check.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const JEST_RESULT = join(ROOT, 'build', 'jest.json');
const CHECK_RESULT = join(ROOT, 'build', 'check.json');

/** Checks and tests run side by side, so that no core waits; the exit code is 0 only when all went well. */
export async function runTests(args) {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  for (const file of [JEST_RESULT, CHECK_RESULT]) rmSync(file, { force: true });
  const checked = args.length === 0 ? check() : { said: '', failed: [] };
  const status = await jest(args);
  const { said, failed } = await checked;
  writeFileSync(CHECK_RESULT, JSON.stringify({ failed }));
  console.error(said);
  if (failed.length > 0) console.error(`Gagal: ${failed.join(', ')}`);
  return failed.length === 0 && status === 0 ? 0 : 1;
}

/** Nearly all that a test makes is thrown away at once: with more room for it, V8 clears up less often. Megabytes. */
const YOUNG = '--max-semi-space-size=128';

/** Ends with jest's summary on stderr; the JSON goes to the file alone. */
function jest(args) {
  const command = [YOUNG, '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const result = ['--json', `--outputFile=${JEST_RESULT}`];
  const child = spawn(process.execPath, [...command, ...result, ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  return new Promise((done) => child.on('close', done));
}
