import { OWNER, openFile, STAFF } from './a-file.ts';
import { block, entered, fill, shown, tab } from './gerak.ts';

const cut = (source: object, rowIndex: number, columnIndex: number, more: object = {}) => ({
  cutPaste: { source, destination: { sheetId: 0, rowIndex, columnIndex }, pasteType: 'PASTE_NORMAL', ...more },
});
const OTHER = { addSheet: { properties: { sheetId: 7, title: 'Isi Lain' } } };

function withOther() {
  const file = openFile();
  file.google.edit(OWNER, [OTHER]);
  return file;
}

describe('cut and paste', () => {
  test('what refers to the cells follows them; what they refer to stays', () => {
    const file = withOther();
    fill(file, [[1, '=A1', '=SUM(A1:A2)', '=SUM(A1:A3)'], [2, '=$A$2'], [3]]);
    fill(file, [['=Sheet1!A1']], 7);
    file.google.edit(OWNER, [cut(block(0, 2, 0, 2), 4, 2)]);
    expect(entered(file)).toEqual([
      ['', '', '=SUM(C5:C6)', '=SUM(A1:A3)'],
      [],
      [3],
      [],
      ['', '', 1, '=C5'],
      ['', '', 2, '=$C$6'],
    ]);
    expect(entered(file, 7)).toEqual([['=Sheet1!C5']]);
  });

  test('cells cut to another tab go on looking at the one they came from', () => {
    const file = withOther();
    fill(file, [
      [1, '=A1+B2', 5],
      ['', 7],
    ]);
    file.google.edit(OWNER, [cut(block(0, 1, 0, 2), 3, 0, { destination: { sheetId: 7, rowIndex: 3 } })]);
    expect(entered(file)).toEqual([
      ['', '', 5],
      ['', 7],
    ]);
    expect(entered(file, 7)).toEqual([[], [], [], [1, '=A4+Sheet1!B2']]);
    expect(shown(file, 7)[3]).toEqual(['1', '8']);
  });

  test('what was pasted over is lost to those who referred to it', () => {
    const file = openFile();
    fill(file, [['tujuan', '=A1'], ['asal']]);
    file.google.edit(OWNER, [cut(block(1, 2, 0, 1), 0, 0)]);
    expect(entered(file)).toEqual([['asal', '=#REF!']]);
  });

  test('format, note and merge go along, and nothing of them stays', () => {
    const file = openFile();
    const cell = { userEnteredValue: { stringValue: 'a' }, note: 'n', userEnteredFormat: { wrapStrategy: 'WRAP' } };
    file.google.edit(OWNER, [
      { updateCells: { start: {}, rows: [{ values: [cell] }], fields: '*' } },
      { mergeCells: { range: block(0, 1, 0, 2) } },
      cut(block(0, 1, 0, 2), 5, 1),
    ]);
    expect(file.cell(0, 0)).toEqual({});
    expect(file.cell(5, 1)).toMatchObject(cell);
    expect(tab(file).merges).toEqual([block(5, 6, 1, 3)]);
  });

  test('only values can be pasted, yet everything is cut', () => {
    const file = openFile();
    fill(file, [['=1+1', 9]]);
    const percent = { userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0%' } } };
    file.google.edit(OWNER, [
      { repeatCell: { range: block(0, 2, 0, 1), cell: percent, fields: 'userEnteredFormat' } },
      cut(block(0, 1, 0, 1), 1, 0, { pasteType: 'PASTE_VALUES' }),
    ]);
    expect(file.cell(0, 0)).toEqual({});
    expect(file.cell(1, 0)).toMatchObject({ userEnteredValue: { numberValue: 2 }, ...percent });
  });

  test('a block may be pasted partly over itself', () => {
    const file = openFile();
    fill(file, [[1], [2], [3]]);
    file.google.edit(OWNER, [cut(block(0, 3, 0, 1), 1, 0)]);
    expect(entered(file)).toEqual([[], [1], [2], [3]]);
  });

  test('neither a merge is torn nor the edge of the sheet passed', () => {
    const file = openFile();
    file.google.edit(OWNER, [{ mergeCells: { range: block(0, 2, 0, 1) } }]);
    for (const request of [cut(block(0, 1, 0, 1), 5, 0), cut(block(5, 6, 0, 1), 1, 0)])
      expect(() => file.google.edit(OWNER, [request])).toThrow('merged');
    expect(() => file.google.edit(OWNER, [cut(block(3, 6, 0, 1), 998, 0)])).toThrow('exceeds grid limits');
  });
});

test('a copy is repeated over the range, formulas along', () => {
  const file = openFile();
  fill(file, [[1, '=A1*2']]);
  const request = { source: block(0, 1, 0, 2), destination: block(1, 4, 0, 2), pasteType: 'PASTE_NORMAL' };
  file.google.edit(OWNER, [{ copyPaste: request }]);
  expect(entered(file)).toEqual([1, 2, 3, 4].map((row) => [1, `=A${row}*2`]));
  file.google.edit(OWNER, [
    { copyPaste: { ...request, source: block(0, 2, 1, 2), destination: block(6, 7, 3, 4), pasteType: 'PASTE_VALUES' } },
  ]);
  expect(entered(file).slice(6)).toEqual([
    ['', '', '', 2],
    ['', '', '', 2],
  ]);
});

describe('cells inserted and deleted in some columns only', () => {
  const insert = (range: object, shiftDimension: string) => ({ insertRange: { range, shiftDimension } });
  const remove = (range: object, shiftDimension: string) => ({ deleteRange: { range, shiftDimension } });

  test('push down and pull up what is below, and what refers to it', () => {
    const file = openFile();
    fill(file, [
      [1, 'x', '=A2+B2'],
      [2, 'y', '=SUM(A1:A3)'],
      [3, 'z', '=SUM(A1:B3)'],
    ]);
    const before = entered(file);
    file.google.edit(OWNER, [insert(block(1, 2, 0, 1), 'ROWS')]);
    expect(entered(file)).toEqual([[1, 'x', '=A3+B2'], ['', 'y', '=SUM(A1:A4)'], [2, 'z', '=SUM(A1:B3)'], [3]]);
    file.google.edit(OWNER, [remove(block(1, 2, 0, 1), 'ROWS')]);
    expect(entered(file)).toEqual(before);
  });

  test('push right and pull left what is beside', () => {
    const file = openFile();
    fill(file, [
      [1, 2, '=B1'],
      [3, 4, '=B1'],
    ]);
    file.google.edit(OWNER, [remove(block(0, 1, 0, 1), 'COLUMNS')]);
    expect(entered(file)).toEqual([
      [2, '=A1'],
      [3, 4, '=A1'],
    ]);
    file.google.edit(OWNER, [insert(block(0, 1, 0, 2), 'COLUMNS')]);
    expect(entered(file)[0]).toEqual(['', '', 2, '=C1']);
  });

  test('merges and rules within those columns go along, wider ones stay', () => {
    const file = openFile();
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A3>0' }] };
    const rule = (range: object) => ({
      addConditionalFormatRule: { rule: { ranges: [range], booleanRule: { condition } } },
    });
    file.google.edit(OWNER, [
      { mergeCells: { range: block(4, 6, 0, 1) } },
      rule(block(2, 4, 0, 1)),
      rule(block(2, 4, 0, 2)),
      remove(block(0, 3, 0, 1), 'ROWS'),
    ]);
    expect(tab(file).merges).toEqual([block(1, 3, 0, 1)]);
    const rules = tab(file).conditionalFormats?.map(({ ranges, booleanRule }) => [
      ranges[0],
      booleanRule.condition.values?.[0]?.userEnteredValue,
    ]);
    expect(rules).toEqual([
      [block(2, 4, 0, 2), '=#REF!>0'],
      [block(0, 1, 0, 1), '=A1>0'],
    ]);
  });

  test('nothing is pushed off the sheet, and no merge torn', () => {
    const file = openFile();
    file.google.type(OWNER, 0, 999, 0, 'akhir');
    expect(() => file.google.edit(OWNER, [insert(block(0, 1, 0, 1), 'ROWS')])).toThrow('off the sheet');
    file.google.edit(OWNER, [{ mergeCells: { range: block(5, 6, 1, 3) } }]);
    expect(() => file.google.edit(OWNER, [insert(block(0, 1, 1, 2), 'ROWS')])).toThrow('merged');
    expect(() => file.google.edit(OWNER, [insert(block(0, 1, 1, 2), 'DIMENSION_UNSPECIFIED')])).toThrow(
      'shiftDimension',
    );
  });
});

describe('protected cells', () => {
  const OF_OWNER = { range: block(2, 3, 1, 2), editors: { users: [OWNER] } };
  const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex });

  test.each([
    ['delete their row', { deleteDimension: { range: rows(2, 3) } }],
    ['delete their column', { deleteDimension: { range: { ...rows(1, 2), dimension: 'COLUMNS' } } }],
    ['move their row away', { moveDimension: { source: rows(2, 3), destinationIndex: 9 } }],
    ['put a row before theirs', { moveDimension: { source: rows(5, 6), destinationIndex: 2 } }],
    ['cut them', cut(block(1, 4, 1, 2), 8, 0)],
    ['paste what was cut over them', cut(block(8, 9, 0, 1), 2, 1)],
    ['copy over them', { copyPaste: { source: block(8, 9, 0, 1), destination: block(2, 3, 0, 2) } }],
    ['push them down', { insertRange: { range: block(0, 1, 1, 2), shiftDimension: 'ROWS' } }],
    ['pull them up', { deleteRange: { range: block(0, 1, 1, 2), shiftDimension: 'ROWS' } }],
    ['replace in them', { findReplace: { find: 'isi', replacement: 'x', sheetId: 0 } }],
    ['put a filter over them', { setBasicFilter: { filter: { range: block(0, 9, 0, 2) } } }],
    ['unmerge them', { unmergeCells: { range: block(2, 3, 1, 2) } }],
    [
      'make the grid smaller',
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 2 } },
          fields: 'gridProperties.rowCount',
        },
      },
    ],
  ])('staff may not %s; the owner may, and where there is a warning only, staff too', (_, request) => {
    const guarded = (more: object) => {
      const file = openFile();
      fill(file, [['isi'], [], ['isi', 'isi']]);
      file.google.edit(OWNER, [{ addProtectedRange: { protectedRange: { ...OF_OWNER, ...more } } }]);
      return file;
    };
    const file = guarded({});
    const before = entered(file);
    expect(() => file.google.edit(STAFF, [request])).toThrow('You are trying to edit a protected cell or object');
    expect(entered(file)).toEqual(before);
    file.google.edit(OWNER, [request]);
    const { range } = OF_OWNER;
    const warned = openFile();
    fill(warned, [['isi'], [], ['isi', 'isi']]);
    warned.google.edit(OWNER, [{ addProtectedRange: { protectedRange: { range, warningOnly: true } } }, request]);
  });

  test('rows above and below them are free', () => {
    const file = openFile();
    file.google.edit(OWNER, [{ addProtectedRange: { protectedRange: OF_OWNER } }]);
    file.google.edit(STAFF, [
      { deleteDimension: { range: rows(0, 1) } },
      { moveDimension: { source: rows(5, 6), destinationIndex: 8 } },
    ]);
    expect(tab(file).protectedRanges?.[0]?.range).toEqual(block(1, 2, 1, 2));
  });
});
