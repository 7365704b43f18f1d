import { describe, expect, test } from '@jest/globals';
import {
  adoptRows,
  type BarisTeks,
  bedaTab,
  isEjaan,
  kataBeda,
  type SifatTab,
} from '../../../src/domain/berlaku/beda-berlaku.ts';
import { readBerlaku, sidikTab, writeBerlaku } from '../../../src/domain/berlaku/isi-berlaku.ts';

const ORANG: SifatTab = {
  nama: 'Pengguna',
  kolom: ['email', 'nama', 'peran'].map((kunci) => ({ kunci, judul: kunci })),
  penama: ['email'],
  kunci: ({ email = '' }) => email,
  sebut: ({ nama = '', email = '' }) => `${nama} (${email})`,
  kelas: (_, kolom) => (kolom === 'nama' ? 1 : 2),
  urut: false,
};
const LANGKAH: SifatTab = { ...ORANG, nama: 'SOP', urut: true };

const ani = { email: 'ani', nama: 'Ani', peran: 'staf' };
const budi = { email: 'budi', nama: 'Budi', peran: 'perencana' };
const cici = { email: 'cici', nama: 'Cici', peran: 'tim' };

const kata = (lama: readonly BarisTeks[], baru: readonly BarisTeks[], sifat = ORANG): readonly string[] =>
  bedaTab(sifat, lama, baru).baris.map((baris) => kataBeda(sifat, baris));

describe('what was typed otherwise, in words', () => {
  test.each([
    ['a cell', [ani, budi], [ani, { ...budi, peran: 'kepala' }], ['Budi (budi): peran perencana → kepala']],
    ['a cell emptied', [ani], [{ email: 'ani', nama: 'Ani' }], ['Ani (ani): peran staf → kosong']],
    ['a new row', [ani], [ani, cici], ['Cici (cici) ditambahkan']],
    ['a row that went', [ani, budi], [budi], ['Ani (ani) dihapus']],
    ['a row under another name', [ani], [{ ...ani, email: 'ani.s' }], ['Ani (ani): email ani → ani.s']],
    ['somebody else in a row', [ani], [cici], ['Cici (cici) ditambahkan', 'Ani (ani) dihapus']],
    [
      'one of two rows of a person',
      [budi, { ...budi, peran: 'tim' }],
      [{ ...budi, peran: 'tim' }],
      ['Budi (budi) dihapus'],
    ],
    ['nothing but the order', [ani, budi], [budi, ani], []],
  ])('%s', (_, lama, baru, kalimat) => {
    expect(kata(lama, baru)).toEqual(kalimat);
    expect(sidikTab(ORANG, lama) === sidikTab(ORANG, baru)).toBe(kalimat.length === 0);
  });

  test('the order, where it says something', () => {
    expect(kata([ani, budi], [budi, ani], LANGKAH)).toEqual(['Urutan baris tab SOP berubah']);
    expect(sidikTab(LANGKAH, [ani, budi])).not.toBe(sidikTab(LANGKAH, [budi, ani]));
  });
});

describe('adopting', () => {
  const beda = bedaTab(ORANG, [ani, budi], [{ ...budi, nama: 'Budi, S.E.', peran: 'kepala' }, cici]);

  test('nothing leaves the adopted rows, all of it gives those that are typed', () => {
    expect(adoptRows(beda, () => false)).toEqual([ani, budi]);
    expect(adoptRows(beda, () => true)).toEqual(beda.baru);
  });

  test('spelling alone takes the cells that are spelling, and no row', () => {
    expect(adoptRows(beda, isEjaan)).toEqual([ani, { ...budi, nama: 'Budi, S.E.' }]);
  });

  test('a new row alone stands below the one that it was typed under', () => {
    expect(adoptRows(beda, ({ lama }) => lama === null)).toEqual([ani, budi, cici]);
  });
});

test('a version is written in ASCII and read back', () => {
  const isi = { tab: { Pengguna: [{ ...ani, nama: 'Añi 😀' }] }, catatan: [], kepala: {} };
  const teks = writeBerlaku(isi);
  expect(teks).toMatch(/^[\x20-\x7e]+$/);
  expect(readBerlaku(teks)).toEqual({ status: 'terbaca', isi });
});
