import { OWNER, openFile } from './a-file.ts';
import { block, entered, fill, lines, shown, tab } from './gerak.ts';

const remove = (dimension: 'ROWS' | 'COLUMNS', from: number, to: number) => ({
  deleteDimension: { range: lines(dimension, from, to) },
});
const move = (dimension: 'ROWS' | 'COLUMNS', from: number, to: number, destinationIndex: number) => ({
  moveDimension: { source: lines(dimension, from, to), destinationIndex },
});
const insert = (dimension: 'ROWS' | 'COLUMNS', from: number, to: number, inheritFromBefore = false) => ({
  insertDimension: { range: lines(dimension, from, to), inheritFromBefore },
});

/** A column of numbers in A, and formulas of every kind beside it and on another tab. */
function withFormulas() {
  const file = openFile();
  file.google.edit(OWNER, [{ addSheet: { properties: { sheetId: 7, title: 'Rekap TW I' } } }]);
  fill(file, [
    [1, '=A3'],
    [2, '=SUM(A1:A4)'],
    [3, '=SUM(A2:A)'],
    [4, '=A$2+$A$3'],
    [5, '=SUM(A:A)'],
  ]);
  fill(file, [['=Sheet1!A3', "=SUM(Sheet1!A2:A3)+'Rekap TW I'!D3"]], 7);
  return file;
}

test('deleting rows leaves #REF! where they were referred to, and makes ranges over them shorter', () => {
  const file = withFormulas();
  file.google.edit(OWNER, [remove('ROWS', 1, 3)]);
  expect(entered(file)).toEqual([
    [1, '=#REF!'],
    [4, '=#REF!+#REF!'],
    [5, '=SUM(A:A)'],
  ]);
  expect(entered(file, 7)).toEqual([['=#REF!', "=SUM(#REF!)+'Rekap TW I'!D3"]]);
  expect(shown(file)).toEqual([
    ['1', '#REF!'],
    ['4', '#REF!'],
    ['5', '10'],
  ]);
  expect(file.cell(0, 1).effectiveValue?.errorValue?.type).toBe('REF');
  expect(tab(file).properties.gridProperties.rowCount).toBe(998);
});

test('a range that loses some of its rows keeps the others', () => {
  const file = withFormulas();
  file.google.edit(OWNER, [remove('ROWS', 0, 1), remove('ROWS', 2, 3)]);
  expect(entered(file)).toEqual([
    [2, '=SUM(A1:A2)'],
    [3, '=SUM(A1:A)'],
    [5, '=SUM(A:A)'],
  ]);
});

test('deleting columns does the same across', () => {
  const file = openFile();
  fill(file, [['a', 'b', 'c', '=B1&C1', '=SUM(A:B)', '=SUM($B:$B)', '=SUM(2:5)']]);
  file.google.edit(OWNER, [remove('COLUMNS', 1, 2)]);
  expect(entered(file)).toEqual([['a', 'c', '=#REF!&B1', '=SUM(A:A)', '=SUM(#REF!)', '=SUM(2:5)']]);
});

test('dropdowns, checks and colour rules lose what they referred to as well', () => {
  const file = openFile();
  const rule = {
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Sheet1!$A$5:$A$6' }] },
    strict: true,
  };
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$A$5>1' }] };
  const ranges = [block(0, 2, 2, 3), block(4, 6, 2, 3)];
  file.google.edit(OWNER, [
    { setDataValidation: { range: block(0, 1, 1, 2), rule } },
    { addConditionalFormatRule: { rule: { ranges, booleanRule: { condition } } } },
    { addConditionalFormatRule: { rule: { ranges: [block(5, 6, 0, 1)], booleanRule: { condition } } } },
    remove('ROWS', 4, 6),
  ]);
  expect(file.cell(0, 1).dataValidation?.condition?.values).toEqual([{ userEnteredValue: '=#REF!' }]);
  expect(tab(file).conditionalFormats).toEqual([
    {
      ranges: [block(0, 2, 2, 3)],
      booleanRule: { condition: { ...condition, values: [{ userEnteredValue: '=#REF!>1' }] } },
    },
  ]);
  file.google.type(OWNER, 0, 0, 1, 'apa saja');
  expect(shown(file)).toEqual([['', 'apa saja']]);
});

