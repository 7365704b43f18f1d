import { sheetNames } from '../../../local/xlsx/sheet-names.ts';
import { bookOf } from '../formula/book.ts';

const namesOf = (...titles: string[]): string[] => [
  ...sheetNames(bookOf(Object.fromEntries(titles.map((title) => [title, []])))).values(),
];

test('names that Excel takes stay as they are', () => {
  expect(namesOf('Rekap', 'TW I – Bidang Pelayanan')).toEqual(['Rekap', 'TW I – Bidang Pelayanan']);
});

test('signs that Excel refuses become a hyphen', () => {
  expect(namesOf('a/b\\c[d]e:f*g?', "'kutip'", 'History')).toEqual(['a-b-c-d-e-f-g-', '-kutip-', 'History (2)']);
});

test('long names are cut and stay different, without regard to case', () => {
  const long = 'Triwulan Pertama Bidang Pelayanan Perizinan';
  const names = namesOf(`${long} A`, `${long.toUpperCase()} B`, `${long} C`);
  expect(names).toEqual([
    'Triwulan Pertama Bidang Pelayan',
    'TRIWULAN PERTAMA BIDANG PEL (2)',
    'Triwulan Pertama Bidang Pel (3)',
  ]);
  expect(names.every((name) => name.length <= 31)).toBe(true);
});
