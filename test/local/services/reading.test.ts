import { INDONESIAN, OWNER, openFile, put, texts } from './a-file.ts';

const ranges = (reply: unknown) => reply as readonly { readonly valueRange: object }[];

test('rows come back ragged: empty ends are left out, empty cells before a value are ""', () => {
  const file = openFile();
  file.batch([put([[{}, { stringValue: 'b' }, {}], [], [{ numberValue: 1 }, {}, { boolValue: true }], [{}]])]);
  expect(ranges(file.values({ sheetId: 0 }))[0]?.valueRange).toEqual({
    range: 'Sheet1!A1:Z1000',
    majorDimension: 'ROWS',
    values: [['', 'b'], [], [1, '', true]],
  });
});

test('columns come back ragged too', () => {
  const file = openFile();
  file.batch([
    texts([
      ['a', 'b'],
      ['', 'd'],
    ]),
  ]);
  expect(ranges(file.values({ sheetId: 0 }, 'COLUMNS'))[0]?.valueRange).toMatchObject({ values: [['a'], ['b', 'd']] });
});

test('an empty range has no values at all', () => {
  const reply = ranges(openFile().values({ sheetId: 0, startRowIndex: 3, endRowIndex: 4 }))[0];
  expect(reply).toEqual({
    valueRange: { range: 'Sheet1!A4:Z4', majorDimension: 'ROWS' },
    dataFilters: [{ gridRange: { startRowIndex: 3, endRowIndex: 4 } }],
  });
});

test('a range is cut off at the end of the grid, and one that begins beyond it is refused', () => {
  const file = openFile();
  file.batch([
    { addSheet: { properties: { sheetId: 7, title: "Isian 'A'", gridProperties: { rowCount: 2, columnCount: 28 } } } },
  ]);
  expect(ranges(file.values({ sheetId: 7, endRowIndex: 50 }))[0]?.valueRange).toMatchObject({
    range: "'Isian ''A'''!A1:AB2",
  });
  expect(() => file.values({ sheetId: 7, startRowIndex: 2 })).toThrow('Range exceeds grid limits');
});

test('reading a tab that is not there is refused', () => {
  expect(() => openFile().values({ sheetId: 9 })).toThrow('No grid with id: 9');
});

test('numbers are bare, dates are texts in the locale, errors are their signs', () => {
  const file = openFile();
  const cell = (numberValue: number, type: string, pattern: string) => ({
    userEnteredValue: { numberValue },
    userEnteredFormat: { numberFormat: { type, pattern } },
  });
  const values = [
    cell(0.95, 'PERCENT', '0%'),
    cell(46_023, 'DATE', 'dd/mm/yyyy'),
    { userEnteredValue: { formulaValue: '=1/0' } },
  ];
  const fields = 'userEnteredValue,userEnteredFormat';
  file.batch([INDONESIAN, { updateCells: { start: { sheetId: 0 }, rows: [{ values }], fields } }]);
  expect(ranges(file.values({ sheetId: 0 }))[0]?.valueRange).toMatchObject({
    values: [[0.95, '01/01/2026', '#DIV/0!']],
  });
  expect(file.cell(0, 0).formattedValue).toBe('95%');
});

test('values are read as the add-in reads them: other ways of showing are refused', () => {
  const file = openFile(`function odd(more) {
    return Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ gridRange: { sheetId: 0 } }], ...more }, ID);
  }`);
  const UNFORMATTED = { valueRenderOption: 'UNFORMATTED_VALUE' };
  expect(() => file.google.run(OWNER, 'odd', [{}])).toThrow('valueRenderOption FORMATTED_VALUE');
  expect(() => file.google.run(OWNER, 'odd', [UNFORMATTED])).toThrow('dateTimeRenderOption SERIAL_NUMBER');
  const byName = { ...UNFORMATTED, dateTimeRenderOption: 'FORMATTED_STRING', dataFilters: [{ a1Range: 'A1' }] };
  expect(() => file.google.run(OWNER, 'odd', [byName])).toThrow('dataFilters without gridRange');
});

test('a fields mask gives exactly what it names', () => {
  const file = openFile();
  file.batch([texts([['a']])]);
  expect(
    file.get({ fields: 'properties.locale,sheets(properties(sheetId,title),data.rowData.values.effectiveValue)' }),
  ).toEqual({
    properties: { locale: 'en_US' },
    sheets: [
      {
        properties: { sheetId: 0, title: 'Sheet1' },
        data: [{ rowData: [{ values: [{ effectiveValue: { stringValue: 'a' } }] }] }],
      },
    ],
  });
});