test('a colour rule outlives the first rows of its range', () => {
  const file = openFile();
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=AND($B5="OK";C$1>0;D6=1)' }] };
  const ranges = [{ sheetId: 0, startRowIndex: 4, startColumnIndex: 1, endColumnIndex: 2 }];
  const formula = () =>
    tab(file).conditionalFormats?.map(({ booleanRule }) => booleanRule.condition.values?.[0]?.userEnteredValue);
  file.google.edit(OWNER, [
    { addConditionalFormatRule: { rule: { ranges, booleanRule: { condition } } } },
    remove('ROWS', 4, 6),
  ]);
  expect(formula()).toEqual(['=AND($B5="OK";C$1>0;D6=1)']);
  expect(tab(file).conditionalFormats?.[0]?.ranges).toEqual(ranges);
  file.google.edit(OWNER, [move('ROWS', 4, 5, 10), insert('ROWS', 0, 1)]);
  expect(formula()).toEqual(['=AND($B6="OK";C$2>0;D7=1)']);
  file.google.edit(OWNER, [remove('ROWS', 1, 2)]);
  expect(formula()).toEqual(['=AND($B5="OK";#REF!>0;D6=1)']);
});

test('each cell has its own check: with a row goes that of the row', () => {
  const file = openFile();
  const rule = { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$A1>B$9' }] } };
  file.google.edit(OWNER, [{ setDataValidation: { range: block(0, 4, 2, 3), rule } }, remove('ROWS', 0, 1)]);
  const checks = [0, 1, 2, 3].map((row) => file.cell(row, 2).dataValidation?.condition?.values?.[0]?.userEnteredValue);
  expect(checks).toEqual(['=$A1>B$8', '=$A2>B$8', '=$A3>B$8', undefined]);
});

test('moved rows take along what refers to them; a range that they leave is shorter', () => {
  const file = withFormulas();
  file.google.edit(OWNER, [move('ROWS', 2, 3, 0)]);
  expect(entered(file)).toEqual([
    [3, '=SUM(A3:A)'],
    [1, '=A1'],
    [2, '=SUM(A2:A4)'],
    [4, '=A$3+$A$1'],
    [5, '=SUM(A:A)'],
  ]);
  expect(entered(file, 7)[0]?.[0]).toBe('=Sheet1!A1');
});

test('the example of the documentation: 1 and 2 moved to between 3 and 4', () => {
  const file = openFile();
  fill(file, [[0], [1], [2], [3], [4]]);
  file.google.edit(OWNER, [move('ROWS', 1, 3, 4)]);
  expect(entered(file)).toEqual([[0], [3], [1], [2], [4]]);
});

test('columns are moved with their width, and back again', () => {
  const file = openFile();
  fill(file, [['a', 'b', 'c', '=A1']]);
  const width = { range: lines('COLUMNS', 0, 1), properties: { pixelSize: 300 }, fields: 'pixelSize' };
  file.google.edit(OWNER, [{ updateDimensionProperties: width }, move('COLUMNS', 0, 1, 3)]);
  expect(entered(file)).toEqual([['b', 'c', 'a', '=C1']]);
  expect(tab(file).data[0]?.columnMetadata?.map(({ pixelSize = 0 }) => pixelSize)).toEqual([0, 0, 300]);
  file.google.edit(OWNER, [move('COLUMNS', 2, 3, 0)]);
  expect(entered(file)).toEqual([['a', 'b', 'c', '=A1']]);
});

test('merges, protections, the filter and frozen rows shrink with the rows, and vanish with the last', () => {
  const file = openFile();
  file.google.edit(OWNER, [
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 4 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
    { mergeCells: { range: block(1, 4, 0, 1) } },
    { mergeCells: { range: block(2, 4, 2, 3) } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: block(2, 9, 0, 3) } } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 2, range: block(2, 4, 4, 5) } } },
    { setBasicFilter: { filter: { range: block(2, 20, 0, 3) } } },
    remove('ROWS', 2, 4),
  ]);
  const sheet = tab(file);
  expect(sheet.merges).toEqual([]);
  expect(sheet.protectedRanges?.map(({ range }) => range)).toEqual([block(2, 7, 0, 3)]);
  expect(sheet.basicFilter).toEqual({ range: block(2, 18, 0, 3) });
  expect(sheet.properties.gridProperties.frozenRowCount).toBe(2);
  file.google.edit(OWNER, [remove('ROWS', 2, 18), insert('ROWS', 1, 2)]);
  expect(tab(file)).not.toHaveProperty('basicFilter');
  expect(tab(file).protectedRanges).toEqual([]);
  expect(tab(file).properties.gridProperties.frozenRowCount).toBe(3);
});

