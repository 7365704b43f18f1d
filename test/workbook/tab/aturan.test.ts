/** The Aturan tab: what an agency may set there, and what it is told when it sets something else. */
import { describe, expect, test } from '@jest/globals';
import { DAPAT_DIATUR } from '../../../src/domain/pemeriksaan/daftar.ts';
import { snapshotOf } from '../../../src/pak/ke-tab.ts';
import { aturanRows, readAturan, TAB_ATURAN } from '../../../src/workbook/tab/aturan.ts';
import type { BarisTulis } from '../../../src/workbook/tulis.ts';

const read = (rows: readonly BarisTulis[]) => readAturan(snapshotOf(new Map([[TAB_ATURAN, rows]])));

test('as Siapkan makes it, it lists every check with its default and sets nothing else', () => {
  const { isi: setelan, temuan } = read(aturanRows([]));
  expect([temuan, [...setelan.berat]]).toEqual([[], []]);
  for (const { kode, batas } of DAPAT_DIATUR) expect([kode, setelan.batas.get(kode)]).toEqual([kode, batas]);
});

test('a workbook without the tab, and empty cells, leave the defaults', () => {
  expect(readAturan({ struktur: {}, nilai: new Map(), tinggi: null }).isi.berat.size).toBe(0);
  const { isi: setelan, temuan } = read([{ kode: 'TUMBUH', berat: '', batas: '' }]);
  expect([setelan.berat.size, setelan.batas.size, temuan]).toEqual([0, 0, []]);
});

test('severity and limit are taken as people type them', () => {
  const { isi: setelan } = read([
    { kode: 'tumbuh', berat: ' Galat ', batas: '150%' },
    { kode: 'ISIAN-BUKTI-KOSONG', berat: 'mati', batas: '' },
    { kode: 'MEMBURUK', berat: '', batas: '2,5' },
  ]);
  expect([...setelan.berat]).toEqual([
    ['TUMBUH', 'galat'],
    ['ISIAN-BUKTI-KOSONG', 'mati'],
  ]);
  expect([...setelan.batas]).toEqual([
    ['TUMBUH', 150],
    ['MEMBURUK', 2.5],
  ]);
});

describe('what cannot be taken is told, and the default counts', () => {
  test.each([
    [
      'a severity that is none',
      { kode: 'TUMBUH', berat: 'parah' },
      'Berat',
      /^TUMBUH: "parah" bukan galat, peringatan, info, mati\. Yang berlaku: bawaan\.$/,
    ],
    ['a limit that is no number', { kode: 'TUMBUH', batas: 'dua' }, 'Batas', /^TUMBUH: "dua" bukan satu angka/],
    [
      'a rule that would let an unreadable figure through',
      { kode: 'ISIAN-TIDAK-TERBACA', berat: 'info' },
      'Kode',
      /tidak dapat diturunkan/,
    ],
    ['a doubled kode', { kode: 'KODE-GANDA', berat: 'mati' }, 'Kode', /tidak dapat diturunkan/],
  ])('%s', (_nama, row, kolom, pesan) => {
    const { isi: setelan, temuan } = read([row]);
    expect([setelan.berat.size, setelan.batas.size]).toEqual([0, 0]);
    expect(temuan).toMatchObject([{ kode: 'ATURAN', berat: 'peringatan', tab: 'Aturan', baris: 5, kolom }]);
    expect(temuan[0]?.pesan).toMatch(pesan);
  });
});

test('what a pack sets stands in the tab, and what it mistyped too', () => {
  const rows = aturanRows([
    { kode: 'TUMBUH', berat: 'info', batas: '' },
    { kode: 'TUBMUH', berat: 'info' },
  ]);
  expect(rows.find(({ kode }) => kode === 'TUMBUH')).toMatchObject({ berat: 'info', batas: '100' });
  expect(rows).toHaveLength(DAPAT_DIATUR.length + 1);
  expect(read(rows).temuan).toHaveLength(1);
});
