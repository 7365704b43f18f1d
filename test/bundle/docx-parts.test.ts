import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { renderDocx } from '../../src/documents/docx/berkas.ts';
import { laporanKinerja } from '../../src/documents/laporan-kinerja.ts';
import { pengukuranKinerja } from '../../src/documents/pengukuran-kinerja.ts';
import { bundleCode } from '../../tools/bundle.mjs';
import { DI_KERTAS, DRAF, FINAL, REVISI, TAHUNAN } from '../documents/contoh.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRY = `
import { Comment, Paragraph } from '${ROOT}/node_modules/docx/dist/index.mjs';
import { renderDocx } from '${ROOT}/src/documents/docx/berkas.ts';
export const cetak = (naskah) => Array.from(renderDocx(JSON.parse(naskah)));
export const komentar = () => new Comment({ id: 1, children: [new Paragraph('x')] });
`;

describe('docx as it is in the bundle', () => {
  let folder = '';
  const context = createContext({});
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'docx-'));
    const entry = join(folder, 'entry.ts');
    const outfile = join(folder, 'Code.js');
    writeFileSync(entry, ENTRY);
    await bundleCode({ entry, outfile });
    runInContext(readFileSync(outfile, 'utf8'), context);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['an approved quarter', FINAL],
    ['a draft', DRAF],
    ['an approval on paper', DI_KERTAS],
    ['a revision', REVISI],
    ['a year', TAHUNAN],
  ])('prints the papers of %s to the byte as the whole library does', (_nama, laporan) => {
    for (const naskah of [laporanKinerja(laporan), pengukuranKinerja(laporan)]) {
      const cetakan: unknown = runInContext(`cetak(${JSON.stringify(JSON.stringify(naskah))})`, context);
      expect(Buffer.from(cetakan as number[]).equals(Buffer.from(renderDocx(naskah)))).toBe(true);
    }
  });

  it('names the part when somebody comes to need one that is left out', () => {
    expect(() => runInContext('komentar()', context)).toThrow('docx: Comment is left out of the bundle');
  });
});
