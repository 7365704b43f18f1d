import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { docxParts } from './docx-parts.mjs';

// docx is four fifths of the bundle's weight and most actions print nothing: it is evaluated at the first paper only.
const LAZY = [resolve(import.meta.dirname, '../src/documents/docx.ts')];
const REAL = '?real';

/** What Apps Script runs: ECMAScript 2020, one file, no modules. */
const SETELAN = {
  bundle: true,
  write: false,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2020',
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
};

/**
 * Puts a small stand-in before each lazy module: the same exports, each a function that requires the real module when
 * it is called first. esbuild evaluates a required module at that moment, and still drops what nobody uses.
 */
const lazyModules = {
  name: 'lazy-modules',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/, namespace: 'file' }, async ({ path, suffix }) => {
      if (!LAZY.includes(path) || suffix === REAL) return null;
      const contents = (await exportNames(path))
        .map((name) => `export const ${name} = (...args) => require('${path}${REAL}').${name}(...args);`)
        .join('\n');
      return { contents, loader: 'js', resolveDir: dirname(path) };
    });
    bundler.onResolve({ filter: /\?real$/ }, ({ path }) => ({
      path: path.slice(0, path.indexOf('?')),
      suffix: REAL,
    }));
  },
};

/** The runtime exports of a module, from esbuild's own reading of that file alone. */
async function exportNames(entry) {
  const { metafile } = await build({ entryPoints: [entry], ...SETELAN, format: 'esm', plugins: [aloneModule] });
  return Object.values(metafile.outputs)[0].exports;
}

const aloneModule = {
  name: 'alone-module',
  setup: (bundler) =>
    bundler.onResolve({ filter: /.*/ }, ({ kind, path }) => (kind === 'entry-point' ? null : { path, external: true })),
};

/**
 * Bundles `entry` into one script for Apps Script. Google sees only top-level `function` declarations, so each export
 * gets one that calls into the bundle.
 * @returns the size in bytes, the names of the global functions and esbuild's metafile
 */
export async function bundleCode({ entry, outfile, minify = true }) {
  const names = await exportNames(resolve(entry));
  const stubs = names.map((name) => `function ${name}(...args) { return App.${name}(...args); }`).join('\n');
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    outfile,
    ...SETELAN,
    minify,
    format: 'iife',
    globalName: 'App',
    footer: { js: stubs },
    plugins: [lazyModules, docxParts],
  });
  const code = outputFiles[0].text;
  // Throws a SyntaxError when the file is no plain script; its syntax was lowered to ES2020 by `target`.
  new Script(code, { filename: outfile });
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, code);
  return { bytes: Buffer.byteLength(code), names, metafile };
}
