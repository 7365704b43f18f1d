/** A cell that holds a real number, pasted past the text format, becomes the text that a person would type. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAngka } from '../../src/domain/angka/angka.ts';
import { type Sel, teksSel } from '../../src/workbook/baca.ts';

test.each<[Sel | undefined, string]>([
  [1250, '1250'],
  [1.125, '1,1250'],
  [-1.125, '-1,1250'],
  // Fingerprints of isian handed in before hold it with a fourth decimal.
  [0.125, '0,1250'],
  [-0.125, '-0,1250'],
  [1234.125, '1234,125'],
  [0.1 + 0.2, '0,3'],
  [95.5, '95,5'],
  [0, '0'],
  [-0, '0'],
  [123456789012345, '123456789012345'],
  [true, 'ya'],
  [false, 'tidak'],
  ['  95%  ', '95%'],
  ['', ''],
  [null, ''],
  [undefined, ''],
])('%j is read as “%s”', (sel, teks) => {
  expect(teksSel(sel)).toBe(teks);
});

test('our reader reads the text back as the number that the cell holds', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.0001, max: 1e9, noNaN: true }), (nilai) => {
      const bulat = Number(nilai.toPrecision(9));
      expect(readAngka(teksSel(bulat), { satuan: '', target: null })).toMatchObject({ jenis: 'angka', nilai: bulat });
    }),
  );
});
