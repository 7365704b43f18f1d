/** Format and lint, the types of every project of tsconfig.json, and what nobody uses. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = resolve(import.meta.dirname, '..');
const bin = (path) => resolve(ROOT, 'node_modules', path);

const CHECKS = [
  { name: 'biome check', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'tsc -b', command: [bin('typescript/bin/tsc'), '-b'] },
  { name: 'knip', command: [bin('knip/bin/knip.js')] },
];

/** All of them at once, whether or not another failed: what each said, and the names of those that failed. */
export async function check() {
  const results = await Promise.all(CHECKS.map(run));
  return {
    said: results.map(({ name, output }) => `• ${name}\n${output}`).join(''),
    failed: results.filter(({ status }) => status !== 0).map(({ name }) => name),
  };
}

async function run({ name, command }) {
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.on('close', done));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { name, output: out + err, status };
}
