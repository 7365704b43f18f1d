import { formula, INDONESIAN, OWNER, openFile, put, STAFF, texts } from './a-file.ts';

const A1 = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const addSheet = (properties: object) => ({ addSheet: { properties } });
const properties = (properties: object, fields: string) => ({ updateSheetProperties: { properties, fields } });
const grid = (gridProperties: object, fields: string) => properties({ sheetId: 0, gridProperties }, fields);
const rule = (type: string, ...values: string[]) => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
});
const validate = (dataRule: object, range: object = A1) => ({ setDataValidation: { range, rule: dataRule } });
const colour = (booleanRule: object, ranges: object[] = [A1]) => ({
  addConditionalFormatRule: { rule: { ranges, booleanRule }, index: 0 },
});
const protect = (protectedRange: object) => ({ addProtectedRange: { protectedRange } });
const metadata = (developerMetadata: object) => ({ createDeveloperMetadata: { developerMetadata } });
const HEAD = { metadataKey: 'kepala', visibility: 'DOCUMENT', location: { spreadsheet: true } };
const insert = (dimension: string, startIndex: number, inheritFromBefore = false) => ({
  insertDimension: { range: { sheetId: 0, dimension, startIndex, endIndex: startIndex + 1 }, inheritFromBefore },
});
const SECOND = addSheet({ sheetId: 7, title: 'Kedua' });

