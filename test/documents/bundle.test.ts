import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { renderDocx } from '../../src/documents/docx/berkas.ts';
import { laporanKinerja } from '../../src/documents/laporan/laporan-kinerja.ts';
import { pengukuranKinerja } from '../../src/documents/pengukuran/pengukuran-kinerja.ts';
import { bundleCode } from '../../tools/bundle.mjs';
import { DI_KERTAS, DRAF, FINAL, REVISI, TAHUNAN } from './contoh.ts';

const DOKUMEN = resolve(import.meta.dirname, '../../src/documents');
const ENTRY = `
import { renderDocx } from '${DOKUMEN}/docx/berkas.ts';
import { laporanKinerja } from '${DOKUMEN}/laporan/laporan-kinerja.ts';
import { pengukuranKinerja } from '${DOKUMEN}/pengukuran/pengukuran-kinerja.ts';
import { FINAL } from '${resolve(import.meta.dirname, 'contoh.ts')}';
export const onOpen = () => 'menu';
export const jumlah = (a, b) => a + b;
const DATA = { ...FINAL, profil: { ...FINAL.profil, alamat: 'Jalan 😀 é ك 👩‍👩‍👧' } };
export const cetak = () => [laporanKinerja(DATA), pengukuranKinerja(DATA)].map(renderDocx);
export const cetakNaskah = (naskah) => Array.from(renderDocx(JSON.parse(naskah)));
`;

describe('the papers inside the bundle', () => {
  let folder = '';
  let hasil: Awaited<ReturnType<typeof bundleCode>>;
  let code = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bundel-'));
    const entry = join(folder, 'entry.ts');
    writeFileSync(entry, ENTRY);
    hasil = await bundleCode({ entry, outfile: join(folder, 'Code.js') });
    code = readFileSync(join(folder, 'Code.js'), 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('come out in a context that has nothing but ECMAScript', () => {
    const context = createContext({});
    runInContext(code, context);
    const kertas: unknown = runInContext('cetak().map((bytes) => Array.from(bytes))', context);
    const files = (Array.isArray(kertas) ? kertas : []).map((bytes) => unzipSync(Uint8Array.from(bytes)));
    const teks = files.map((isi) => strFromU8(isi['word/document.xml'] ?? new Uint8Array()));
    expect(teks[0]).toContain('Bab III Akuntabilitas Kinerja');
    expect(teks[1]).toContain('Rata-rata waktu penyelesaian izin');
    expect(teks[1]).toContain('Jalan 😀 é ك 👩‍👩‍👧');
  });

  it.each([
    ['an approved quarter', FINAL],
    ['a draft', DRAF],
    ['an approval on paper', DI_KERTAS],
    ['a revision', REVISI],
    ['a year', TAHUNAN],
  ])('of %s are to the byte those that the sources make', (_nama, laporan) => {
    const context = createContext({});
    runInContext(code, context);
    for (const naskah of [laporanKinerja(laporan), pengukuranKinerja(laporan)]) {
      const cetakan: unknown = runInContext(`cetakNaskah(${JSON.stringify(JSON.stringify(naskah))})`, context);
      expect(Buffer.from(cetakan as number[]).equals(Buffer.from(renderDocx(naskah)))).toBe(true);
    }
  });

  it('leave the exports as global functions that Apps Script can call with their arguments', () => {
    expect([...hasil.names].sort()).toEqual(['cetak', 'cetakNaskah', 'jumlah', 'onOpen']);
    const context = createContext({});
    runInContext(code, context);
    expect(runInContext('[onOpen(), jumlah(1, 2)]', context)).toEqual(['menu', 3]);
    expect(code).toMatch(/^function onOpen\(\.\.\.args\)/m);
  });

  it('fit beside everything else in 450 kB', () => {
    expect(hasil.bytes).toBe(Buffer.byteLength(code));
    expect(hasil.bytes).toBeLessThan(320_000);
  });

  it('do not wake the writer before the first paper', () => {
    const bangun =
      'globalThis.bangun = []; const asli = Map.prototype.set; Map.prototype.set = function (...isi) { bangun.push(1); return asli.apply(this, isi); };';
    const context = createContext({});
    runInContext(bangun + code, context);
    const saatMenu = runInContext('onOpen(); bangun.length', context);
    runInContext('cetak()', context);
    expect(saatMenu).toBe(0);
    expect(runInContext('bangun.length', context)).toBeGreaterThan(0);
  });
});
