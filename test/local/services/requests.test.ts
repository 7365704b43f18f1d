import { cellOf, formula, OWNER, openFile, put, texts } from './a-file.ts';

const block = (top: number, bottom: number, left: number, right: number) => ({
  sheetId: 0,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});
const tabs = (file: ReturnType<typeof openFile>) =>
  file.google.workbook().sheets.map(({ properties }) => `${properties.index} ${properties.title}`);
const rename = (sheetId: number, title: string) => ({
  updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
});
const move = (sheetId: number, index: number) => ({
  updateSheetProperties: { properties: { sheetId, index }, fields: 'index' },
});

test('a tab gets the id, name, place and size that were asked for, and the reply repeats them', () => {
  const file = openFile();
  const asked = {
    sheetId: 42,
    title: 'Riwayat',
    index: 0,
    hidden: true,
    gridProperties: { rowCount: 5, columnCount: 3 },
  };
  expect(file.batch([{ addSheet: { properties: asked } }])).toEqual([
    { addSheet: { properties: { ...asked, sheetType: 'GRID' } } },
  ]);
  expect(tabs(file)).toEqual(['0 Riwayat', '1 Sheet1']);
});

test('tabs are moved by the index before the move, renamed and deleted', () => {
  const file = openFile();
  file.batch(['A', 'B', 'C'].map((title, place) => ({ addSheet: { properties: { sheetId: place + 1, title } } })));
  file.batch([move(0, 3)]);
  expect(tabs(file)).toEqual(['0 A', '1 B', '2 Sheet1', '3 C']);
  file.batch([move(3, 0), rename(1, 'Ganti')]);
  expect(tabs(file)).toEqual(['0 C', '1 Ganti', '2 B', '3 Sheet1']);
  file.batch([{ deleteSheet: { sheetId: 1 } }]);
  expect(tabs(file)).toEqual(['0 C', '1 B', '2 Sheet1']);
});

test('with a tab goes the metadata that is on it', () => {
  const file = openFile();
  const metadata = (metadataId: number, location: object) => ({
    createDeveloperMetadata: { developerMetadata: { metadataId, metadataKey: 'k', visibility: 'DOCUMENT', location } },
  });
  file.batch([
    { addSheet: { properties: { sheetId: 7 } } },
    metadata(1, { sheetId: 7 }),
    metadata(2, { spreadsheet: true }),
  ]);
  file.batch([{ deleteSheet: { sheetId: 7 } }, metadata(1, { spreadsheet: true })]);
  expect(file.google.workbook().developerMetadata?.map(({ metadataId }) => metadataId)).toEqual([2, 1]);
});

test('the mask says which members of a cell change: the others stay, what is named and absent goes', () => {
  const file = openFile();
  const cell = {
    userEnteredValue: { numberValue: 7 },
    note: 'lama',
    userEnteredFormat: { wrapStrategy: 'WRAP', horizontalAlignment: 'RIGHT' },
  };
  const write = (source: object, fields: string) => ({
    updateCells: { start: { sheetId: 0 }, rows: [{ values: [source] }], fields },
  });
  file.batch([write(cell, '*')]);
  file.batch([
    write(
      { note: 'baru', userEnteredFormat: { horizontalAlignment: 'LEFT' } },
      'userEnteredValue,userEnteredFormat.horizontalAlignment',
    ),
  ]);
  expect(file.cell(0, 0)).toEqual({
    note: 'lama',
    userEnteredFormat: { wrapStrategy: 'WRAP', horizontalAlignment: 'LEFT' },
  });
});

test('cells of a range that the rows do not cover are cleared', () => {
  const file = openFile();
  file.batch([
    texts([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ]);
  const rows = [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }];
  file.batch([{ updateCells: { range: block(0, 2, 0, 2), rows, fields: 'userEnteredValue' } }]);
  expect(file.values({ sheetId: 0 })).toMatchObject([{ valueRange: { values: [['x']] } }]);
});

test('rows are appended below the last value and the grid grows where it ends', () => {
  const file = openFile();
  file.batch([
    { addSheet: { properties: { sheetId: 7, gridProperties: { rowCount: 2, columnCount: 1 } } } },
    texts([['kepala']], 7),
  ]);
  const rows = ['satu', 'dua'].map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] }));
  file.batch([{ appendCells: { sheetId: 7, rows, fields: 'userEnteredValue' } }]);
  expect(file.values({ sheetId: 7 })).toMatchObject([
    { valueRange: { range: 'Sheet2!A1:A3', values: [['kepala'], ['satu'], ['dua']] } },
  ]);
});

test('formats and dropdowns below the data do not push an appended row down', () => {
  const file = openFile();
  const list = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] } };
  file.batch([texts([['kepala']]), { setDataValidation: { range: block(1, 9, 0, 1), rule: list } }]);
  file.batch([
    {
      appendCells: {
        sheetId: 0,
        rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
        fields: 'userEnteredValue',
      },
    },
  ]);
  expect(file.cell(1, 0)).toMatchObject({ userEnteredValue: { numberValue: 1 }, dataValidation: list });
});

