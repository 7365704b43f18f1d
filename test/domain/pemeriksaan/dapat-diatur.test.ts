import { expect, test } from '@jest/globals';
import { ATURAN_ISIAN } from '../../../src/domain/aturan/aturan-isian.ts';
import type { KodeTemuan } from '../../../src/domain/kode-temuan.ts';
import { DAPAT_DIATUR } from '../../../src/domain/pemeriksaan/daftar.ts';
import { applySetelan } from '../../../src/domain/pemeriksaan/setelan.ts';
import { createTemuan } from '../../../src/domain/temuan.ts';

const temuan = (kode: KodeTemuan) => createTemuan(kode, 'peringatan', { tab: 'T', baris: 1, kolom: 'K' }, 'p');

test('every kode stands once, has a name, and a limit says what it counts', () => {
  expect(new Set(DAPAT_DIATUR.map(({ kode }) => kode)).size).toBe(DAPAT_DIATUR.length);
  for (const { kode, nama, batas, arti } of DAPAT_DIATUR)
    expect([kode, nama.length > 5, (batas === undefined) === (arti === undefined)]).toEqual([kode, true, true]);
});

test('what is galat by default cannot be set', () => {
  const galat = ATURAN_ISIAN.filter(({ berat }) => berat === 'galat').map(({ kode }) => `ISIAN-${kode}`);
  expect(galat.length).toBeGreaterThan(0);
  expect(DAPAT_DIATUR.filter(({ kode, berat }) => berat === 'galat' || galat.includes(kode))).toEqual([]);
});

test('a severity of the agency replaces the default, mati takes the finding away, others stay', () => {
  const berat = new Map([
    ['HISTORIS', 'galat' as const],
    ['JADWAL', 'mati' as const],
  ]);
  const hasil = applySetelan({ berat, batas: new Map() }, (['HISTORIS', 'JADWAL', 'LIBUR'] as const).map(temuan));
  expect(hasil.map(({ kode, berat: milik }) => [kode, milik])).toEqual([
    ['HISTORIS', 'galat'],
    ['LIBUR', 'peringatan'],
  ]);
});
