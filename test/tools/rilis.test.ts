/** What an office without Node pastes into the script editor is what clasp would push. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { packRelease } from '../../tools/rilis.mjs';

const DIST = 'dist';
const { name, zip } = packRelease(DIST);
const isi = unzipSync(zip);
const textOf = (path: string): string => strFromU8(isi[path] ?? new Uint8Array());
const page = textOf('BACA-DULU.html');
const built = readdirSync(DIST).sort();

/** As a browser reads it. */
const plain = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const textareas = [...page.matchAll(/<textarea [^>]*aria-label="([^"]+)"[^>]*>\n([^<]*)<\/textarea>/g)].map(
  ([, file = '', text = '']) => ({ file, text: plain(text) }),
);

test('the zip holds every file of the build, by the name that the script editor gives it', () => {
  const files = Object.keys(isi).filter((path) => path.startsWith('berkas/'));
  expect(files.map((path) => path.replace('berkas/', '').replace(/\.gs$/, '.js')).sort()).toEqual(built);
  for (const path of files) {
    const source = path.replace('berkas/', '').replace(/\.gs$/, '.js');
    expect(textOf(path) === readFileSync(join(DIST, source), 'utf8')).toBe(true);
  }
});

test('its page carries the same texts in the order of pasting: the manifest, the script, the pages', () => {
  expect(textareas.map(({ file }) => file)).toEqual([
    ...['appsscript.json', 'Code.gs'],
    ...built.filter((file) => file.endsWith('.html')),
  ]);
  for (const { file, text } of textareas) expect(text === textOf(`berkas/${file}`)).toBe(true);
  // A browser would read every other & its own way.
  expect(page.replace(/&#\d+;/g, '').match(/&.{0,20}/g)).toBeNull();
  expect(page.match(/<button [^>]*data-untuk="isi-\d+">Salin<\/button>/g)).toHaveLength(textareas.length);
});

test('the page asks nothing of any other computer, and has no place left to fill in', () => {
  const guide = page.replace(/<textarea.*?<\/textarea>/gs, '');
  expect(guide).not.toMatch(/\{\{|undefined|\[object/);
  expect(guide).not.toMatch(/(?:src|action)="http|fetch\(|@import/);
});

test('nothing that is pasted holds a sign that an editor or a clipboard changes', () => {
  const fragile = /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\u00a0/gu;
  for (const { file, text } of textareas) expect([file, text.match(fragile)]).toEqual([file, null]);
});

test('the same build gives the same bytes, in another time zone too', () => {
  const zona = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  const lain = packRelease(DIST);
  if (zona === undefined) delete process.env.TZ;
  else process.env.TZ = zona;
  expect(lain.name).toBe(name);
  expect(Buffer.from(lain.zip).equals(Buffer.from(zip))).toBe(true);
  // Time and date of the first entry: midnight, 1 January 1980.
  expect(Buffer.from(zip).subarray(10, 14)).toEqual(Buffer.from([0, 0, 0x21, 0]));
});

test('only the zip for an add-on carries what its store listing asks for, and says so in its name', () => {
  const addon = packRelease(DIST, { addon: true });
  expect(addon.name).toBe(name.replace('.zip', '-addon.zip'));
  const listing = Object.keys(unzipSync(addon.zip)).filter((path) => path.startsWith('docs/pasar/'));
  expect(listing.map((path) => path.replace('docs/pasar/', ''))).toEqual(readdirSync('docs/pasar').sort());
  expect(Object.keys(isi).filter((path) => path.startsWith('docs/pasar/'))).toEqual([]);
});

test('docs/pasang.md names each file to paste as the editor shows it', () => {
  const listed = [...readFileSync('docs/pasang.md', 'utf8').matchAll(/^ {3}\| \d \| `(\w+)` \|/gm)].map(
    ([, file]) => file,
  );
  expect(listed).toEqual(textareas.map(({ file }) => file.replace(/\.\w+$/, '')));
});
