import { calculate } from '../../../local/formula/calculate.ts';
import { bookOf, cellAt, evaluate, resultOf } from './book.ts';

describe('comparing', () => {
  test.each([
    ['="abc"="ABC"', true],
    ['=EXACT("abc";"ABC")', false],
    ['="9">10', true],
    ['=TRUE>"zzz"', true],
    ['=A1=0', true],
    ['=A1=""', true],
    ['=A1=FALSE', true],
    ['=1<>2', true],
    ['="a"<"B"', true],
    ['=10%=1/10', true],
  ])('%s is %s, as in Sheets', (formula, expected) => {
    expect(evaluate(formula)).toBe(expected);
  });
});

describe('operators', () => {
  test.each([
    ['=2+3*4', 14],
    ['=2^3^2', 64],
    ['=-2^2', 4],
    ['=5%', 0.05],
    ['=1/0', '#DIV/0!'],
    ['="1,5"+1', 2.5],
    ['="1.250"+1', 1251],
    ['=""+1', '#VALUE!'],
    ['="2 Lap"+1', '#VALUE!'],
    ['=TRUE+1', 2],
    ['=A1+1', 1],
    ['=0-1/2&" poin"', '-0,5 poin'],
    ['=(-8)^(1/2)', '#NUM!'],
    ['=1/10+2/10&""', '0,3'],
  ])('%s is %s', (formula, expected) => {
    expect(evaluate(formula)).toBe(expected);
  });

  test('an error on either side is the answer', () => {
    expect(evaluate('=1/0&"x"')).toBe('#DIV/0!');
    expect(evaluate('="x"&1/0')).toBe('#DIV/0!');
    expect(evaluate('=1=1/0')).toBe('#DIV/0!');
    expect(evaluate('=1+#N/A')).toBe('#N/A');
  });

  test('a semicolon or comma between quotes is text', () => {
    expect(evaluate('=IF(TRUE;"a;b";"c,d")')).toBe('a;b');
    expect(evaluate('=IF(FALSE;"a;b";"c"",;d")')).toBe('c",;d');
  });

  test('one cell of a column is taken where one value is wanted', () => {
    expect(evaluate('=A1:A3*2', [[5], [6], [7]])).toBe(10);
    expect(evaluate('=A2:A3*2', [[5], [6], [7]])).toBe('#VALUE!');
  });
});

describe('references', () => {
  test('reach other tabs, whole columns, open columns and fixed cells', () => {
    const book = bookOf({
      Rekap: [["='TW I (a)'!B2", "=SUM('TW I (a)'!B:B)", "=SUM('TW I (a)'!B2:B)", "=SUM('TW I (a)'!$B$1:B$2)"]],
      'TW I (a)': [
        [null, 1],
        [null, 20],
        [null, 300],
      ],
    });
    calculate(book);
    expect([1, 2, 3, 4].map((column) => resultOf(cellAt(book, 'Rekap', 1, column)))).toEqual([20, 321, 320, 21]);
  });

  test('a formula filled down follows its row, and stays where $ holds it', () => {
    const rows = [10, 20, 30].map((value, at) => [value, `=A${at + 1}*A$1`, `=SUM(A$1:A${at + 1})`]);
    const book = bookOf({ Data: rows });
    calculate(book);
    expect(rows.map((_, at) => resultOf(cellAt(book, 'Data', at + 1, 2)))).toEqual([100, 200, 300]);
    expect(rows.map((_, at) => resultOf(cellAt(book, 'Data', at + 1, 3)))).toEqual([10, 30, 60]);
  });

  test('a tab whose name looks like a cell is still a tab', () => {
    const book = bookOf({ IKU2: [[7]], IKU3: [[8]], Rekap: [['=IKU2!A1'], ['=IKU3!A1'], ["=IF(FALSE;1;'IKU3'!A1)"]] });
    calculate(book);
    expect([1, 2, 3].map((row) => resultOf(cellAt(book, 'Rekap', row, 1)))).toEqual([7, 8, 8]);
  });

  test('whole rows keep their number wherever the formula stands', () => {
    const book = bookOf({
      Data: [
        [1, 2],
        [10, 20],
        [null, null, '=SUM($1:2)'],
        [null, null, '=SUM($1:2)'],
      ],
    });
    calculate(book);
    expect([3, 4].map((row) => resultOf(cellAt(book, 'Data', row, 3)))).toEqual([33, 33]);
  });

  test('a tab that is not there, or a cell beyond the grid, is #REF!', () => {
    expect(evaluate("='Tidak Ada'!A1")).toBe('#REF!');
    expect(evaluate('=A9999')).toBe('#REF!');
  });

  test('cells in a circle are #REF!, others are not', () => {
    const book = bookOf({ Data: [['=B1+1', '=A1+1', 5, '=C1']] });
    calculate(book);
    expect([1, 2, 4].map((column) => resultOf(cellAt(book, 'Data', 1, column)))).toEqual(['#REF!', '#REF!', 5]);
    expect(cellAt(book, 'Data', 1, 1).effectiveValue?.errorValue).toEqual({
      type: 'REF',
      message: 'Circular dependency detected',
    });
  });

  test('a formula below its source is calculated whatever the order', () => {
    const chain = Array.from({ length: 500 }, (_, at) => [at === 499 ? 1 : `=A${at + 2}+1`]);
    const book = bookOf({ Data: chain });
    calculate(book);
    expect(resultOf(cellAt(book, 'Data', 1, 1))).toBe(500);
  });
});

