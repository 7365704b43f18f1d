import { mean, nilaiOf, nilaiRasio, rasioDari, sum } from '../../../src/domain/himpun/akumulasi.ts';

test('a ratio is in per cent where the satuan is, and nothing for a penyebut of 0', () => {
  expect(nilaiRasio(12, 15, '%')).toBe(80);
  expect(nilaiRasio(12, 15, 'rasio')).toBe(0.8);
  expect(nilaiRasio(1, 3, '%')).toBe(33.3333333333);
  expect(nilaiRasio(12, 0, '%')).toBeNull();
  expect(nilaiRasio(0, 0, '%')).toBeNull();
});

test('components count before the typed figure for a ratio, behind it otherwise', () => {
  const keduanya = { realisasi: 79, pembilang: 12, penyebut: 15 };
  expect(nilaiOf(keduanya, 'rasio', '%')).toBe(80);
  expect(nilaiOf(keduanya, 'akhir', '%')).toBe(79);
  expect(nilaiOf({ ...keduanya, realisasi: null }, 'akhir', '%')).toBe(80);
  expect(nilaiOf({ ...keduanya, penyebut: null }, 'rasio', '%')).toBe(79);
  expect(nilaiOf({ ...keduanya, penyebut: 0 }, 'rasio', '%')).toBeNull();
  expect(nilaiOf({ realisasi: 0, pembilang: null, penyebut: null }, 'jumlah', '')).toBe(0);
});

test('the ratio of summed components is not the mean of the percentages', () => {
  const daftar = [
    { pembilang: 1, penyebut: 10 },
    { pembilang: 90, penyebut: 100 },
  ];
  expect(rasioDari(daftar, '%')).toEqual({
    nilai: 82.7272727273,
    pembilang: 91,
    penyebut: 110,
    penjelasan: 'Pembilang 91 dibagi penyebut 110 × 100 = 82,7272727273',
  });
  expect(mean([10, 90])).toBe(50);
});

test('sums carry no binary noise', () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([5295689305, 9750679175])).toBe(15046368480);
});