test('open cells of a protected tab move with their rows', () => {
  const file = openFile();
  const protectedRange = {
    protectedRangeId: 1,
    range: { sheetId: 0 },
    unprotectedRanges: [block(4, 9, 1, 2), block(0, 1, 0, 1)],
  };
  file.google.edit(OWNER, [{ addProtectedRange: { protectedRange } }, remove('ROWS', 0, 2), insert('ROWS', 5, 6)]);
  expect(tab(file).protectedRanges?.[0]).toMatchObject({
    range: { sheetId: 0 },
    unprotectedRanges: [block(2, 8, 1, 2)],
  });
});

test('metadata on rows goes where the rows go, and with them', () => {
  const kept = openFile().google.workbook();
  const onRows = (metadataId: number, at: number) => ({
    ...{ metadataId, metadataKey: 'k', visibility: 'DOCUMENT' },
    location: { locationType: 'ROW', dimensionRange: lines('ROWS', at, at + 1) },
  });
  const file = openFile('', { workbook: { ...kept, developerMetadata: [onRows(1, 3), onRows(2, 5)] } });
  file.google.edit(OWNER, [insert('ROWS', 0, 1), move('ROWS', 4, 5, 0), remove('ROWS', 6, 7)]);
  const metadata = file.google.workbook().developerMetadata;
  expect(metadata?.map(({ location }) => location.dimensionRange)).toEqual([lines('ROWS', 0, 1)]);
});

test('a new row looks like the one below it, or above where that is asked for', () => {
  const file = openFile();
  const format = (numberFormat: object, row: number) => ({
    repeatCell: {
      range: block(row, row + 1, 0, 2),
      cell: { userEnteredFormat: { numberFormat } },
      fields: 'userEnteredFormat',
    },
  });
  const [text, percent] = [
    { type: 'TEXT', pattern: '@' },
    { type: 'PERCENT', pattern: '0%' },
  ];
  file.google.edit(OWNER, [format(text, 0), format(percent, 1), insert('ROWS', 1, 2), insert('ROWS', 1, 2, true)]);
  const formats = [0, 1, 2, 3].map((row) => file.cell(row, 1).userEnteredFormat?.numberFormat?.type);
  expect(formats).toEqual(['TEXT', 'TEXT', 'PERCENT', 'PERCENT']);
  file.google.edit(OWNER, [insert('COLUMNS', 1, 3)]);
  expect(file.cell(1, 2)).toEqual({ userEnteredFormat: { numberFormat: text } });
});

test.each([
  ['all rows', remove('ROWS', 0, 1000), "can't delete all the rows"],
  ['rows that are not there', remove('ROWS', 1000, 1001), "a row that doesn't exist. Tried to delete row index 1000"],
  ['no row', remove('ROWS', 3, 3), 'Range is empty'],
  ['a row into itself', move('ROWS', 2, 5, 3), 'out of bounds'],
  ['a row beyond the grid', move('ROWS', 2, 5, 1001), 'out of bounds'],
  ['columns that are not there', move('COLUMNS', 26, 27, 0), 'exceeds grid limits'],
])('%s are refused', (_, request, words) => {
  expect(() => openFile().google.edit(OWNER, [request])).toThrow(words);
});

test('one row below the frozen ones stays', () => {
  const file = openFile();
  const gridProperties = { rowCount: 4, frozenRowCount: 2 };
  const fields = 'gridProperties(rowCount,frozenRowCount)';
  file.google.edit(OWNER, [{ updateSheetProperties: { properties: { sheetId: 0, gridProperties }, fields } }]);
  expect(() => file.google.edit(OWNER, [remove('ROWS', 2, 4)])).toThrow('not possible to delete all non-frozen rows');
  file.google.edit(OWNER, [remove('ROWS', 2, 3)]);
});

test('a move does not tear a merge', () => {
  const file = openFile();
  file.google.edit(OWNER, [{ mergeCells: { range: block(2, 4, 0, 1) } }]);
  for (const request of [move('ROWS', 3, 4, 0), move('ROWS', 0, 1, 3)])
    expect(() => file.google.edit(OWNER, [request])).toThrow('merged');
  file.google.edit(OWNER, [move('ROWS', 2, 4, 0)]);
  expect(tab(file).merges).toEqual([block(0, 2, 0, 1)]);
});

test('a grid made smaller takes its marks along, and leaves #REF!', () => {
  const file = withFormulas();
  file.google.edit(OWNER, [
    { mergeCells: { range: block(1, 4, 3, 4) } },
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 2 } },
        fields: 'gridProperties.rowCount',
      },
    },
  ]);
  expect(entered(file)).toEqual([
    [1, '=#REF!'],
    [2, '=SUM(A1:A2)'],
  ]);
  expect(tab(file).merges).toEqual([]);
});
