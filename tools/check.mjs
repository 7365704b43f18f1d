/** Format, lint and the type checks: src/tsconfig.core.json proves that the core knows nothing of Google or Node. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const bin = (path) => resolve(ROOT, 'node_modules', path);

const TSC = bin('typescript/bin/tsc');
const CHECKS = [
  { name: 'biome check', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'tsc -p tsconfig.json', command: [TSC, '-p', 'tsconfig.json'] },
  { name: 'tsc -p src/tsconfig.json', command: [TSC, '-p', 'src/tsconfig.json'] },
  { name: 'tsc -p sidebar/tsconfig.json', command: [TSC, '-p', 'sidebar/tsconfig.json'] },
  { name: 'tsc -p local/desk/halaman/tsconfig.json', command: [TSC, '-p', 'local/desk/halaman/tsconfig.json'] },
  { name: 'tsc -p src/tsconfig.core.json', command: [TSC, '-p', 'src/tsconfig.core.json'] },
];

/** Runs all of them, even after one failed. Returns the names of those that failed. */
export function check() {
  return CHECKS.filter(({ name, command }) => {
    console.log(`• ${name}`);
    return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status !== 0;
  }).map(({ name }) => name);
}
