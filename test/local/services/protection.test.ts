import { OWNER, openFile, STAFF, texts } from './a-file.ts';

const WORDS = 'You are trying to edit a protected cell or object';
const column = (index: number) => ({ sheetId: 0, startColumnIndex: index, endColumnIndex: index + 1 });
const protect = (protectedRange: object) => ({
  addProtectedRange: { protectedRange: { protectedRangeId: 1, ...protectedRange } },
});
const write = (row: number, columnIndex: number) => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: row, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
    fields: 'userEnteredValue',
  },
});
const ONLY_OWNER = { editors: { users: [OWNER] } };

function guarded(protectedRange: object) {
  const file = openFile();
  file.batch([protect(protectedRange)]);
  return file;
}

test('a protected column refuses staff through the API and at the keyboard, not the owner', () => {
  const file = guarded({ range: column(1), ...ONLY_OWNER });
  expect(() => file.batch([write(0, 1)], STAFF)).toThrow(WORDS);
  expect(() => file.google.type(STAFF, 0, 0, 1, 'x')).toThrow(WORDS);
  expect(() => file.google.typeBlock(STAFF, 0, 0, 0, [['a', 'b']])).toThrow(WORDS);
  file.batch([write(0, 1)]);
  file.batch([write(0, 0)], STAFF);
  file.google.type(STAFF, 0, 0, 2, 'x');
});

test('a protected tab is not made longer by staff, one with a protected column is', () => {
  const longer = { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } };
  const tab = guarded({ range: { sheetId: 0 }, unprotectedRanges: [column(1)], ...ONLY_OWNER });
  expect(() => tab.batch([longer], STAFF)).toThrow(WORDS);
  guarded({ range: column(1), ...ONLY_OWNER }).batch([longer], STAFF);
});

test('one protected cell refuses the whole batch', () => {
  const file = guarded({ range: column(1), ...ONLY_OWNER });
  expect(() => file.batch([write(0, 0), write(5, 1)], STAFF)).toThrow(WORDS);
  expect(file.cell(0, 0)).toEqual({});
});

test('those in the list of editors may write, whatever the case of their address', () => {
  const file = guarded({ range: column(1), editors: { users: [OWNER, STAFF.toUpperCase()] } });
  file.batch([write(0, 1)], STAFF);
  expect(file.cell(0, 1).userEnteredValue).toEqual({ stringValue: 'x' });
});

test('a warning stops nobody, and neither does a protection without editors', () => {
  for (const open of [{ warningOnly: true }, {}]) guarded({ range: column(1), ...open }).batch([write(0, 1)], STAFF);
});

test('where two protections overlap, one that forbids is enough', () => {
  const file = guarded({ range: column(1), editors: { users: [OWNER, STAFF] } });
  file.batch([protect({ protectedRangeId: 2, range: { sheetId: 0 }, ...ONLY_OWNER })]);
  expect(() => file.batch([write(0, 1)], STAFF)).toThrow(WORDS);
});