test('a row with one value among empty cells is a row with data', () => {
  const file = openFile();
  file.batch([put([[{}, { numberValue: 1 }, {}]])]);
  const rows = [{ values: [{ userEnteredValue: { numberValue: 2 } }] }];
  file.batch([{ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } }]);
  expect(file.values({ sheetId: 0 })).toMatchObject([{ valueRange: { values: [['', 1], [2]] } }]);
});

test('a smaller grid loses the cells outside it', () => {
  const file = openFile();
  file.batch([
    texts([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ]);
  const gridProperties = { rowCount: 1, columnCount: 1 };
  file.batch([
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    },
  ]);
  file.batch([
    { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 4 } },
    { appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 4 } },
  ]);
  expect(file.values({ sheetId: 0 })).toMatchObject([{ valueRange: { range: 'Sheet1!A1:E5', values: [['a']] } }]);
});

test('cells that got the same look at once are cells of their own afterwards', () => {
  const file = openFile();
  const cell = { userEnteredValue: { stringValue: 'sama' }, userEnteredFormat: { wrapStrategy: 'WRAP' } };
  file.batch([
    { repeatCell: { range: block(0, 3, 0, 2), cell, fields: 'userEnteredValue,userEnteredFormat.wrapStrategy' } },
  ]);
  const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'sama' }] } };
  file.batch([{ setDataValidation: { range: block(0, 1, 0, 2), rule } }, texts([['lain']])]);
  expect([file.cell(0, 0), file.cell(0, 1), file.cell(2, 1)]).toMatchObject([
    { formattedValue: 'lain', userEnteredFormat: { wrapStrategy: 'WRAP' }, dataValidation: rule },
    { formattedValue: 'sama', dataValidation: rule },
    { formattedValue: 'sama' },
  ]);
  expect(file.cell(2, 1).dataValidation).toBeUndefined();
});

test('a cell is repeated over a range, keeping what the mask does not name', () => {
  const file = openFile();
  const numberFormat = { type: 'TEXT', pattern: '@' };
  file.batch([
    texts([['a']]),
    {
      repeatCell: {
        range: block(0, 2, 0, 2),
        cell: { userEnteredFormat: { numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
  ]);
  expect(file.cell(0, 0)).toMatchObject({
    userEnteredValue: { stringValue: 'a' },
    userEnteredFormat: { numberFormat },
  });
  expect(file.cell(1, 1)).toEqual({ userEnteredFormat: { numberFormat } });
  expect(file.cell(2, 1)).toEqual({});
});

test('a repeated formula goes along, except where $ holds it', () => {
  const file = openFile();
  const cell = { userEnteredValue: { formulaValue: "=A1+$A1+A$1+$A$1+'Isi 1'!B2:C3+SUM(Z9)+1" } };
  const range = block(0, 3, 3, 5);
  file.batch([
    { addSheet: { properties: { title: 'Isi 1' } } },
    { repeatCell: { range, cell, fields: 'userEnteredValue' } },
  ]);
  const formulas = JSON.stringify(file.get({ fields: 'sheets.data.rowData.values.userEnteredValue' }));
  expect(formulas).toContain("=A1+$A1+A$1+$A$1+'Isi 1'!B2:C3+SUM(Z9)+1");
  expect(formulas).toContain("=B3+$A3+B$1+$A$1+'Isi 1'!C4:D5+SUM(AA11)+1");
});

test('colour rules stand in the order of their index and are deleted by it', () => {
  const file = openFile();
  const add = (value: string) => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [block(0, 1, 0, 1)],
        booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: value }] } },
      },
      index: 0,
    },
  });
  file.batch([add('satu'), add('dua'), add('tiga'), { deleteConditionalFormatRule: { sheetId: 0, index: 1 } }]);
  const rules = file.google.workbook().sheets[0]?.conditionalFormats ?? [];
  expect(rules.map((rule) => rule.booleanRule.condition.values?.[0]?.userEnteredValue)).toEqual(['tiga', 'satu']);
});

test('widths, merges and borders are kept', () => {
  const file = openFile();
  const line = { style: 'SOLID' };
  file.batch([
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        properties: { pixelSize: 90 },
        fields: 'pixelSize',
      },
    },
    { mergeCells: { range: block(0, 2, 0, 2), mergeType: 'MERGE_ROWS' } },
    { updateBorders: { range: block(0, 1, 0, 2), top: line, innerVertical: line } },
  ]);
  const sheet = file.google.workbook().sheets[0];
  expect(sheet?.data[0]?.columnMetadata).toEqual([{}, { pixelSize: 90 }]);
  expect(sheet?.merges).toEqual([block(0, 1, 0, 2), block(1, 2, 0, 2)]);
  expect(file.cell(0, 0).userEnteredFormat).toEqual({ borders: { top: line, right: line } });
  expect(file.cell(0, 1).userEnteredFormat).toEqual({ borders: { top: line, left: line } });
});

