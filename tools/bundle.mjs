import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { escaped } from './code-text.mjs';
import { fflateLater } from './fflate-later.mjs';
import { minifyCode } from './minify.mjs';
import { packedSeeds } from './pack-seeds.mjs';
import { zodLater } from './zod-later.mjs';

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
  const parts = `const App = {\nmenu(keluar) {\n${menu.code}return keluar;\n},\nisi(keluar) {\n${rest.code}return keluar;\n},\n};`;
  const code = [
    minify ? escapeFragile(await minifyCode(parts)) : parts,
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

/** Line breaks, tabs, marks that nobody sees, and accents that stand alone; with a backslash that stands before. */
const FRAGILE = /\\?[\p{Cc}\p{Cf}\p{Mn}\p{Zl}\p{Zp}\u00a0]/gu;

/**
 * People paste this into the script editor, which may indent lines anew. In minified code only texts hold line breaks, and
 * there the escape says the same.
 */
const escapeFragile = (code) =>
  code.replace(FRAGILE, (sign) => {
    if (sign[0] === '\\') throw new Error(`A backslash before ${JSON.stringify(sign.slice(1))}: what does it escape?`);
    return sign === '\n' ? '\\n' : escaped(sign);
  });

const stub = (name, part) => `function ${name}(...args) { return muat('${part}').${name}(...args); }`;

/** These exports of the entry and what they need, as the body of a function that takes an object for them. */
async function bundlePart(entry, names, setelan) {
  const list = names.join(', ');
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { ${list} } from ${JSON.stringify(resolve(entry))};\nObject.assign(keluar, { ${list} });`,
      resolveDir: dirname(resolve(entry)),
    },
    ...SETELAN,
    ...setelan,
    format: 'esm',
    plugins: [packedSeeds, fflateLater, zodLater, ownModules],
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
