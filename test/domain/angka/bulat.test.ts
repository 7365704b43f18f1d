import fc from 'fast-check';
import { dropNoise, roundTo } from '../../../src/domain/angka/bulat.ts';

test.each<[number, number, number]>([
  [1.005, 2, 1.01],
  [90.005, 2, 90.01],
  [90.004999, 2, 90],
  [-1.005, 2, -1.01],
  [-2.5, 0, -3],
  [2.5, 0, 3],
  [1e-7, 2, 0],
  [1.5e-7, 7, 2e-7],
  [6821000000.125, 2, 6821000000.13],
  [1e21, 2, 1e21],
  [1.7e308, 2, 1.7e308],
])('%d rounded to %d digits is %d', (nilai, digits, hasil) => {
  expect(roundTo(nilai, digits)).toBe(hasil);
});

test('a small negative number rounds to plain zero', () => {
  expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
});

test('binary noise goes, digits stay', () => {
  expect(dropNoise(0.1 + 0.2)).toBe(0.3);
  expect(dropNoise(123456789012345)).toBe(123456789012345);
  expect(dropNoise(33.33333333333333, 12)).toBe(33.3333333333);
});

/** Half away from zero on the digits that people see, in whole numbers alone. */
function roundOnPaper(nilai: number, digits: number): number {
  const [utuh = '', pecahan = ''] = nilai.toString().split('.');
  const tepat = BigInt(utuh + pecahan.slice(0, digits).padEnd(digits, '0'));
  return Number(`${tepat + (Number(pecahan[digits] ?? 0) >= 5 ? 1n : 0n)}e-${digits}`);
}

test('is not misled by a number whose shifted double lies on the half', () => {
  expect(roundTo(59526.492293074945, 10)).toBe(59526.4922930749);
});

test('rounds every number as it would be done by hand on its digits', () => {
  const angka = fc.oneof(
    fc.double({ min: 0.001, max: 1e5, noNaN: true }),
    fc.tuple(fc.nat(99_999), fc.nat(99_999)).map(([utuh, pecahan]) => Number(`${utuh}.${pecahan}5`)),
  );
  fc.assert(
    fc.property(angka, fc.integer({ min: 0, max: 10 }), (nilai, digits) => {
      expect(roundTo(nilai, digits)).toBe(roundOnPaper(nilai, digits));
    }),
    { numRuns: 2000 },
  );
});