test('columns are merged one by one', () => {
  const file = openFile();
  file.batch([{ mergeCells: { range: block(0, 3, 1, 3), mergeType: 'MERGE_COLUMNS' } }]);
  expect(file.google.workbook().sheets[0]?.merges).toEqual([block(0, 3, 1, 2), block(0, 3, 2, 3)]);
});

test('an inserted row pushes values, formulas, rules, merges and protections on', () => {
  const file = openFile();
  file.batch([
    { addSheet: { properties: { sheetId: 7, title: 'Rekap TW I' } } },
    put([[{ numberValue: 1 }], [{ numberValue: 2 }], [{ formulaValue: '=SUM($A$1:A2)' }]]),
    {
      updateCells: {
        start: { sheetId: 7 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: '=Sheet1!A3' } }] }],
        fields: 'userEnteredValue',
      },
    },
    { mergeCells: { range: block(2, 3, 0, 2) } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: block(1, 3, 0, 1) } } },
  ]);
  file.batch([{ insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } }]);
  expect(file.cell(4, 0)).toMatchObject({
    userEnteredValue: { formulaValue: '=SUM($A$1:A4)' },
    effectiveValue: { numberValue: 3 },
  });
  expect(file.cell(0, 0, 7)).toMatchObject({
    userEnteredValue: { formulaValue: '=Sheet1!A5' },
    effectiveValue: { numberValue: 3 },
  });
  const sheet = file.google.workbook().sheets[0];
  expect(sheet?.merges).toEqual([block(4, 5, 0, 2)]);
  expect(sheet?.protectedRanges?.[0]?.range).toEqual(block(3, 5, 0, 1));
  expect(sheet?.properties.gridProperties.rowCount).toBe(1002);
});

test('an inserted column pushes on the columns in formulas and none of another tab', () => {
  const file = openFile();
  file.batch([
    { addSheet: { properties: { sheetId: 7, title: 'Lain' } } },
    put([[{ numberValue: 1 }, { formulaValue: '=A1+Lain!A1' }]]),
  ]);
  file.batch([{ insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } }]);
  expect(file.cell(0, 2).userEnteredValue).toEqual({ formulaValue: '=B1+Lain!A1' });
});

test('a formula is calculated when somebody reads, and again after a change', () => {
  const file = openFile();
  file.batch([put([[{ formulaValue: '=B1*2' }, { numberValue: 21 }]])]);
  expect(file.cell(0, 0)).toMatchObject({ effectiveValue: { numberValue: 42 }, formattedValue: '42' });
  file.google.type(OWNER, 0, 0, 1, '5');
  expect(file.values({ sheetId: 0 })).toMatchObject([{ valueRange: { values: [[10, 5]] } }]);
});

test('emptying a cell, by no value or by an empty text, leaves nothing of the old one', () => {
  const file = openFile();
  file.batch([texts([['a', 'b']])]);
  file.google.workbook();
  file.batch([put([[{}, { stringValue: '' }]])]);
  expect([file.cell(0, 0), file.cell(0, 1)]).toEqual([{}, {}]);
});

test('typed text never becomes a formula when it is written as a stringValue', () => {
  const file = openFile();
  file.batch([texts([['=1+1', '+1', "'a"]])]);
  expect(cellOf(file.google.workbook(), 0, 0, 0).effectiveValue).toEqual({ stringValue: '=1+1' });
  file.batch([formula('=LEN(B1)')]);
  expect(file.cell(0, 0).effectiveValue).toEqual({ numberValue: 2 });
});

test('formulas, dropdowns and colour rules follow a tab to its new name', () => {
  const file = openFile();
  const source = { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Sheet1!$A$1:$A$2' }] } };
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=Sheet1!A1>0' }] };
  file.batch([
    { addSheet: { properties: { sheetId: 7, title: 'Lain' } } },
    put([[{ numberValue: 3 }]]),
    put([[{ formulaValue: '=Sheet1!A1+A2' }]], 7),
    { setDataValidation: { range: { ...block(1, 2, 1, 2), sheetId: 7 }, rule: source } },
    {
      addConditionalFormatRule: {
        rule: { ranges: [block(0, 1, 0, 1)], booleanRule: { condition } },
      },
    },
  ]);
  file.batch([rename(0, "Isi'an I")]);
  expect(file.cell(0, 0, 7)).toMatchObject({
    userEnteredValue: { formulaValue: "='Isi''an I'!A1+A2" },
    effectiveValue: { numberValue: 3 },
  });
  expect(file.cell(1, 1, 7).dataValidation?.condition?.values).toEqual([
    { userEnteredValue: "='Isi''an I'!$A$1:$A$2" },
  ]);
  const rules = file.google.workbook().sheets[0]?.conditionalFormats;
  expect(rules?.[0]?.booleanRule.condition.values).toEqual([{ userEnteredValue: "='Isi''an I'!A1>0" }]);
});