/** What is asked; the requests, of which the last is refused; the words of the refusal. */
const REFUSED: readonly (readonly [string, readonly object[], string])[] = [
  ['an unknown kind', [{ paintSheet: {} }], `Unknown name "paintSheet" at 'requests[0]'`],
  [
    'a kind of Google that we do not imitate',
    [{ sortRange: {} }],
    "'requests[0].sortRange' is known to Google but not",
  ],
  ['two kinds in one request', [{ deleteSheet: { sheetId: 0 }, addSheet: {} }], 'oneof field is already set'],
  ['an empty request', [{}], 'Must specify a request'],
  ['no request at all', [], 'Must specify a request'],
  ['an unknown field', [addSheet({ name: 'X' })], `Unknown name "name" at 'requests[0].addSheet.properties'`],
  [
    'a text where a number belongs',
    [addSheet({ sheetId: '7' })],
    'Invalid value at \'requests[0].addSheet.properties.sheetId\' (int32), "7"',
  ],
  ['a word outside the list', [addSheet({ sheetType: 'TAB' })], '(enum), "TAB"'],
  ['a read-only field', [put([[{ errorValue: { type: 'N_A' } }]])], "errorValue' is read-only"],
  ['two kinds of value in a cell', [put([[{ stringValue: 'a', numberValue: 1 }]])], 'oneof field is already set'],
  [
    'an area of both start and range',
    [{ updateCells: { start: { sheetId: 0 }, range: A1, rows: [], fields: 'note' } }],
    'oneof',
  ],
  [
    'cells with no fields mask',
    [{ updateCells: { start: { sheetId: 0 }, rows: [] } }],
    "At least one field must be listed in 'fields'",
  ],
  [
    'a mask that names nothing known',
    [{ updateCells: { start: { sheetId: 0 }, rows: [], fields: 'colour' } }],
    'Invalid field: colour',
  ],
  [
    'a mask that does not parse',
    [{ updateCells: { start: { sheetId: 0 }, rows: [], fields: 'note,' } }],
    'Invalid field: note,',
  ],
  [
    'a mask with a read-only member',
    [{ updateCells: { start: { sheetId: 0 }, rows: [], fields: 'effectiveValue' } }],
    "'effectiveValue' is read-only",
  ],
  [
    'a mask with part of a value',
    [{ updateCells: { start: { sheetId: 0 }, rows: [], fields: 'userEnteredValue.stringValue' } }],
    'not part of this stand-in',
  ],

  ['a tab that is not there', [{ deleteSheet: { sheetId: 99 } }], 'No grid with id: 99'],
  ['a second tab of the same id', [addSheet({ sheetId: 0 })], 'Sheet with id 0 already exists.'],
  ['a negative id', [addSheet({ sheetId: -1 })], 'Sheet id must be non-negative.'],
  ['a second tab of the same name', [addSheet({ title: 'SHEET1' })], 'A sheet with the name "SHEET1" already exists'],
  ['a name of 101 letters', [addSheet({ title: 'x'.repeat(101) })], 'cannot be greater than 100 characters'],
  ['a tab without a name', [addSheet({ title: ' ' })], 'Invalid sheet name'],
  ['another id for a tab', [properties({ sheetId: 0 }, 'sheetId')], 'The sheet ID cannot be changed'],
  ['a tab of another type', [addSheet({ sheetType: 'OBJECT' })], 'Sheet type OBJECT'],
  ['a place beyond the last', [addSheet({ index: 5 })], 'Index 5 is out of bounds'],
  ['deleting the only tab', [{ deleteSheet: { sheetId: 0 } }], "You can't remove all the sheets"],
  ['hiding the only tab', [properties({ sheetId: 0, hidden: true }, 'hidden')], "You can't hide all the sheets"],
  ['no rows', [grid({ rowCount: 0 }, 'gridProperties.rowCount')], 'at least one row and one column'],
  ['a row count left out of the body', [grid({}, 'gridProperties.rowCount')], 'at least one row and one column'],
  ['no columns', [addSheet({ gridProperties: { columnCount: 0 } })], 'at least one row and one column'],
  [
    'freezing every row',
    [grid({ frozenRowCount: 1000 }, 'gridProperties.frozenRowCount')],
    "You can't freeze all visible rows",
  ],
  [
    'freezing half of a merged cell',
    [
      { mergeCells: { range: { ...A1, endColumnIndex: 3 } } },
      grid({ frozenColumnCount: 2 }, 'gridProperties.frozenColumnCount'),
    ],
    "Sorry, you can't freeze columns which contain only part of a merged cell.",
  ],
  [
    'merging across what is frozen',
    [
      grid({ frozenRowCount: 1 }, 'gridProperties.frozenRowCount'),
      { mergeCells: { range: { ...A1, endRowIndex: 2 } } },
    ],
    "You can't merge frozen and non-frozen rows.",
  ],
  ['a 201st tab', Array.from({ length: 200 }, () => addSheet({})), 'above the limit of 200 sheets'],
  [
    'an 18,279th column',
    [grid({ columnCount: 18_279, rowCount: 1 }, 'gridProperties.columnCount,gridProperties.rowCount')],
    'above the limit of 18278 columns',
  ],
  ['more than ten million cells', [addSheet({ gridProperties: { rowCount: 400_000 } })], 'limit of 10000000 cells'],

  [
    'writing from beyond the last row',
    [{ updateCells: { start: { sheetId: 0, rowIndex: 1000 }, rows: [], fields: 'note' } }],
    'Range exceeds grid limits. Max rows: 1000, max columns: 26',
  ],
  ['writing across the right edge', [texts([Array.from({ length: 27 }, () => 'x')])], 'Range exceeds grid limits'],
  [
    'more rows than the range has',
    [{ updateCells: { range: A1, rows: [{ values: [{}] }, { values: [{}] }], fields: 'note' } }],
    'beyond the requested range: 1 × 1',
  ],
  [
    'an area without start or range',
    [{ updateCells: { rows: [], fields: 'note' } }],
    'A start or a range must be given',
  ],
  ['a range that ends before it begins', [validate(rule('BOOLEAN'), { ...A1, endRowIndex: 0 })], 'Range is empty'],
  [
    'validation outside the grid',
    [validate(rule('BOOLEAN'), { ...A1, endRowIndex: 1001 })],
    'Range exceeds grid limits',
  ],
  ['appending no rows', [{ appendCells: { sheetId: 0, rows: [], fields: 'note' } }], 'Range is empty'],

  ['a text of 50,001 characters', [texts([['x'.repeat(50_001)]])], 'more than the maximum of 50000 characters'],
  ['a text with NUL', [texts([['a\0b']])], 'NUL character'],
  ['a formula that begins with no =', [formula('1+1')], 'A formula must begin with "="'],
  ['a formula that does not parse', [formula('=SUM(')], 'Formula parse error: =SUM('],
  [
    'commas between arguments where the comma is decimal',
    [INDONESIAN, formula('=SUM(A1,B1)')],
    'only in locales with a decimal point',
  ],
  ['a decimal in a formula', [formula('=A1*1.5')], 'decimal literal depends on the locale'],
  ['an array in a formula', [formula('={1;2}')], 'array literal depends on the locale'],
  [
    'a number format without a type',
    [
      {
        repeatCell: {
          range: A1,
          cell: { userEnteredFormat: { numberFormat: { pattern: '0' } } },
          fields: 'userEnteredFormat',
        },
      },
    ],
    'Invalid number format',
  ],
  ['a dropdown without choices', [validate(rule('ONE_OF_LIST'))], 'ONE_OF_LIST does not take 0 value(s)'],
  ['a formula among the choices', [validate(rule('ONE_OF_LIST', '=A1'))], 'formula in ONE_OF_LIST'],
  ['a rule without a condition', [validate({ strict: true })], 'CONDITION_TYPE_UNSPECIFIED is not supported here'],
  [
    'a validation formula with commas',
    [INDONESIAN, validate(rule('CUSTOM_FORMULA', '=AND(A1;B1,C1)'))],
    'only in locales with a decimal point',
  ],
  ['a decimal as the bound of a validation', [validate(rule('NUMBER_LESS', '0.5'))], 'decimal literal'],
  [
    'a colour rule of a kind for validation only',
    [colour(rule('ONE_OF_LIST', 'a'))],
    'ONE_OF_LIST is not supported here',
  ],
  ['a colour rule with a broken formula', [colour(rule('CUSTOM_FORMULA', '=A1='))], 'Formula parse error'],
  [
    'a colour rule that sets a number format',
    [colour({ ...rule('NOT_BLANK'), format: { numberFormat: { type: 'TEXT' } } })],
    'booleanRule.format.numberFormat',
  ],
  [
    'a colour rule over two tabs',
    [SECOND, colour(rule('NOT_BLANK'), [A1, { ...A1, sheetId: 7 }])],
    'must be on the same sheet',
  ],
  [
    'a colour rule that looks at another tab',
    [SECOND, colour(rule('CUSTOM_FORMULA', '=Kedua!A1>0'))],
    'Conditional format rule cannot reference a different sheet.',
  ],
  ['a colour rule over nothing', [colour(rule('NOT_BLANK'), [])], 'must be on the same sheet'],
  [
    'a colour rule at a place beyond the last',
    [{ addConditionalFormatRule: { rule: { ranges: [A1], booleanRule: rule('NOT_BLANK') }, index: 1 } }],
    'Index 1 is out of bounds',
  ],
  [
    'deleting a colour rule that is not there',
    [{ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }],
    'Index 0 is out of bounds',
  ],

  [
    'a second protection of the same id',
    [protect({ protectedRangeId: 5, range: A1 }), protect({ protectedRangeId: 5, range: A1 })],
    'Protected range with ID 5 already exists',
  ],
  [
    'a second protection of the whole tab',
    [protect({ range: { sheetId: 0 } }), protect({ range: { sheetId: 0 } })],
    'The sheet is already protected',
  ],
  ['a protection without a range', [protect({ description: 'x' })], 'A start or a range must be given'],
  [
    'a protected range outside the grid',
    [protect({ range: { ...A1, endColumnIndex: 27 } })],
    'Range exceeds grid limits',
  ],
  [
    'open cells in a protected range',
    [protect({ range: A1, unprotectedRanges: [A1] })],
    'only supported on protected sheets',
  ],
  [
    'editors of a warning',
    [protect({ range: A1, warningOnly: true, editors: { users: [OWNER] } })],
    'ProtectedRange is warningOnly. Editors cannot be set on it.',
  ],
  [
    'editors without the one who asks',
    [protect({ range: A1, editors: { users: [STAFF] } })],
    "You can't remove yourself as an editor",
  ],
  [
    'groups as editors',
    [protect({ range: A1, editors: { users: [OWNER], groups: ['tim@example.go.id'] } })],
    'editors.groups',
  ],
  [
    'changing a protection that is not there',
    [{ updateProtectedRange: { protectedRange: { protectedRangeId: 9 }, fields: 'description' } }],
    'No protected range with id: 9',
  ],
  [
    'deleting a protection that is not there',
    [{ deleteProtectedRange: { protectedRangeId: 9 } }],
    'No protected range with id: 9',
  ],

  [
    'a second metadata of the same id',
    [metadata({ ...HEAD, metadataId: 3 }), metadata({ ...HEAD, metadataId: 3 })],
    'Cannot add developer metadata with ID [3] because developer metadata with that ID already exists.',
  ],
  [
    'metadata without a visibility',
    [metadata({ metadataKey: 'k', location: { spreadsheet: true } })],
    'must have a key, a visibility and a location',
  ],
  ['metadata with the id 0', [metadata({ ...HEAD, metadataId: 0 })], 'must be positive: 0'],
  [
    'metadata of more than 30,000 characters',
    [metadata({ ...HEAD, metadataValue: 'x'.repeat(30_000) })],
    'limit of 30000 characters',
  ],
  [
    'metadata on a row',
    [
      metadata({
        ...HEAD,
        location: { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } },
      }),
    ],
    'location.dimensionRange',
  ],
  [
    'deleting metadata by its key',
    [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'k' } } } }],
    'Only a lookup by metadataId',
  ],
  [
    'deleting metadata that is not there',
    [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 4 } } } }],
    'No developer metadata with ID: 4',
  ],

  [
    'an unknown locale',
    [{ updateSpreadsheetProperties: { properties: { locale: 'xx_YY' }, fields: 'locale' } }],
    'Unsupported locale: xx_YY',
  ],
  [
    'an unknown time zone',
    [{ updateSpreadsheetProperties: { properties: { timeZone: 'WIB' }, fields: 'timeZone' } }],
    'Unsupported time zone: WIB',
  ],
  [
    'merging a part of what is merged',
    [{ mergeCells: { range: { ...A1, endRowIndex: 2 } } }, { mergeCells: { range: A1 } }],
    'must select all cells in a merged range',
  ],
  ['borders without a border', [{ updateBorders: { range: A1 } }], 'At least one border'],
  ['adding no rows', [{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 0 } }], 'Range is empty'],
  ['adding neither rows nor columns', [{ appendDimension: { sheetId: 0, length: 1 } }], 'dimension'],
  [
    'inserting beyond the end',
    [insert('ROWS', 1001, true)],
    'range.startIndex is larger than current grid size (1000)',
  ],
  [
    'inserting at the very end with the looks of what comes after',
    [insert('COLUMNS', 26)],
    'range.startIndex must be less than the grid size (26) if inheritFromBefore is false.',
  ],
  [
    'the width of a column that is not there',
    [
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 26, endIndex: 27 },
          properties: { pixelSize: 90 },
          fields: 'pixelSize',
        },
      },
    ],
    'Range exceeds grid limits',
  ],
];

