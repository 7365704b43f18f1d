import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import ts from 'typescript';
import { DAFTAR_AKSI } from '../src/app/daftar-aksi.ts';
import { KATA_KERJA, MENYESATKAN, NAMA_ENDPOINT, UNTUK_HAL_LAIN } from './kata-kode.ts';

const ROOT = resolve(import.meta.dirname, '..');
const AKSI = new Set([...Object.keys(DAFTAR_AKSI), ...NAMA_ENDPOINT]);

const FILES = ['src', 'sidebar', 'local'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

/** Catalogues of sentences: their members are named after what they say. */
const isCatalogue = (path: string): boolean => /^(teks|penolakan.*)\.ts$/.test(basename(path));

interface Name {
  readonly path: string;
  readonly name: string;
  readonly isFunction: boolean;
}

const isFunctionLike = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

function namesOf({ path, text }: { readonly path: string; readonly text: string }): readonly Name[] {
  const found: Name[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isIdentifier(node) && 'name' in node.parent && node.parent.name === node ? node.text : null;
    if (name !== null && !ts.isImportSpecifier(node.parent))
      found.push({ path, name, isFunction: isFunction(node.parent) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

function isFunction(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) return isFunctionLike(node.initializer);
  return ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node);
}

const NAMES = FILES.flatMap(namesOf);
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _-]+/);
const shown = (names: readonly Name[]): readonly string[] => [
  ...new Set(names.map(({ path, name }) => `${path}: ${name}`)),
];

describe('names in the code', () => {
  // A component of the panel is a thing, and begins with a capital.
  test('a function says in English what it does; only an aksi is named in Indonesian', () => {
    const wrong = NAMES.filter(
      ({ path, name, isFunction: callable }) =>
        callable &&
        /^[a-z]/.test(name) &&
        !isCatalogue(path) &&
        !AKSI.has(name) &&
        KATA_KERJA.has(wordsOf(name)[0] ?? ''),
    );
    expect(shown(wrong)).toEqual([]);
  });

  test.each(Object.entries(MENYESATKAN))('%s', (_arti, pola) => {
    expect(shown(NAMES.filter(({ name }) => pola.test(name)))).toEqual([]);
  });

  test('no file is called after what it does not hold', () => {
    const wrong = FILES.filter(({ path }) => /^(kata|dunia|kepala|tahap|riwayat-isian)\.tsx?$/.test(basename(path)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** Rows of the glossary: the words, the code's own names for them, and the words that are not used. */
const GLOSARIUM = readFileSync(join(ROOT, 'docs/glosarium.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const kata = /^\*\*(.+)\*\*$/.exec(cells[1] ?? '')?.[1]?.split(', ');
    const kode = [...line.matchAll(/`([^`]+)`/g)].map(([, nama = '']) => nama);
    return kata ? [{ kata, kode, bukan: (cells.at(-2) ?? '').split(', ').filter((satu) => satu !== '') }] : [];
  });

describe('docs/glosarium.md', () => {
  const all = FILES.map(({ text }) => text.toLowerCase()).join('\n');
  const isSaid = (kata: string): boolean =>
    [' ', '', '-'].some((joint) => all.includes(kata.toLowerCase().replaceAll(' ', joint)));

  test('every word is said in code, on the screen, or on a paper', () => {
    const unsaid = GLOSARIUM.flatMap(({ kata, kode }) => (kode.length > 0 ? kode : kata)).filter(
      (kata) => !isSaid(kata),
    );
    expect(unsaid).toEqual([]);
  });

  test('no name in the add-in uses a word that the glossary rules out', () => {
    const terms = new Set(GLOSARIUM.flatMap(({ kata }) => kata));
    const out = new Set(GLOSARIUM.flatMap(({ bukan }) => bukan).filter((k) => !terms.has(k) && !UNTUK_HAL_LAIN.has(k)));
    const wrong = NAMES.filter(({ path, name }) => !path.startsWith('local/') && wordsOf(name).some((k) => out.has(k)));
    expect(shown(wrong)).toEqual([]);
  });
});
