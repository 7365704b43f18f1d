import { kunciPredikat, PREDIKAT_BAKU, readPredikat } from '../../../src/domain/angka/predikat.ts';

test.each<[string, number | null]>([
  ['AA', 7],
  ['a', 6],
  ['BB', 5],
  ['B', 4],
  ['CC', 3],
  ['C', 2],
  ['D', 1],
  ['WTP', 4],
  ['W.T.P.', 4],
  ['wajar  tanpa pengecualian', 4],
  ['Opini WDP', 3],
  ['TMP', 1],
  ['Sangat Baik', 5],
  ['Predikat “BB”', 5],
  ['BB (Sangat Baik)', 5],
  ['Istimewa', 5],
  ['', null],
  ['81', null],
  ['Lumayan', null],
])('“%s” scores %p by the default table', (teks, skor) => {
  expect(readPredikat(teks, PREDIKAT_BAKU)).toBe(skor);
});

test("the agency's own text counts under its key, brackets included", () => {
  const tabel = new Map([[kunciPredikat(' Zona  Hijau (Tinggi) '), 9]]);
  expect(readPredikat('zona hijau (tinggi)', tabel)).toBe(9);
});
