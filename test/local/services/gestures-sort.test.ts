import * as fc from 'fast-check';
import { OWNER, openFile, put, STAFF } from './a-file.ts';
import { block, entered, fill, lines, shown, tab } from './gerak.ts';

const sort = (range: object, ...columns: number[]) => ({
  sortRange: {
    range,
    sortSpecs: columns.map((column) => ({
      dimensionIndex: Math.abs(column),
      sortOrder: Object.is(column, -0) || column < 0 ? 'DESCENDING' : 'ASCENDING',
    })),
  },
});

test('numbers come before texts, truth values after them, blanks last both ways', () => {
  const file = openFile();
  const column = [['b'], [true], [10], [''], ['A'], [false], [9], ['a2'], ['=1/0']];
  fill(file, column);
  file.google.edit(OWNER, [sort(block(0, 20, 0, 1), 0)]);
  expect(shown(file).flat()).toEqual(['9', '10', 'A', 'a2', 'b', 'FALSE', 'TRUE', '#DIV/0!']);
  file.google.edit(OWNER, [sort(block(0, 20, 0, 1), -0)]);
  expect(shown(file).flat()).toEqual(['#DIV/0!', 'TRUE', 'FALSE', 'b', 'a2', 'A', '10', '9']);
});

test('rows alike in the first column stand in the order of the second, then as they stood', () => {
  const file = openFile();
  fill(file, [
    ['kepala', 'x', ''],
    ['b', 1, 'satu'],
    ['a', 2, 'dua'],
    ['b', 1, 'tiga'],
    ['b', 3, 'empat'],
  ]);
  file.google.edit(OWNER, [sort(block(1, 5, 0, 3), 0, -1)]);
  expect(shown(file).map((row) => row[2])).toEqual([undefined, 'dua', 'empat', 'satu', 'tiga']);
});

test('value, format and note go along; heights, other columns and what refers to the cells do not', () => {
  const file = openFile();
  fill(file, [[2, 'tetap', '=A1'], [1]]);
  const bold = { userEnteredFormat: { textFormat: { bold: true } }, note: 'catatan' };
  const height = { range: lines('ROWS', 0, 1), properties: { pixelSize: 60 }, fields: 'pixelSize' };
  file.google.edit(OWNER, [
    { repeatCell: { range: block(0, 1, 0, 1), cell: bold, fields: 'userEnteredFormat,note' } },
    { updateDimensionProperties: height },
    sort(block(0, 2, 0, 1), 0),
  ]);
  expect(entered(file)).toEqual([[1, 'tetap', '=A1'], [2]]);
  expect(shown(file)[0]?.[2]).toBe('1');
  expect(file.cell(0, 0)).not.toHaveProperty('note');
  expect(file.cell(1, 0)).toMatchObject(bold);
  expect(tab(file).data[0]?.rowMetadata).toEqual([{ pixelSize: 60 }]);
});

test('a formula goes along as if copied: its row is its own, $ stays, and above the sheet is nothing', () => {
  const file = openFile();
  file.google.edit(OWNER, [{ addSheet: { properties: { sheetId: 7, title: 'Lain' } } }]);
  fill(file, [
    ['c', 3, '=B1*$B$1+Lain!B1'],
    ['b', 2, '=B2*$B$1+Lain!B2'],
    ['a', 1, '=B1'],
  ]);
  file.google.edit(OWNER, [sort(block(0, 3, 0, 3), 0)]);
  expect(entered(file)).toEqual([
    ['a', 1, '=#REF!'],
    ['b', 2, '=B2*$B$1+Lain!B2'],
    ['c', 3, '=B3*$B$1+Lain!B3'],
  ]);
});

