/** What Google asks of a store listing is in the repository, in its sizes, and says what the manifest says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { FOLDER_PASAR, LAYAR_PASAR } from '../../local/panduan/gambar.ts';

const read = (name: string): string => readFileSync(join(FOLDER_PASAR, name), 'utf8');
const pasang = readFileSync('docs/pasang.md', 'utf8');
const files = readdirSync(FOLDER_PASAR);
const HALAMAN = ['bantuan.html', 'ketentuan.html', 'privasi.html'];

// https://developers.google.com/workspace/marketplace/create-listing: graphic assets.
const UKURAN: Readonly<Record<string, readonly [number, number]>> = {
  'ikon-32.png': [32, 32],
  'ikon-128.png': [128, 128],
  'spanduk-220x140.png': [220, 140],
  ...Object.fromEntries(Object.values(LAYAR_PASAR).map((name) => [`${name}.png`, [1280, 800]])),
};

test.each(Object.entries(UKURAN))('%s is of the size that Google asks for', async (name, ukuran) => {
  const { format, width, height } = await sharp(join(FOLDER_PASAR, name)).metadata();
  expect({ format, ukuran: [width, height] }).toEqual({ format: 'png', ukuran });
});

test('no picture is there that the listing does not use', () => {
  expect(files.filter((name) => name.endsWith('.png')).sort()).toEqual(Object.keys(UKURAN).sort());
  expect(Object.keys(UKURAN).filter((name) => !read('README.md').includes(name))).toEqual([]);
});

test('docs/pasang.md names every one of the files, and only files that are there', () => {
  const named = [...pasang.matchAll(/`docs\/pasar\/([\w.-]+)`/g)].map(([, name = '']) => name);
  expect([...named].sort()).toEqual(files.filter((name) => name !== 'README.md').sort());
  const linked = [...pasang.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => join('docs', path));
  expect(linked.filter((path) => !existsSync(path))).toEqual([]);
});

test('the texts for the form keep to the lengths that it takes, and to names that are ours', () => {
  const rows = new Map(
    [...read('README.md').matchAll(/^\| ([A-Z][\w ]+) \| (.+) \|$/gm)].map(([, field = '', text = '']) => [
      field,
      text,
    ]),
  );
  expect(rows.get('Application name')).toBe('Himpun Kinerja');
  expect(rows.get('Short description')?.length).toBeLessThanOrEqual(200);
  expect(rows.get('Short description')).not.toMatch(/Google|Sheets/);
  const detailed = read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .join(' ');
  expect(detailed.length).toBeGreaterThan(200);
  expect(detailed.length).toBeLessThan(16_000);
});

test.each(HALAMAN)('%s leaves open only what the agency fills in', (name) => {
  const page = read(name);
  const fields = new Set([...page.matchAll(/<mark>\[ISI: ([^\]]+)\]<\/mark>/g)].map(([, field]) => field));
  const known = [
    ...['nama perangkat daerah', 'alamat kantor', 'surel kontak', 'nomor telepon kantor'],
    ...['tanggal', 'alamat halaman kebijakan privasi'],
  ];
  expect([...fields].filter((field) => !known.includes(field ?? ''))).toEqual([]);
  const rest = page.replace(/<mark>\[ISI: [^\]]+\]<\/mark>/g, '');
  expect(rest).not.toMatch(/\[|\]|lorem|TODO|TBD|xxx|example\.|<mark>|<script|src=/i);
  for (const field of ['nama perangkat daerah', 'alamat kantor', 'surel kontak']) expect(fields).toContain(field);
});

test('the privacy policy explains each scope of the manifest and no other, and carries the sentence that Google asks for', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  const explained = [...read('privasi.html').matchAll(/<tr><td><code>([\w.]+)<\/code>/g)].map(([, scope]) => scope);
  expect([...explained].sort()).toEqual(oauthScopes.map((scope) => basename(scope)).sort());
  expect(
    read('privasi.html')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' '),
  ).toContain(
    'The use of raw or derived user data received from Workspace APIs will adhere to the Google User Data Policy, including the Limited Use requirements.',
  );
});

test('as it says, the add-in opens no other spreadsheet and has no way to another computer', () => {
  const code = readFileSync('dist/Code.js', 'utf8');
  expect(code).not.toMatch(
    /\bopenBy(?:Id|Url)\b|UrlFetchApp|MailApp|GmailApp|DriveApp|CacheService|getUserProperties|getScriptProperties/,
  );
});
