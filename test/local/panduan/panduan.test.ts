import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, normalize, resolve } from 'node:path';
import { DAFTAR_GAMBAR, FOLDER_GAMBAR } from '../../../local/panduan/gambar.ts';
import { T } from '../../../sidebar/teks.ts';
import { TABEL_AKSI } from '../../../src/sop/tabel-aksi.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const PAGES = readdirSync(join(ROOT, 'docs/panduan'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/panduan/${name}`);
const FILES = DAFTAR_GAMBAR.map((name) => `${FOLDER_GAMBAR}/${name}.png`);

/** Targets of pictures and links, from the root of the project. */
const targetsIn = (page: string, pattern: RegExp): readonly string[] =>
  [...read(page).matchAll(pattern)].map(([, target = '']) => normalize(join(page, '..', target.split('#')[0] ?? '')));
const picturesIn = (page: string): readonly string[] => targetsIn(page, /!\[[^\]]*\]\(([^)]+)\)/g);

/** Every fixed text of the panel; texts that hold a number or a name are no names of buttons. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

const MENU = [
  ...read('src/google/menu.ts')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .matchAll(/'([^']+)'/g),
].map(([, text = '']) => text);
const KNOWN = new Set([...textsIn(T), ...Object.values(TABEL_AKSI).map(({ label }) => label), ...MENU]);
/** Set in bold for weight, and no button. */
const EMPHASIS: readonly string[] = [
  'hanya di sel kuning',
  'baris itu saja',
  'membekukan',
  'tidak dapat diurungkan',
  'Kode sama berarti angka sama.',
];

const boldIn = (page: string): readonly string[] =>
  [...read(page).matchAll(/\*\*([^*]+)\*\*/g)]
    .map(([, text = '']) => text.replaceAll(/\s+/g, ' '))
    // Questions of the FAQ are sentences; names of buttons are not.
    .filter((text) => KNOWN.has(text) || !/[.?]$/.test(text) || EMPHASIS.includes(text));

test.each(PAGES)('%s shows only pictures that the script makes', (page) => {
  expect(picturesIn(page).filter((picture) => !FILES.includes(picture))).toEqual([]);
});

test.each(PAGES)('%s links only to pages that are there', (page) => {
  const links = targetsIn(page, /\]\((?!https?:|#)([^)]+)\)/g);
  expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
});

test.each(PAGES)('every button that %s names is in the add-in', (page) => {
  expect(boldIn(page).filter((text) => !KNOWN.has(text) && !EMPHASIS.includes(text))).toEqual([]);
});

test('every picture made is in the repository, is shown, and is small', () => {
  const shown = new Set(PAGES.flatMap(picturesIn));
  expect(FILES.filter((file) => !shown.has(file))).toEqual([]);
  expect(readdirSync(join(ROOT, FOLDER_GAMBAR)).sort()).toEqual(FILES.map((file) => basename(file)).sort());
  const sizes = FILES.map((file) => statSync(join(ROOT, file)).size);
  expect(sizes.filter((size) => size > 150_000)).toEqual([]);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});

test('the README shows three pictures of the guide, and only pictures that are there', () => {
  const pictures = picturesIn('README.md');
  expect(pictures.filter((picture) => FILES.includes(picture))).toHaveLength(3);
  expect(pictures.filter((picture) => !existsSync(join(ROOT, picture)))).toEqual([]);
});
