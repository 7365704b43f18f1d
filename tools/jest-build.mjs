/** Before the tests that run the bundle, once: dist/ as it is deployed, a copy of it that no test builds anew, and the desk's page. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildDist, CODE } from './build.mjs';
import { buildDesk } from './desk.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const UJI = join(ROOT, 'build', 'uji');
/** Written last: all beside it is whole and younger than what it was made from. */
const SELESAI = join(UJI, 'selesai');
const BAHAN = ['src', 'sidebar', 'local', 'tools', 'appsscript.json', 'package-lock.json'];

let built;

export default () => {
  built ??= prepare();
  return built;
};

async function prepare() {
  if (!isFresh()) await buildAll();
  // Moments of an office that the tests of one run share (test/tersimpan.ts).
  rmSync(join(UJI, 'kantor'), { recursive: true, force: true });
}

async function buildAll() {
  rmSync(UJI, { recursive: true, force: true });
  await buildDist();
  cpSync(join(ROOT, 'dist'), join(UJI, 'dist'), { recursive: true });
  await buildDesk(join(UJI, 'meja'));
  writeFileSync(SELESAI, '');
}

function isFresh() {
  const made = statSync(SELESAI, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return BAHAN.every((path) => changedAt(join(ROOT, path)) < made) && isDistTheCopy();
}

/** Somebody may have built for an add-on since. */
function isDistTheCopy() {
  return existsSync(CODE) && readFileSync(CODE).equals(readFileSync(join(UJI, 'dist', 'Code.js')));
}

/** Of the file, or of whatever changed last in the folder; a folder changes too when a file leaves it. */
function changedAt(path) {
  const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [];
  return Math.max(...['.', ...inside].map((name) => statSync(join(path, name)).mtimeMs));
}
