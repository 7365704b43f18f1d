import { formatPasti, sumExact } from '../../../src/domain/angka/jumlah-pasti.ts';

test.each<[string, number[], string]>([
  ['nothing', [], '0'],
  ['binary noise', [0.1, 0.2], '0.3'],
  ['rupiah with sen beside a ratio of many digits', [6821005327.19, 0.00611], '6821005327.19611'],
  ['more digits than a number can hold', [9007199254740991, 0.123456789], '9007199254740991.123456789'],
  ['below zero', [-2.5, 1.25], '-1.25'],
  ['what cancels out', [1e15, -1e15, 0.5], '0.5'],
  ['very small and very large', [1e-7, -1.5e-7, 1e21], '999999999999999999999.99999995'],
])('%s', (_, daftar, jumlah) => {
  expect(sumExact(daftar)).toBe(jumlah);
  expect(sumExact([...daftar].reverse())).toBe(jumlah);
});

test('is written with every digit', () => {
  expect(formatPasti('6821005327.19611')).toBe('6.821.005.327,19611');
  expect(formatPasti('-1234')).toBe('-1.234');
  expect(formatPasti('0')).toBe('0');
});
