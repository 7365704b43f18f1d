import fc from 'fast-check';
import type { NilaiPeriode } from '../../../src/domain/himpun/akumulasi.ts';
import { combineIsian, gabungBawaan, type NilaiBidang } from '../../../src/domain/himpun/akumulasi-gabung.ts';
import type { Gabung } from '../../../src/domain/indikator.ts';

const isi = (bidang: string, realisasi: number | null): NilaiBidang => ({
  bidang,
  nilai: { realisasi, pembilang: null, penyebut: null },
});
const bagi = (bidang: string, pembilang: number, penyebut: number, realisasi: number | null = null): NilaiBidang => ({
  bidang,
  nilai: { realisasi, pembilang, penyebut },
});
const hanya = (realisasi: number): NilaiPeriode => ({ realisasi, pembilang: null, penyebut: null });

test.each<[Gabung, number | null, string]>([
  ['jumlah', 60, 'Jumlah A 10, B 20, C 30 = 60'],
  ['rata-rata', 20, 'Rata-rata A 10, B 20, C 30 = 20'],
  ['tertinggi', 30, 'Tertinggi dari A 10, B 20, C 30: C'],
  ['terendah', 10, 'Terendah dari A 10, B 20, C 30: A'],
  ['penanggung jawab', 10, 'Dari bidang penanggung jawab A: 10'],
])('%s joins three bidang to %p', (gabung, realisasi, penjelasan) => {
  const hasil = combineIsian(gabung, 'jumlah', 'orang', [isi('A', 10), isi('B', 20), isi('C', 30)]);
  expect(hasil).toEqual({ nilai: hanya(realisasi ?? 0), penjelasan });
});

test('a ratio joins by its components and keeps them for the year', () => {
  expect(combineIsian(null, 'rasio', '%', [bagi('A', 1, 10), bagi('B', 90, 100)])).toEqual({
    nilai: { realisasi: 82.7272727273, pembilang: 91, penyebut: 110 },
    penjelasan: 'Pembilang 91 dibagi penyebut 110 × 100 = 82,7272727273',
  });
});

test('a ratio without all components is averaged and says so', () => {
  const hasil = combineIsian('rasio', 'rasio', '%', [bagi('A', 1, 10), isi('B', 90)]);
  expect(hasil.nilai).toEqual(hanya(50));
  expect(hasil.penjelasan).toContain('tidak lengkap; dipakai rata-rata A 10, B 90 = 50');
});

test('a missing bidang is named, never counted as 0', () => {
  expect(combineIsian('rata-rata', 'akhir', '%', [isi('A', 10), isi('B', null)])).toEqual({
    nilai: hanya(10),
    penjelasan: 'Rata-rata A 10 = 10; tanpa nilai: B',
  });
  expect(combineIsian('penanggung jawab', 'akhir', '%', [isi('A', null), isi('B', 5)])).toEqual({
    nilai: { realisasi: null, pembilang: null, penyebut: null },
    penjelasan: 'Bidang penanggung jawab belum terisi; tanpa nilai: A',
  });
  expect(combineIsian('jumlah', 'jumlah', 'orang', [isi('A', null)])).toMatchObject({
    nilai: { realisasi: null },
    penjelasan: 'Belum ada bidang yang terisi',
  });
});

test('one bidang alone passes through with its components', () => {
  expect(combineIsian('jumlah', 'rasio', '%', [bagi('A', 3, 4)])).toEqual({
    nilai: { realisasi: null, pembilang: 3, penyebut: 4 },
    penjelasan: 'Dari A: 75',
  });
});

test('the highest ratio brings its components along', () => {
  expect(combineIsian('tertinggi', 'rasio', '%', [bagi('A', 1, 10), bagi('B', 9, 10)]).nilai).toEqual({
    realisasi: 90,
    pembilang: 9,
    penyebut: 10,
  });
});

test('without a word from the agency counts are added and percentages averaged', () => {
  expect(gabungBawaan('rasio', '%')).toBe('rasio');
  expect(gabungBawaan('jumlah', 'orang')).toBe('jumlah');
  expect(gabungBawaan('kumulatif', 'Miliar Rupiah')).toBe('jumlah');
  expect(gabungBawaan('jumlah', '%')).toBe('rata-rata');
  expect(gabungBawaan('akhir', 'orang')).toBe('rata-rata');
  expect(combineIsian(null, 'jumlah', 'orang', [isi('A', 10), isi('B', 20)]).nilai).toEqual(hanya(30));
});

test('the order of the bidang never changes the figure', () => {
  const cara = fc.constantFrom<Gabung>('jumlah', 'rata-rata', 'rasio', 'tertinggi', 'terendah');
  const angka = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(cara, angka, (gabung, daftar) => {
      const bidang = daftar.map((n, urutan) => bagi(`B${urutan}`, n, 7 + urutan, n));
      const maju = combineIsian(gabung, 'jumlah', 'orang', bidang).nilai.realisasi;
      expect(combineIsian(gabung, 'jumlah', 'orang', [...bidang].reverse()).nilai.realisasi).toBe(maju);
    }),
  );
});
