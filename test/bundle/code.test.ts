import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';
import { createStandIn } from '../../local/stand-in.ts';
import { bundleCode } from '../../tools/bundle.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const OWNER = 'pemilik@example.go.id';

describe('the script that is deployed', () => {
  let folder = '';
  let code = '';
  let names: readonly string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kode-'));
    const outfile = join(folder, 'Code.js');
    ({ names } = await bundleCode({ entry: join(ROOT, 'src/main.ts'), outfile }));
    code = readFileSync(outfile, 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is at most 450 kB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(450_000);
  });

  it('comes out of the script editor as it was pasted: nothing that is indented anew or not seen stands in a text', () => {
    const lines = code.trimEnd().split('\n');
    expect(lines.filter((line) => !/^(const|function) .*[;}]$/.test(line))).toEqual([]);
    expect(lines.join('').match(/[\p{Cc}\p{Cf}\p{Mn}\p{Zl}\p{Zp}\u00a0]/gu)).toBeNull();
  });

  it('needs no syntax newer than ECMAScript 2020', async () => {
    const [old, newest] = await Promise.all(
      ['es2020', 'esnext'].map(async (target) => (await transform(code, { target, charset: 'utf8' })).code),
    );
    expect(old).toBe(newest);
  });

  it('has exactly the functions that main.ts exports as globals, since people may call every one of them', () => {
    const exported = [...readFileSync(join(ROOT, 'src/main.ts'), 'utf8').matchAll(/^export function (\w+)/gm)];
    const context = createContext({});
    runInContext(code, context);
    expect(Object.keys(context).sort()).toEqual(exported.map(([, name]) => name).sort());
    expect([...names].sort()).toEqual(Object.keys(context).sort());
  });

  it('shows the menu, whose items are functions of the script', () => {
    const standIn = createStandIn({ owner: OWNER, now: 0, code });
    standIn.run(OWNER, 'onOpen', []);
    const menu = JSON.stringify(standIn.screen.find(({ kind }) => kind === 'menu')?.content);
    const items = [...menu.matchAll(/"(menu[A-Z]\w*)"/g)].map(([, name]) => name);
    expect(items.length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining(items));
  });

  it('does not evaluate the actions, their schemas or the papers to show the menu', () => {
    const context = createContext({});
    // Whoever evaluates the actions makes Sets.
    runInContext('var dibuat = 0; Set = class extends Set { constructor(isi) { super(isi); dibuat += 1; } };', context);
    runInContext(code, context);
    expect(() => runInContext('onOpen()', context)).toThrow('SpreadsheetApp is not defined');
    expect(runInContext('dibuat', context)).toBe(0);
    runInContext('jalankan("")', context);
    expect(runInContext('dibuat', context)).toBeGreaterThan(0);
  });

  it('fills the tables that packing needs when something is packed, not at every click', () => {
    // The only arrays of 16 bits that the script makes.
    const counting = `var dibuat = 0; Uint16Array = class extends Uint16Array { constructor(isi) { super(isi); dibuat += 1; } };
      ${code} function hitung(permintaan) { const jawaban = jalankan(permintaan); return JSON.stringify([dibuat, jawaban]); }`;
    const standIn = createStandIn({ owner: OWNER, now: 0, code: counting });
    const press = (aksi: string, data: object): [number, string] =>
      JSON.parse(String(standIn.run(OWNER, 'hitung', [JSON.stringify({ aksi, idAksi: `uji-${aksi}`, data })])));
    const [atLook, answer] = press('keadaan', {});
    expect({ atLook, answer }).toEqual({ atLook: 0, answer: expect.stringContaining('"kode":"BELUM-DISIAPKAN"') });
    press('aturLokal', { zona: 'WIB' });
    const [atSetUp, done] = press('siapkan', { sop: ['depok-pengumpulan'] });
    expect(done).toContain('"ok":true');
    expect(atSetUp).toBeGreaterThan(0);
  });

  it('makes no schema of zod before something is checked by it', () => {
    const context = createContext({});
    // Each of them is given the version of zod.
    const counting = `var dibuat = 0; var asli = Object.defineProperty;
      Object.defineProperty = (it, name, how) => { if (name === '_zod') dibuat += 1; return asli(it, name, how); };`;
    runInContext(`${counting}\n${code}\nmuat('isi');`, context);
    expect(runInContext('dibuat', context)).toBe(0);
    runInContext("jalankan('bukan JSON')", context);
    expect(runInContext('dibuat', context)).toBeGreaterThan(0);
  });

  it('answers in a context that has nothing but ECMAScript and the services of Google', () => {
    const standIn = createStandIn({ owner: OWNER, now: 0, code });
    expect(standIn.run(OWNER, 'jalankan', ['bukan JSON'])).toContain('"kode":"PERMINTAAN-SALAH"');
  });
});
