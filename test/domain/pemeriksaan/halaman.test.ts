import { readFileSync } from 'node:fs';
import { DAFTAR_PEMERIKSAAN } from '../../../src/domain/pemeriksaan/daftar.ts';

const HURUF = { galat: 'G', peringatan: 'P', info: 'I' } as const;

test('docs/aturan.md names every check with its default severity and limit', () => {
  const baris = readFileSync('docs/aturan.md', 'utf8').split('\n');
  for (const { kode, berat = 'peringatan', batas } of DAFTAR_PEMERIKSAAN) {
    const [, , huruf = '', batasnya = ''] = (baris.find((satu) => satu.includes(`\`${kode}\``)) ?? '').split('|');
    const angka = /\d+/.exec(batasnya)?.[0];
    expect([kode, huruf.trim(), angka]).toEqual([kode, HURUF[berat], batas === undefined ? undefined : String(batas)]);
  }
});
