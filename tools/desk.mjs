/** The desk's own page and the google.script stand-in for frames, bundled into build/desk. None of it is in the add-in. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = join(ROOT, 'local', 'desk', 'halaman');
const OUT = join(ROOT, 'build', 'desk');

export async function buildDesk(out = OUT) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const common = { bundle: true, minify: true, target: 'es2022', charset: 'utf8', logLevel: 'warning', outdir: out };
  await build({
    ...common,
    entryPoints: [join(PAGE, 'halaman.tsx')],
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'linked',
  });
  await build({ ...common, entryPoints: [join(PAGE, 'bingkai.ts')], format: 'iife' });
}