test('a protected tab leaves its open cells open, also where two of them lie side by side', () => {
  const open = [column(1), column(2)];
  const file = guarded({ range: { sheetId: 0 }, unprotectedRanges: open, ...ONLY_OWNER });
  file.batch([write(0, 1)], STAFF);
  file.google.typeBlock(STAFF, 0, 3, 1, [['a', 'b']]);
  expect(() => file.google.typeBlock(STAFF, 0, 3, 1, [['a', 'b', 'c']])).toThrow(WORDS);
  const rows = [3, 4].map((row) => ({ sheetId: 0, startRowIndex: row, endRowIndex: row + 1 }));
  const byRow = guarded({ range: { sheetId: 0 }, unprotectedRanges: rows, ...ONLY_OWNER });
  byRow.google.typeBlock(STAFF, 0, 3, 1, [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(() => byRow.google.typeBlock(STAFF, 0, 3, 1, [['a'], ['b'], ['c']])).toThrow(WORDS);
  expect(() => file.batch([write(0, 0)], STAFF)).toThrow(WORDS);
});

const CELL = { ...column(1), startRowIndex: 0, endRowIndex: 1 };
test.each([
  ['format', { repeatCell: { range: CELL, cell: { note: 'x' }, fields: 'note' } }],
  ['validate', { setDataValidation: { range: CELL, rule: { condition: { type: 'BOOLEAN' } } } }],
  [
    'colour',
    { addConditionalFormatRule: { rule: { ranges: [CELL], booleanRule: { condition: { type: 'NOT_BLANK' } } } } },
  ],
  ['merge', { mergeCells: { range: CELL } }],
  ['draw borders around', { updateBorders: { range: CELL, top: { style: 'SOLID' } } }],
  ['append to', { appendCells: { sheetId: 0, rows: [{ values: [{ note: 'a' }, { note: 'b' }] }], fields: 'note' } }],
  ['insert into', { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } }],
  [
    'resize',
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        properties: { pixelSize: 9 },
        fields: 'pixelSize',
      },
    },
  ],
  ['rename the tab of', { updateSheetProperties: { properties: { sheetId: 0, title: 'X' }, fields: 'title' } }],
  ['delete the tab of', { deleteSheet: { sheetId: 0 } }],
  ['unprotect', { deleteProtectedRange: { protectedRangeId: 1 } }],
  [
    'change the protection of',
    { updateProtectedRange: { protectedRange: { protectedRangeId: 1, warningOnly: true }, fields: 'warningOnly' } },
  ],
])('staff may not %s protected cells', (_, request) => {
  const file = guarded({ range: column(1), ...ONLY_OWNER });
  expect(() => file.batch([request], STAFF)).toThrow(WORDS);
});

test('the owner changes a protection and takes it away', () => {
  const file = guarded({ range: column(1), ...ONLY_OWNER });
  const editors = { users: [OWNER, STAFF] };
  file.batch([{ updateProtectedRange: { protectedRange: { protectedRangeId: 1, editors }, fields: 'editors' } }]);
  file.batch([write(0, 1)], STAFF);
  file.batch([{ deleteProtectedRange: { protectedRangeId: 1 } }]);
  expect(file.google.workbook().sheets[0]?.protectedRanges).toEqual([]);
});

test('with * a protection is what the request says and nothing of the old one', () => {
  const file = guarded({ range: column(1), description: 'lama', ...ONLY_OWNER });
  const change = (protectedRange: object) => [
    { updateProtectedRange: { protectedRange: { protectedRangeId: 1, ...protectedRange }, fields: '*' } },
  ];
  expect(() => file.batch(change({ warningOnly: true }))).toThrow('A start or a range must be given');
  file.batch(change({ range: column(2), warningOnly: true }));
  expect(file.google.workbook().sheets[0]?.protectedRanges).toEqual([
    { protectedRangeId: 1, range: column(2), warningOnly: true, requestingUserCanEdit: true, ...ONLY_OWNER },
  ]);
});

test('staff may not turn a range protection into a second protection of the tab', () => {
  const file = guarded({ range: { sheetId: 0 }, ...ONLY_OWNER });
  file.batch([protect({ protectedRangeId: 2, range: column(1), ...ONLY_OWNER })]);
  const change = { protectedRange: { protectedRangeId: 2, range: { sheetId: 0 } }, fields: 'range' };
  expect(() => file.batch([{ updateProtectedRange: change }])).toThrow('The sheet is already protected');
});

test('only those who may edit see who else may', () => {
  const file = guarded({ range: column(1), ...ONLY_OWNER });
  const fields = 'sheets.protectedRanges(editors,requestingUserCanEdit,protectedRangeId)';
  expect(file.get({ fields })).toEqual({
    sheets: [{ protectedRanges: [{ protectedRangeId: 1, requestingUserCanEdit: true, editors: { users: [OWNER] } }] }],
  });
  expect(file.get({ fields }, STAFF)).toEqual({ sheets: [{ protectedRanges: [{ protectedRangeId: 1 }] }] });
});

test('a tab that staff make is theirs to write', () => {
  const file = openFile();
  file.batch([{ addSheet: { properties: { sheetId: 7 } } }, texts([['a']], 7)], STAFF);
  expect(file.cell(0, 0, 7).userEnteredValue).toEqual({ stringValue: 'a' });
});
