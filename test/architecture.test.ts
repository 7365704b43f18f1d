import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** What each folder may import; a folder may always import itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/sop': ['src/domain'],
  'src/pak': ['src/domain', 'src/workbook'],
  'src/workbook': ['src/domain', 'src/sop'],
  'src/documents': ['src/domain'],
  'src/kontrak': ['src/domain', 'src/sop', 'src/workbook'],
  'src/app': ['src/domain', 'src/sop', 'src/pak', 'src/kontrak', 'src/workbook', 'src/documents'],
  'src/google/uji/harapan.ts': [],
  'src/google': ['src/google/uji/harapan.ts', 'src/domain', 'src/sop', 'src/kontrak', 'src/workbook', 'src/app'],
  'src/main.ts': ['src/google'],
  sidebar: ['src/domain', 'src/sop', 'src/pak', 'src/kontrak', 'src/workbook', 'src/app'],
  'local/formula': ['local/services'],
  'local/services': ['local/formula', 'local/bare-context.ts', 'src/google/uji/harapan.ts'],
  'local/bare-context.ts': ['local/services'],
  'local/stand-in.ts': ['local/services', 'local/formula'],
  'local/verify': ['src/domain', 'src/sop', 'src/kontrak', 'src/workbook', 'src/app', 'src/documents'],
  // It chains ledgers of its own.
  'local/bench': [
    'src/domain',
    'src/sop',
    'src/pak',
    'src/kontrak',
    'src/workbook',
    'src/app',
    'local',
    'local/services',
    'local/stand-in.ts',
    'local/bare-context.ts',
  ],
  local: ['src/domain', 'src/sop', 'src/pak', 'src/kontrak', 'src/workbook', 'sidebar'],
};

/** The folder or file of the list above that `path` lies in: the narrowest. */
const placeOf = (path: string): string =>
  Object.keys(ALLOWED)
    .filter((place) => path === place || path.startsWith(`${place}/`))
    .sort((a, b) => b.length - a.length)[0] ?? path;

const FILES = ['src', 'sidebar', 'local'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What stands behind `from`, `import` and `import(`. */
const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/\b(?:from|import)[ (]+'([^']+)'/g)].map(([, path = '']) => path);

const ownImportsOf = (file: string): readonly string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(ROOT, resolve(ROOT, dirname(file), path)));

const mayImport = (from: string, to: string): boolean =>
  from === to || to.startsWith(`${from}/`) || (ALLOWED[from] ?? []).includes(to);

describe('who may know whom', () => {
  test.each(Object.keys(ALLOWED))('%s imports only what lies below it', (place) => {
    const wrong = FILES.filter((file) => placeOf(file) === place).flatMap((file) =>
      ownImportsOf(file)
        .filter((path) => !mayImport(place, placeOf(path)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every file has its place in the list', () => {
    expect(FILES.filter((file) => !(placeOf(file) in ALLOWED))).toEqual([]);
  });

  test('what is shipped needs no package that only developers install', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(textOf('package.json'));
    const shipped = FILES.filter((file) => !file.startsWith('local/'));
    const packages = shipped.flatMap(importsOf).filter((path) => !path.startsWith('.'));
    const missing = new Set(packages.map(packageOf).filter((name) => !(name in dependencies)));
    expect([...missing]).toEqual([]);
  });

  test('only src/google names a Google service', () => {
    const service =
      /\b(SpreadsheetApp|LockService|PropertiesService|HtmlService|ScriptApp|DriveApp|Session\.get|Utilities\.)/;
    const wrong = FILES.filter((file) => file.startsWith('src/') && placeOf(file) !== 'src/google');
    expect(wrong.filter((file) => service.test(textOf(file)))).toEqual([]);
  });

  test('the core reads neither clock nor chance', () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random|\bIntl\.|toLocale|\.getHours\(|\.getTimezoneOffset/;
    const core = FILES.filter((file) => file.startsWith('src/') && placeOf(file) !== 'src/google');
    expect(core.filter((file) => impure.test(textOf(file)))).toEqual([]);
  });
});

/** `hucre/xlsx` is of `hucre`, `@noble/hashes/sha2.js` of `@noble/hashes`. */
function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

test('no page asks the server by a clock: the only one counts seconds for the eye', () => {
  const berjam = FILES.filter((file) => file.startsWith('sidebar/') && /set(Timeout|Interval)\b/.test(textOf(file)));
  expect(berjam).toEqual(['sidebar/bagian/kabar.tsx']);
  expect(importsOf('sidebar/bagian/kabar.tsx').filter((path) => path.includes('hubungan'))).toEqual([]);
});
