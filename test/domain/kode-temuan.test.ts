import { readFileSync } from 'node:fs';
import { KODE_ISIAN, KODE_PAK, KODE_TAB } from '../../src/domain/kode-temuan.ts';

/** Those of the wider checks stand in docs/aturan.md, with their severity and limit. */
const SEMUA = [...KODE_ISIAN.map((kode) => `ISIAN-${kode}`), ...KODE_PAK, ...KODE_TAB];

const BARIS = readFileSync('docs/paket.md', 'utf8')
  .split('\n')
  .map((baris) => baris.split('|').map((sel) => sel.trim()));

test.each(SEMUA)('docs/paket.md says what %s means and what to do', (kode) => {
  const arti = BARIS.filter(([, nama = '']) => nama.includes(`\`${kode}\``));
  expect(arti).toHaveLength(1);
  const [, , berat = '', artinya, tindakan] = arti[0] ?? [];
  expect(berat).toMatch(/^[GPI](, [GPI]){0,2}$/);
  expect([artinya, tindakan]).not.toContain('');
});
