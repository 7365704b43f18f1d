/** Format and lint, the types of every project of tsconfig.json, and what nobody uses. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const bin = (path) => resolve(ROOT, 'node_modules', path);

const CHECKS = [
  { name: 'biome check', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'tsc -b', command: [bin('typescript/bin/tsc'), '-b'] },
  { name: 'knip', command: [bin('knip/bin/knip.js')] },
];

/** Runs all of them, even after one failed. Returns the names of those that failed. */
export function check() {
  return CHECKS.filter(({ name, command }) => {
    console.log(`• ${name}`);
    return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status !== 0;
  }).map(({ name }) => name);
}
