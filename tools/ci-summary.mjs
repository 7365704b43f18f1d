/** Prints the last line of .ci/run: how many tests passed and failed. Takes the exit code of `npm test`. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const exitCode = Number(process.argv[2]);
const read = (name) => {
  const file = resolve(import.meta.dirname, '../build', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};

const tests = read('jest.json');
const passed = tests?.numPassedTests ?? 0;
const failedTests = (tests?.numFailedTests ?? 0) + (tests?.numRuntimeErrorTestSuites ?? 0);
const failed = failedTests + (read('check.json')?.failed.length ?? 0);
// Something may have gone wrong that nobody counted, for example the build.
const isClean = exitCode === 0 && tests !== null && failed === 0;
console.log(`${passed} passed, ${isClean ? 0 : Math.max(failed, 1)} failed`);
process.exitCode = isClean ? 0 : 1;
