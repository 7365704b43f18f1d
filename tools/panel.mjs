/** Each page of sidebar/ (*.tsx beside the pieces' folder) as one HTML file with its script and style inside: HtmlService serves files, not folders. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { escaped } from './code-text.mjs';
import { findComment, findStyleComment } from './page-comments.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const SIDEBAR = join(ROOT, 'sidebar');
const OUT = join(ROOT, 'build', 'sidebar');

/** Makes build/sidebar/ anew. */
export async function buildPanel(out = OUT) {
  const pages = readdirSync(SIDEBAR).filter((name) => name.endsWith('.tsx'));
  const made = await Promise.all(pages.map((page) => buildPage(join(SIDEBAR, page), basename(page, '.tsx'))));
  mkdirSync(out, { recursive: true });
  for (const { name, html } of made) replaceFile(join(out, `${name}.html`), html);
  const names = made.map(({ name }) => `${name}.html`);
  for (const old of readdirSync(out).filter((file) => file.endsWith('.html') && !names.includes(file)))
    rmSync(join(out, old));
}

/** Whole or not at all: another test may be reading it. */
function replaceFile(path, text) {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
}

async function buildPage(entry, name) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: OUT,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService has cut text after // inside template literals (page-comments.mjs); quoted strings it leaves alone.
    supported: { 'template-literal': false },
  });
  const text = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
  const [style, script] = [text('.css'), text('.js')];
  const comment = findComment(script) ?? findStyleComment(style);
  if (comment !== null)
    throw new Error(
      `Halaman ${name}: // atau /* di luar kutipan (${comment}). HtmlService dapat memotongnya; tulis [/].`,
    );
  return { name, html: pageOf(style, script) };
}

/** In texts alone: what an editor or a clipboard changes. */
const UNSEEN = /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\u00a0/gu;

/** A script must not hold the words that end it, or begin a comment in it. */
const safe = (script) =>
  script.replace(UNSEEN, escaped).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const pageOf = (style, script) => `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Himpun Kinerja</title>
<style>${style}</style>
</head>
<body>
<div id="akar"></div>
<script>${safe(script)}</script>
</body>
</html>
`;
