// Prints what the papers cost in the bundle: its size, and the time to evaluate it beside docx alone (median of 15, ms).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { bundleCode } from './bundle.mjs';

const DOCX = resolve(import.meta.dirname, '../src/documents/docx.ts');
const KALI = 15;

function evaluate(code) {
  const waktu = Array.from({ length: KALI }, (_, ke) => {
    const mulai = performance.now();
    // A comment makes each text new to V8's cache of compiled scripts.
    new Script(`${code}\n//${ke}`).runInContext(createContext({}));
    return performance.now() - mulai;
  });
  return Number(waktu.sort((a, b) => a - b)[Math.floor(KALI / 2)].toFixed(1));
}

const folder = mkdtempSync(join(tmpdir(), 'ukur-'));
const entry = join(folder, 'entry.ts');
const outfile = join(folder, 'Code.js');
writeFileSync(entry, `import { renderDocx } from '${DOCX}';\nexport const cetak = (naskah) => renderDocx(naskah);\n`);
const { bytes } = await bundleCode({ entry: process.argv[2] ?? entry, outfile });
const alone = await build({
  entryPoints: [DOCX],
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2020',
});
const menu = evaluate(readFileSync(outfile, 'utf8'));
console.log(JSON.stringify({ bytes, menu, docx: evaluate(alone.outputFiles[0].text) }));
rmSync(folder, { recursive: true });
