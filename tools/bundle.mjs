import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { minify as minifySwc } from '@swc/wasm';
import { build } from 'esbuild';
import { fflateLater } from './fflate-later.mjs';
import { packedSeeds } from './pack-seeds.mjs';

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

/** Run whenever somebody opens the file: they do not wait for the rest to be evaluated. */
const AT_ONCE = ['onOpen', 'onInstall'];

/**
 * Bundles `entry` into one script for Apps Script. Google sees only top-level `function` declarations, so each export
 * gets one that calls into the bundle.
 * `addon`: for an add-on, not for the script of one file.
 * @returns the size in bytes, the names of the global functions and esbuild's metafile
 */
export async function bundleCode({ entry, outfile, minify = true, addon = false }) {
  const names = await exportNames(resolve(entry));
  const first = names.filter((name) => AT_ONCE.includes(name));
  const later = names.filter((name) => !AT_ONCE.includes(name));
  const setelan = { minify, define: { ADDON: String(addon) } };
  const menu = await bundlePart(entry, first, setelan);
  const rest = await bundlePart(entry, later, setelan);
  const parts = `const App = {\nmenu(module) {\n${menu.code}return module.exports;\n},\nisi(module) {\n${rest.code}return module.exports;\n},\n};`;
  const code = [
    minify ? await minifyMore(parts) : parts,
    "const muat = (bagian) => (typeof App[bagian] === 'function' ? (App[bagian] = App[bagian]({})) : App[bagian]);",
    ...first.map((name) => stub(name, 'menu')),
    ...later.map((name) => stub(name, 'isi')),
    '',
  ].join('\n');
  // Throws a SyntaxError when the file is no plain script; its syntax was lowered to ES2020 by `target`.
  new Script(code, { filename: outfile });
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, code);
  return { bytes: Buffer.byteLength(code), names, metafile: rest.metafile };
}

/** esbuild has put the files together and dropped what nobody uses; swc says the rest in three per cent fewer letters. */
async function minifyMore(code) {
  // A script and no module: the name at its top stays.
  const setelan = { module: false, ecma: 2020, mangle: true, compress: { passes: 3, ecma: 2020 } };
  return (await minifySwc(code, setelan)).code;
}

const stub = (name, part) => `function ${name}(...args) { return muat('${part}').${name}(...args); }`;

/** These exports of the entry and what they need, as the body of a function. */
async function bundlePart(entry, names, setelan) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from ${JSON.stringify(resolve(entry))};`,
      resolveDir: dirname(resolve(entry)),
    },
    ...SETELAN,
    ...setelan,
    format: 'cjs',
    plugins: [packedSeeds, fflateLater, ownModules],
  });
  return { code: outputFiles[0].text, metafile };
}

/** Our modules do nothing but declare: one whose exports nobody uses goes, with the schemas that it makes. */
const ownModules = {
  name: 'own-modules',
  setup: (bundler) =>
    bundler.onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: false,
    })),
};
