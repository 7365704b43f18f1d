import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** What each folder of src may import; a folder may always import itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  sop: ['domain'],
  pak: ['domain'],
  shared: ['domain', 'sop'],
  workbook: ['domain', 'sop'],
  documents: ['domain'],
  app: ['domain', 'sop', 'pak', 'shared', 'workbook', 'documents'],
  google: ['domain', 'sop', 'pak', 'shared', 'workbook', 'documents', 'app'],
};

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => resolve(dirname(file), path));

const folderOf = (file: string): string => relative(join(ROOT, 'src'), file).split('/')[0] ?? '';

describe('who may know whom', () => {
  test.each(Object.keys(ALLOWED))('src/%s imports only what lies below it', (folder) => {
    const wrong = filesOf(`src/${folder}`).flatMap((file) =>
      importsOf(file)
        .filter((path) => folderOf(path) !== folder && !ALLOWED[folder]?.includes(folderOf(path)))
        .map((path) => `${relative(ROOT, file)} imports ${relative(ROOT, path)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only src/google names a Google service', () => {
    const service =
      /\b(SpreadsheetApp|LockService|PropertiesService|HtmlService|ScriptApp|DriveApp|Session\.get|Utilities\.)/;
    const wrong = filesOf('src').filter(
      (file) => folderOf(file) !== 'google' && service.test(readFileSync(file, 'utf8')),
    );
    expect(wrong.map((file) => relative(ROOT, file))).toEqual([]);
  });

  test('the core reads neither clock nor chance', () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random|\bIntl\.|toLocale|\.getHours\(|\.getTimezoneOffset/;
    const core = ['domain', 'sop', 'workbook', 'documents', 'app'].flatMap((folder) => filesOf(`src/${folder}`));
    expect(core.filter((file) => impure.test(readFileSync(file, 'utf8'))).map((file) => relative(ROOT, file))).toEqual(
      [],
    );
  });
});