test('formulas are sorted by what they come to', () => {
  const file = openFile();
  fill(file, [['=5-1'], ['=5-2'], ['=5-3']]);
  file.google.edit(OWNER, [sort(block(0, 3, 0, 1), 0)]);
  expect(shown(file)).toEqual([['2'], ['3'], ['4']]);
  const write = put([[{ formulaValue: '=9' }], [{ formulaValue: '=8' }]]);
  expect(() => file.google.edit(OWNER, [write, sort(block(0, 3, 0, 1), 0), sort(block(0, 3, 0, 1), 7)])).toThrow(
    'column 7',
  );
  expect(shown(file)).toEqual([['2'], ['3'], ['4']]);
  file.google.edit(OWNER, [write, sort(block(0, 3, 0, 1), 0)]);
  expect(shown(file)).toEqual([['4'], ['8'], ['9']]);
});

test.each([
  ['without a column', sort(block(0, 3, 0, 2)), 'Sort column'],
  ['by a column outside', sort(block(0, 3, 0, 2), 2), 'Sort column 2'],
  ['over merged rows', sort(block(0, 3, 0, 2), 0), 'vertical merges'],
])('a sort %s is refused', (_, request, words) => {
  const file = openFile();
  file.google.edit(OWNER, [{ mergeCells: { range: block(2, 4, 1, 2) } }]);
  expect(() => file.google.edit(OWNER, [request])).toThrow(words);
});

test('sorting needs consent for every cell of the range', () => {
  const file = openFile();
  const protectedRange = { range: block(2, 3, 0, 1), editors: { users: [OWNER] } };
  file.google.edit(OWNER, [{ addProtectedRange: { protectedRange } }]);
  expect(() => file.google.edit(STAFF, [sort(block(0, 3, 0, 2), 0)])).toThrow('protected cell');
  file.google.edit(STAFF, [sort(block(0, 2, 0, 2), 0)]);
  file.google.edit(OWNER, [sort(block(0, 3, 0, 2), 0)]);
});

const anyCell = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom('', 'a', 'B', 'b'), fc.boolean());

test('a sort keeps every row whole, and a second one changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 12 }), (cells) => {
      const file = openFile();
      fill(
        file,
        cells.map((cell, row) => [cell, `baris ${row}`]),
      );
      const request = sort(block(0, cells.length, 0, 2), 0);
      file.google.edit(OWNER, [request]);
      const once = entered(file);
      expect(once.map((row) => `${row[1]} ${row[0]}`).sort()).toEqual(
        cells.map((cell, row) => `baris ${row} ${cell}`).sort(),
      );
      file.google.edit(OWNER, [request]);
      expect(entered(file)).toEqual(once);
    }),
    { numRuns: 60 },
  );
});

test('rows inserted and deleted again leave the book as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ROWS' as const, 'COLUMNS' as const),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 3 }),
      (dimension, at, count) => {
        const file = openFile();
        fill(file, [
          [1, '=SUM(A1:A9)', '=SUM(A2:A)+A$3'],
          [2, '=SUM(2:3)', '=SUM(B:C)'],
          [3, "=SUM('Sheet1'!$A$1:B3)", '=A6'],
        ]);
        file.google.edit(OWNER, [
          { mergeCells: { range: block(4, 6, 0, 3) } },
          { addProtectedRange: { protectedRange: { range: block(1, 5, 1, 2) } } },
          { setBasicFilter: { filter: { range: block(0, 9, 0, 3) } } },
        ]);
        const before = file.google.workbook();
        const range = lines(dimension, at, at + count);
        file.google.edit(OWNER, [{ insertDimension: { range } }]);
        file.google.edit(OWNER, [{ deleteDimension: { range } }]);
        expect(withoutSheetNames(file.google.workbook())).toEqual(withoutSheetNames(before));
      },
    ),
    { numRuns: 60 },
  );
});

/** A formula that was rewritten names its tab without needless quotes. */
function withoutSheetNames(book: object): unknown {
  return JSON.parse(JSON.stringify(book).replaceAll("'Sheet1'!", 'Sheet1!'));
}
