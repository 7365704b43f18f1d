/** `npm run rilis`: dist/ as one zip, for whoever has a browser and no Node: the files by the names of the script editor, and a page that leads through pasting them. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { buildDist } from './build.mjs';
import { guidePage } from './rilis-halaman.mjs';

const ROOT = resolve(import.meta.dirname, '..');
/** For what comes after pasting, and a pack to try it with. */
const PANDUAN = [
  ...['docs/pasang.md', 'docs/gambar/belum-diverifikasi.png', 'docs/uji.md', 'docs/paket.md'],
  'samples/dpmptsp.xlsx',
];

/** Builds dist/ (as `buildDist` takes it) and writes hasil/himpun-kinerja-<sidik>.zip. Returns its path. */
export async function makeRelease({ addon = false } = {}) {
  await buildDist({ addon });
  const { name, zip } = packRelease(join(ROOT, 'dist'), { addon });
  mkdirSync(join(ROOT, 'hasil'), { recursive: true });
  writeFileSync(join(ROOT, 'hasil', name), zip);
  return `hasil/${name}`;
}

/** The zip of a built dist/: the same bytes for the same files, whenever and wherever it is made. */
export function packRelease(dist, { addon = false } = {}) {
  const files = editorFiles(dist);
  const sidik = hashOf(files);
  const contents = {
    'BACA-DULU.html': Buffer.from(guidePage({ files, sidik, addon })),
    ...Object.fromEntries(files.map(({ name, text }) => [`berkas/${name}`, Buffer.from(text)])),
    ...filesAt(PANDUAN),
    ...(addon ? filesAt(readdirSync(join(ROOT, 'docs/pasar')).map((file) => `docs/pasar/${file}`)) : {}),
  };
  return {
    name: `himpun-kinerja-${sidik}${addon ? '-addon' : ''}.zip`,
    zip: zipSync(contents, { level: 9, mtime: JAM }),
  };
}

/** A zip knows only local time, of which fflate asks the Date: this is the same there in every zone. */
const JAM = new Date(1980, 0, 1);

/** In the order of pasting: the manifest, which turns the services on, the script, the pages. */
const ORDER = ['.json', '.gs', '.html'];

function editorFiles(dist) {
  const files = readdirSync(dist).map((file) => ({
    name: file.replace(/\.js$/, '.gs'),
    text: readFileSync(join(dist, file), 'utf8'),
  }));
  const rank = ({ name }) => ORDER.indexOf(extname(name));
  return files.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/** By which people tell two releases apart. */
function hashOf(files) {
  const sum = createHash('sha256');
  for (const { name, text } of files) sum.update(`${name}\0${text}\0`);
  return sum.digest('hex').slice(0, 8);
}

/** By the names that they have in the project. */
function filesAt(paths) {
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(ROOT, path))]));
}
