/** What `npm run build` makes: dist/ as clasp pushes it, and programs for Node in build/. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundleCode } from './bundle.mjs';
import { buildPanel } from './panel.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
export const CODE = join(DIST, 'Code.js');
const SIDEBAR = join(ROOT, 'build', 'sidebar');

/** Makes dist/ anew: Code.js, the manifest and the HTML of the panel; `addon`: for an add-on. A bundle that fails leaves dist/ as it was. */
export async function buildDist({ addon = false } = {}) {
  mkdirSync(DIST, { recursive: true });
  await buildPanel();
  const { bytes } = await bundleCode({ entry: join(ROOT, 'src/main.ts'), outfile: CODE, addon });
  for (const old of readdirSync(DIST).filter((name) => name !== basename(CODE))) rmSync(join(DIST, old));
  copyFileSync(join(ROOT, 'appsscript.json'), join(DIST, 'appsscript.json'));
  const pages = existsSync(SIDEBAR) ? readdirSync(SIDEBAR).filter((name) => extname(name) === '.html') : [];
  for (const page of pages) copyFileSync(join(SIDEBAR, page), join(DIST, page));
  return { bytes };
}

export async function buildDistIfMissing() {
  if (!existsSync(CODE)) await buildDist();
}

/** Bundles a TypeScript program for Node into build/; packages stay in node_modules. Returns the file. */
export async function buildProgram(entry) {
  const outfile = join(ROOT, 'build', `${basename(entry, '.ts')}.mjs`);
  await build({
    entryPoints: [join(ROOT, entry)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
