import fc from 'fast-check';
import { blockName, blocksByKey, cellName, columnLetters } from '../../../local/xlsx/a1.ts';

test('columns are named as in Excel', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(cellName(9, 27)).toBe('AB10');
  expect(blockName({ top: 0, bottom: 1, left: 0, right: 1 })).toBe('A1');
});

test('cells of one kind are joined into blocks', () => {
  const rows = ['xx.y', 'xx.y', '.x..', '.x  '];
  const blocks = blocksByKey(
    rows.length,
    (row) => rows[row]?.length ?? 0,
    (row, column) => (/\w/.test(rows[row]?.[column] ?? '') ? rows[row]?.[column] : undefined),
  );
  expect(Object.fromEntries([...blocks].map(([key, found]) => [key, found.map(blockName)]))).toEqual({
    x: ['A1:B2', 'B3:B4'],
    y: ['D1:D2'],
  });
});

test('blocks cover every cell of their key once and no other', () => {
  const grid = fc.array(fc.array(fc.constantFrom('a', 'b b', ''), { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(grid, (rows) => {
      const keyAt = (row: number, column: number) => rows[row]?.[column] || undefined;
      const covered = new Map<string, string>();
      const blocks = blocksByKey(rows.length, (row) => rows[row]?.length ?? 0, keyAt);
      for (const [key, found] of blocks)
        for (const { top, bottom, left, right } of found)
          for (let row = top; row < bottom; row += 1)
            for (let column = left; column < right; column += 1) {
              expect(covered.has(`${row} ${column}`)).toBe(false);
              covered.set(`${row} ${column}`, key);
            }
      const expected = rows.flatMap((row, at) => row.flatMap((key, column) => (key ? [[`${at} ${column}`, key]] : [])));
      expect(Object.fromEntries(covered)).toEqual(Object.fromEntries(expected));
    }),
  );
});
