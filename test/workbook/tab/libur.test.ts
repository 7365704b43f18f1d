/** The tab Libur, as a pack brings it and as people type it. */
import { expect, test } from '@jest/globals';
import { snapshotOfPak } from '../../../src/pak/check-pak.ts';
import { perTab } from '../../../src/pak/tab-pak.ts';
import { readLibur } from '../../../src/workbook/tab/libur.ts';

function baca(Tanggal: string, Jenis: string, Sumber = '') {
  const nilai = { Tanggal, Nama: 'Sebuah hari', Jenis, Sumber };
  const { isi, temuan } = readLibur(
    snapshotOfPak({ tabel: perTab((tab) => (tab === 'Libur' ? [{ baris: 2, nilai }] : [])) }),
  );
  return [isi.map(({ jenis }) => jenis), temuan.map(({ berat, kolom }) => `${berat} ${kolom}`)];
}

test.each([
  ['hari kerja', 'SKB perubahan', 'hari kerja'],
  ['Hari  Kerja', 'SKB perubahan', 'hari kerja'],
  ['CUTI BERSAMA', '', 'cuti bersama'],
  ['', '', 'libur daerah'],
])('jenis "%s" is read', (jenis, sumber, dibaca) => {
  expect(baca('2026-04-07', jenis, sumber)).toEqual([[dibaca], []]);
});

test('an unknown jenis makes no holiday, and is a finding at its cell', () => {
  expect(baca('2026-04-07', 'masuk kerja')).toEqual([[], ['peringatan Jenis']]);
});

test('a day is withdrawn by its decree only', () => {
  expect(baca('2026-12-24', 'hari kerja')).toEqual([[], ['peringatan Sumber']]);
});

test('a row that holds only a dash is none', () => {
  const nilai = { Tanggal: '–', Nama: '', Jenis: '-', Sumber: '.' };
  const { isi, temuan } = readLibur(
    snapshotOfPak({ tabel: perTab((tab) => (tab === 'Libur' ? [{ baris: 2, nilai }] : [])) }),
  );
  expect([isi, temuan]).toEqual([[], []]);
});