describe('what a cell shows', () => {
  test('numbers as their format says, in the locale', () => {
    const book = bookOf({ Data: [[1234.5, 0.954, 45000, 0.1 + 0.2, 'teks', true, '=1/0', 1234.5]] });
    const cells = book.sheets[0]?.data[0]?.rowData?.[0]?.values ?? [];
    const patterns = [{ type: 'NUMBER', pattern: '#,##0.00' }, { type: 'PERCENT', pattern: '0%' }, { type: 'DATE' }];
    patterns.forEach((numberFormat, at) => {
      Object.assign(cells[at] ?? {}, { userEnteredFormat: { numberFormat } });
    });
    calculate(book);
    expect(cells.map((cell) => cell.formattedValue)).toEqual([
      '1.234,50',
      '95%',
      '15/03/2023',
      '0,3',
      'teks',
      'TRUE',
      '#DIV/0!',
      '1234,5',
    ]);
  });

  test('days are counted from 30 December 1899, without the leap day that Excel invented', () => {
    const book = bookOf({ Data: [[1, 60]] });
    const cells = book.sheets[0]?.data[0]?.rowData?.[0]?.values ?? [];
    for (const cell of cells) cell.userEnteredFormat = { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } };
    calculate(book);
    expect(cells.map((cell) => cell.formattedValue)).toEqual(['1899-12-31', '1900-02-28']);
  });

  test('a formula that refers to a blank cell shows nothing', () => {
    const book = bookOf({ Data: [['=B1', null, '=ISBLANK(A1)', '=ISBLANK(B1)']] });
    calculate(book);
    expect(cellAt(book, 'Data', 1, 1)).toEqual({ userEnteredValue: { formulaValue: '=B1' }, effectiveValue: {} });
    expect(resultOf(cellAt(book, 'Data', 1, 3))).toBe(false);
    expect(resultOf(cellAt(book, 'Data', 1, 4))).toBe(true);
  });

  test('calculating again after a change leaves nothing old', () => {
    const book = bookOf({ Data: [[1, '=A1*2']] });
    calculate(book);
    cellAt(book, 'Data', 1, 1).userEnteredValue = { stringValue: 'dua' };
    calculate(book);
    expect(resultOf(cellAt(book, 'Data', 1, 2))).toBe('#VALUE!');
    expect(cellAt(book, 'Data', 1, 1).effectiveValue).toEqual({ stringValue: 'dua' });
  });
});

describe('what the calculator refuses', () => {
  test('an unknown function is named with its tab and cell', () => {
    expect(() => evaluate('=QUERY(A1:B2;"select A")')).toThrow(/'Data' row 1, column 10.*QUERY/);
  });

  test('an unknown name, too few arguments or an unknown TEXT pattern', () => {
    expect(() => evaluate('=Pagu*2')).toThrow(/Pagu/);
    expect(() => evaluate('=ROUND()')).toThrow(/ROUND takes 2 to 2/);
    expect(() => evaluate('=TEXT(1;"yyyy")')).toThrow(/yyyy/);
  });
});
