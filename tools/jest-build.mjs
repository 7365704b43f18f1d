/** Before the tests, once: dist/ as it is deployed, a copy of it that no test builds anew, and the desk's page. */
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildDist } from './build.mjs';
import { buildDesk } from './desk.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const UJI = join(ROOT, 'build', 'uji');

let built;

export default () => {
  built ??= buildAll();
  return built;
};

async function buildAll() {
  rmSync(UJI, { recursive: true, force: true });
  await buildDist();
  cpSync(join(ROOT, 'dist'), join(UJI, 'dist'), { recursive: true });
  await buildDesk(join(UJI, 'meja'));
}
