import { INDONESIAN, OWNER, openFile, STAFF, STRANGER, texts } from './a-file.ts';

const CELL = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const format = (type: string, pattern: string) => ({
  repeatCell: {
    range: CELL,
    cell: { userEnteredFormat: { numberFormat: { type, pattern } } },
    fields: 'userEnteredFormat.numberFormat',
  },
});

function typed(text: string, ...requests: object[]) {
  const file = openFile();
  file.batch([INDONESIAN, ...requests]);
  file.google.type(STAFF, 0, 0, 0, text);
  return file.cell(0, 0);
}

test.each([
  ['1.250', { numberValue: 1250 }, '1.250'],
  ['1.250.000,75', { numberValue: 1250000.75 }, '1.250.000,75'],
  ['1,5', { numberValue: 1.5 }, '1,5'],
  ['-3', { numberValue: -3 }, '-3'],
  ['+3', { numberValue: 3 }, '3'],
  ['1e3', { numberValue: 1000 }, '1000'],
  ['95%', { numberValue: 0.95 }, '95%'],
  ['7,5 %', { numberValue: 0.075 }, '7,50%'],
  ['Rp 1.250', { numberValue: 1250 }, 'Rp1.250'],
  ['1/2', { numberValue: 46_054 }, '01/02/2026'],
  ['31-12-2025', { numberValue: 46_022 }, '31/12/2025'],
  ['5/4/26', { numberValue: 46_117 }, '05/04/2026'],
  ['2026-01-31', { numberValue: 46_053 }, '2026-01-31'],
  ['17 Agustus 2026', { numberValue: 46_251 }, '17/08/2026'],
  ['12:30', { numberValue: 0.520_833_333_333_333_4 }, '12:30'],
  ['true', { boolValue: true }, 'TRUE'],
])('%p becomes what Sheets makes of it in Indonesian', (text, value, shown) => {
  expect(typed(text)).toMatchObject({ effectiveValue: value, formattedValue: shown });
});

test.each(['1.25', '1.2.3', '12,5 orang', '31/2', '80-90', 'n/a', '-', '%', ',', 'Rp', '25:00', '12 Xyz 2026'])(
  '%p stays text',
  (text) => {
    expect(typed(text)).toEqual({
      userEnteredValue: { stringValue: text },
      effectiveValue: { stringValue: text },
      formattedValue: text,
    });
  },
);

test('the same signs mean something else in an English file', () => {
  const file = openFile();
  for (const [place, text] of ['1,250', '1.5', '1/2', '1.250'].entries()) file.google.type(OWNER, 0, 0, place, text);
  const values = [0, 1, 2, 3].map((place) => file.cell(0, place).effectiveValue?.numberValue);
  expect(values).toEqual([1250, 1.5, 46_024, 1.25]);
});

test('= and + begin a formula, an apostrophe a text', () => {
  expect(typed('=1+1')).toMatchObject({
    userEnteredValue: { formulaValue: '=1+1' },
    effectiveValue: { numberValue: 2 },
  });
  expect(typed('+1+1')).toMatchObject({ userEnteredValue: { formulaValue: '=+1+1' } });
  expect(typed("'007")).toMatchObject({ userEnteredValue: { stringValue: '007' } });
});

test('a formula that cannot be calculated is refused at once', () => {
  expect(() => typed('=SUM(')).toThrow('Formula parse error');
  expect(() => typed('=IMPORTXML("https://example.com";"//a")')).toThrow('Formula parse error');
});

test.each(['1.250', '95%', '1/2', '=IMPORTXML("x")', '+1+1', "'a", ' spasi ', '<script>', '😀'])(
  'a plain text cell keeps %p verbatim',
  (text) => {
    expect(typed(text, format('TEXT', '@')).userEnteredValue).toEqual({ stringValue: text });
  },
);

test('a number typed into a percent cell is a percentage', () => {
  expect(typed('95', format('PERCENT', '0%'))).toMatchObject({
    effectiveValue: { numberValue: 0.95 },
    formattedValue: '95%',
  });
  expect(typed('95%', format('PERCENT', '0%'))).toMatchObject({ effectiveValue: { numberValue: 0.95 } });
});

test('a format that is there already is kept', () => {
  expect(typed('1.250', format('NUMBER', '0.00'))).toMatchObject({ formattedValue: '1250,00' });
});

test('typing nothing empties the cell and keeps its format', () => {
  const file = openFile();
  file.batch([texts([['a']]), format('TEXT', '@')]);
  file.google.type(STAFF, 0, 0, 0, '');
  expect(file.cell(0, 0)).toEqual({ userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } });
});

function dropdown(strict: boolean, type = 'ONE_OF_LIST', ...choices: string[]) {
  const file = openFile();
  const values = choices.map((userEnteredValue) => ({ userEnteredValue }));
  file.batch([
    texts([['', 'ada', 'belum']]),
    { setDataValidation: { range: CELL, rule: { condition: { type, values }, strict } } },
  ]);
  return file;
}

test('a strict dropdown refuses what is not in its list, a lenient one and a paste do not', () => {
  const words = 'violates the data validation rules';
  const strict = dropdown(true, 'ONE_OF_LIST', 'ada', 'belum');
  expect(() => strict.google.type(STAFF, 0, 0, 0, 'entah')).toThrow(words);
  strict.google.type(STAFF, 0, 0, 0, 'belum');
  strict.google.type(STAFF, 0, 0, 0, '');
  strict.google.typeBlock(STAFF, 0, 0, 0, [['entah']]);
  expect(strict.cell(0, 0).effectiveValue).toEqual({ stringValue: 'entah' });
  dropdown(false, 'ONE_OF_LIST', 'ada').google.type(STAFF, 0, 0, 0, 'entah');
});

test('a strict dropdown may take its choices from cells', () => {
  const file = dropdown(true, 'ONE_OF_RANGE', '=Sheet1!$B$1:$C$1');
  file.google.type(STAFF, 0, 0, 0, 'ada');
  expect(() => file.google.type(STAFF, 0, 0, 0, 'entah')).toThrow('data validation');
});

test('a paste is read cell by cell and makes the grid larger where it must', () => {
  const file = openFile();
  file.batch([INDONESIAN]);
  file.google.typeBlock(STAFF, 0, 999, 25, [['1,5', 'x'], ['2']]);
  expect(file.values({ sheetId: 0, startRowIndex: 999, startColumnIndex: 25 })).toMatchObject([
    { valueRange: { range: 'Sheet1!Z1000:AA1001', values: [[1.5, 'x'], [2]] } },
  ]);
});

test.each([
  ['outside the grid', STAFF, 1000, 'x', 'Range exceeds grid limits'],
  ['as a stranger', STRANGER, 0, 'x', 'does not have permission'],
  ['more than 50,000 characters', STAFF, 0, 'x'.repeat(50_001), '50000 characters'],
])('typing %s is refused', (_, email, row, text, words) => {
  expect(() => openFile().google.type(email, 0, row, 0, text)).toThrow(words);
});

test('what people do with the menus of Sheets counts as no call of the add-in', () => {
  const file = openFile();
  const before = file.google.calls.length;
  file.google.edit(STAFF, [{ updateSheetProperties: { properties: { sheetId: 0, title: 'Ganti' }, fields: 'title' } }]);
  expect(file.google.workbook().sheets[0]?.properties.title).toBe('Ganti');
  expect(file.google.calls.length).toBe(before);
  expect(() => file.google.edit(STAFF, [{ deleteSheet: { sheetId: 0 } }])).toThrow("can't remove all");
  expect(() => file.google.edit(STRANGER, [])).toThrow('does not have permission');
});