test.each(REFUSED)('%s is refused', (_, requests, words) => {
  const file = openFile();
  expect(() => file.batch(requests)).toThrow(words);
});

test('a refusal names the request that it is about', () => {
  const file = openFile();
  expect(() => file.batch([texts([['a']]), { deleteSheet: { sheetId: 9 } }])).toThrow(
    'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].deleteSheet: No grid with id: 9',
  );
});

test('when one request is refused, nothing of the batch happens', () => {
  const file = openFile();
  file.batch([texts([['lama', 'tetap']])]);
  const before = file.google.workbook();
  const requests = [texts([['baru']]), SECOND, metadata({ ...HEAD, metadataId: 1 }), { deleteSheet: { sheetId: 99 } }];
  expect(() => file.batch(requests)).toThrow();
  expect(file.google.workbook()).toEqual(before);
});

test('a body above 10 MB is refused', () => {
  const file = openFile();
  const rows = Array.from({ length: 250 }, () => ['x'.repeat(45_000)]);
  expect(() => file.batch([texts(rows)])).toThrow('payload size exceeds the limit');
});

test('another file is not found, and an account without access is told so', () => {
  const file = openFile('function other() { return Sheets.Spreadsheets.get("lain", { fields: "sheets" }); }');
  expect(() => file.google.run(OWNER, 'other', [])).toThrow('Requested entity was not found');
  expect(() => file.get({ fields: 'sheets' }, 'asing@example.go.id')).toThrow('The caller does not have permission');
});
