import { evaluate } from './book.ts';

const ROWS = [
  ['TW I', 5, 'a', true, null],
  ['TW II', 10, 'b', false, ''],
  ['tw i', 15, 'A', null, null],
  ['Tahunan', 'sepuluh', 'a*', null, null],
];

describe('logic', () => {
  test.each([
    ['=IF(A1="tw i";1;2)', 1],
    ['=IF(FALSE;1)', false],
    ['=IF(TRUE;;2)', null],
    ['=IF(E1;1;2)', 2],
    ['=IF("ya";1;2)', '#VALUE!'],
    ['=IF(TRUE;1;1/0)', 1],
    ['=IFS(B1>90;"tinggi";B1>3;"sedang")', 'sedang'],
    ['=IFS(B1>90;"tinggi")', '#N/A'],
    ['=IFERROR(1/0;"salah")', 'salah'],
    ['=IFERROR(B1;"salah")', 5],
    ['=AND(D1:D4)', false],
    ['=OR(D1:D4)', true],
    ['=AND(TRUE;1)', true],
    ['=AND(TRUE;0)', false],
    ['=NOT(B1=5)', false],
    ['=ISBLANK(E1)', true],
    ['=ISBLANK(E2)', false],
    ['=ISNUMBER(B4)', false],
    ['=ISNUMBER(B1)', true],
    ['=ISTEXT(B4)', true],
    ['=ISTEXT(E1)', false],
    ['=ISERROR(VALUE("x"))', true],
  ])('%s is %s', (formula, expected) => {
    expect(evaluate(formula, ROWS)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['=ROUND(1005/1000;2)', 1.01],
    ['=ROUND(-5/2;0)', -3],
    ['=ROUND(25/10;0)', 3],
    ['=ROUND(1234;-2)', 1200],
    ['=ROUNDUP(1001/1000;2)', 1.01],
    ['=ROUNDUP(1/10+2/10;1)', 0.3],
    ['=ROUNDDOWN(-1999/1000;2)', -1.99],
    ['=ROUND(833333/10000;2)', 83.33],
    ['=ABS(-3)', 3],
    ['=INT(-3/2)', -2],
    ['=SIGN(-9)', -1],
    ['=MOD(-3;5)', 2],
    ['=MOD(3;0)', '#DIV/0!'],
    ['=N("5")', 0],
    ['=N(TRUE)', 1],
    ['=VALUE("1250")', 1250],
    ['=VALUE("83,33")', 83.33],
    ['=VALUE("1.250.000,5")', 1250000.5],
    ['=VALUE("95%")', 0.95],
    ['=VALUE(" 12 ")', 12],
    ['=VALUE("1.25")', '#VALUE!'],
    ['=VALUE("")', '#VALUE!'],
    ['=VALUE("1/2/2026")', 46054],
    ['=SUM(B1:B4)', 30],
    ['=SUM(B1:B4;"5";TRUE)', 36],
    ['=SUM("x")', '#VALUE!'],
    ['=SUM(B1;1/0)', '#DIV/0!'],
    ['=AVERAGE(B1:B4)', 10],
    ['=AVERAGE(A1:A4)', '#DIV/0!'],
    ['=MIN(B1:B4;7)', 5],
    ['=MAX(B1:B4)', 15],
    ['=MAX(A1:A4)', 0],
    ['=COUNT(A1:E4)', 3],
    ['=COUNT("5";"x";3)', 2],
    ['=COUNTA(E1:E4)', 1],
    ['=COUNTIF(A1:A4;"TW I")', 2],
    ['=COUNTIF(A1:A4;"TW*")', 3],
    ['=COUNTIF(A1:A4;"<>TW I")', 2],
    ['=COUNTIF(B1:B4;">=10")', 2],
    ['=COUNTIF(B1:B4;10)', 1],
    ['=COUNTIF(B1:B4;"10")', 1],
    ['=COUNTIF(E1:E4;"")', 4],
    ['=COUNTIF(E1:E4;"<>")', 1],
    ['=COUNTIF(C1:C4;"a~*")', 1],
    ['=COUNTIFS(A1:A4;"TW I";B1:B4;">5")', 1],
    ['=COUNTIFS(A1:A4;"TW I";B1:B3;">5")', '#VALUE!'],
    ['=SUMIF(A1:A4;"TW I";B1:B4)', 20],
    ['=SUMIF(B1:B4;">5")', 25],
    ['=SUMPRODUCT(B1:B3;B1:B3)', 350],
    ['=SUMPRODUCT((A1:A4="tw i")*1)', 2],
    ['=SUMPRODUCT((A1:A3="tw i")*(B1:B3>5)*B1:B3)', 15],
    ['=SUMPRODUCT(ISNUMBER(B1:B4)*1)', 3],
    ['=SUMPRODUCT(ISBLANK(E1:E4)*1)', 3],
    ['=SUMPRODUCT(LEN(A1:A4))', 20],
    ['=SUMPRODUCT(B1:B3;B1:B4)', '#VALUE!'],
  ])('%s is %s', (formula, expected) => {
    expect(evaluate(formula, ROWS)).toBe(expected);
  });

  test('an English locale reads a decimal point and not a comma', () => {
    expect(evaluate('=VALUE("1.25")', [], 'en_US')).toBe(1.25);
    expect(evaluate('=1/4&""', [], 'en_US')).toBe('0.25');
  });
});

describe('texts', () => {
  test.each([
    ['=LEN("abc d")', 5],
    ['=LEN(B1)', 1],
    ['=LEFT("abc";2)', 'ab'],
    ['=LEFT("abc")', 'a'],
    ['=RIGHT("abc";2)', 'bc'],
    ['=RIGHT("abc";0)', ''],
    ['=MID("abcdef";2;3)', 'bcd'],
    ['=MID("abc";9;3)', ''],
    ['=FIND("B";"abB")', 3],
    ['=FIND("x";"abc")', '#VALUE!'],
    ['=FIND("a";"abc";0)', '#VALUE!'],
    ['=SEARCH("B";"abB")', 2],
    ['=SEARCH("b";"abcb";3)', 4],
    ['=SUBSTITUTE("a.b.c";".";",")', 'a,b,c'],
    ['=SUBSTITUTE("a.b.c";".";",";2)', 'a.b,c'],
    ['=SUBSTITUTE("abc";"x";"$&")', 'abc'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=UPPER("a")&LOWER("B")', 'Ab'],
    ['=CONCATENATE("a";1/2;B1:B2)', 'a0,5510'],
    ['=REPT("ab";3)', 'ababab'],
    ['=CODE("A")', 65],
    ['="a"&CHAR(10)&"b"', 'a\nb'],
    ['=TEXT(2345/1000;"0")', '2'],
    ['=TEXT(2345/1000;"0.00")', '2,35'],
    ['=TEXT(1234567;"#,##0")', '1.234.567'],
    ['=TEXT("abc";"0")', 'abc'],
    ['=TEXT(1/0;"0")', '#DIV/0!'],
  ])('%s is %j', (formula, expected) => {
    expect(evaluate(formula, ROWS)).toBe(expected);
  });
});

describe('looking up', () => {
  test.each([
    ['=MATCH("TW II";A1:A4;0)', 2],
    ['=MATCH("tahunan";A1:A4;0)', 4],
    ['=MATCH("T*n";A1:A4;0)', 4],
    ['=MATCH("x";A1:A4;0)', '#N/A'],
    ['=MATCH(12;B1:B3)', 2],
    ['=MATCH(4;B1:B3)', '#N/A'],
    ['=MATCH(15;B1:B3;1)', 3],
    ['=MATCH(5;A1:C1;0)', 2],
    ['=INDEX(B1:B4;3)', 15],
    ['=INDEX(A1:C4;2;3)', 'b'],
    ['=INDEX(A1:C1;2)', 5],
    ['=INDEX(A1:C4;9;1)', '#REF!'],
    ['=SUM(INDEX(A1:C4;0;2))', 30],
    ['=INDEX(B1:B4;MATCH("TW II";A1:A4;0))', 10],
    ['=VLOOKUP("TW II";A1:C4;2;FALSE)', 10],
    ['=VLOOKUP("zz";A1:C4;2;FALSE)', '#N/A'],
    ['=VLOOKUP("TW I";A1:C4;4;FALSE)', '#REF!'],
    ['=VLOOKUP(12;B1:C3;2)', 'b'],
  ])('%s is %s', (formula, expected) => {
    expect(evaluate(formula, ROWS)).toBe(expected);
  });
});