test('a fields mask may be written with dots or parentheses', () => {
  const file = openFile();
  const one = file.get({ fields: 'sheets.properties.title,sheets.properties.gridProperties' });
  expect(one).toEqual(file.get({ fields: 'sheets(properties(title,gridProperties(rowCount,columnCount)))' }));
});

test('without a mask the grid comes only when asked for', () => {
  const file = openFile();
  file.batch([texts([['a']])]);
  expect(file.get({})).toMatchObject({ spreadsheetId: 'buku-kerja-1', sheets: [{ properties: { title: 'Sheet1' } }] });
  expect(JSON.stringify(file.get({}))).not.toContain('rowData');
  expect(JSON.stringify(file.get({ includeGridData: true }))).toContain('rowData');
});

test.each([
  ['sheets.colour', 'Invalid field: sheets.colour'],
  ['sheets.properties.title.x', 'Invalid field: sheets.properties.title'],
  ['sheets(properties', 'Invalid field: sheets(properties'],
  ['', 'Invalid field: '],
  ['sheets.charts', 'known to Google but not part of this stand-in'],
])('the mask %p is refused', (fields, words) => {
  expect(() => openFile().get({ fields })).toThrow(words);
});

test('an option that get does not have is refused', () => {
  expect(() => openFile().get({ range: 'A1' })).toThrow('Unknown name "range"');
  expect(() => openFile().get({ fields: 1 })).toThrow("Invalid value at 'fields' (string), 1");
});

test('what is false or zero is left out of the answer, as Google leaves it out', () => {
  const file = openFile();
  const properties = {
    sheetId: 7,
    title: 'X',
    hidden: false,
    gridProperties: { rowCount: 5, columnCount: 2, frozenRowCount: 0 },
  };
  file.batch([{ addSheet: { properties } }]);
  expect(file.get({ fields: 'sheets.properties' })).toMatchObject({
    sheets: [
      {},
      {
        properties: {
          sheetId: 7,
          title: 'X',
          index: 1,
          sheetType: 'GRID',
          gridProperties: { rowCount: 5, columnCount: 2 },
        },
      },
    ],
  });
  expect(JSON.stringify(file.get({ fields: 'sheets.properties' }))).not.toMatch(/hidden|frozen/);
});

test('metadata of the file is read with the structure, and is absent when there is none', () => {
  const file = openFile();
  const fields = 'developerMetadata(metadataId,metadataValue)';
  expect(file.get({ fields })).toEqual({});
  const developerMetadata = {
    metadataId: 1_000_001,
    metadataKey: 'kepala',
    metadataValue: 'abc',
    visibility: 'DOCUMENT',
    location: { spreadsheet: true },
  };
  file.batch([{ createDeveloperMetadata: { developerMetadata } }]);
  expect(file.get({ fields })).toEqual({ developerMetadata: [{ metadataId: 1_000_001, metadataValue: 'abc' }] });
});

test('cells of a filter come with their format and the link behind them, and nothing that was not asked for', () => {
  const file = openFile();
  const values = [
    {
      userEnteredValue: { numberValue: 1.02 },
      userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0%' } },
    },
    {
      userEnteredValue: { stringValue: 'Laporan' },
      userEnteredFormat: { textFormat: { link: { uri: 'https://example.go.id/a' } } },
    },
    {
      userEnteredValue: { stringValue: 'dua' },
      textFormatRuns: [
        { format: { link: { uri: 'https://example.go.id/a' } } },
        { startIndex: 1, format: { link: { uri: 'https://example.go.id/b' } } },
      ],
    },
  ];
  const fields = 'userEnteredValue,userEnteredFormat,textFormatRuns';
  file.batch([{ updateCells: { rows: [{ values }], fields, start: { sheetId: 0, rowIndex: 1, columnIndex: 1 } } }]);
  const mask =
    'sheets(properties(sheetId),data(startRow,startColumn,rowData(values(effectiveFormat(numberFormat(pattern)),hyperlink))))';
  const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 5 };
  expect(file.cells(range, mask)).toEqual({
    sheets: [
      {
        properties: { sheetId: 0 },
        data: [
          {
            startRow: 1,
            startColumn: 1,
            rowData: [
              {
                values: [
                  { effectiveFormat: { numberFormat: { pattern: '0%' } } },
                  { effectiveFormat: {}, hyperlink: 'https://example.go.id/a' },
                  // More than one link: Google then names none for the cell.
                  {},
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(() => file.cells({ sheetId: 9 }, mask)).toThrow('No grid with id: 9');
  expect(() => file.cells(range, 'sheets(data(rowData(values(warna))))')).toThrow('warna');
});
