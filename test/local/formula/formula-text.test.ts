import { filledDownKey, withCommas } from '../../../local/formula/formula-text.ts';

test('semicolons become commas except in texts and tab names', () => {
  expect(withCommas('=IF(A1;"a;b";\'x;y\'!A1)')).toBe('=IF(A1,"a;b",\'x;y\'!A1)');
  expect(withCommas('="a"";"";b"&A1')).toBe('="a"";"";b"&A1');
  expect(withCommas("='it''s; ok'!A1;1")).toBe("='it''s; ok'!A1,1");
});

test('formulas filled down have one key', () => {
  expect(filledDownKey("=B2*B$1+SUM('T 2'!C2:C3)", 1, 4)).toBe(filledDownKey("=B9*B$1+SUM('T 2'!C9:C10)", 8, 4));
});

test.each([
  ['=A1', '=A2', 'another row'],
  ['=A$1', '=A$2', 'another fixed row'],
  ['=IKU2!$A$1', '=IKU3!$A$1', 'another tab'],
  ["='A1'!$B$1", "='A2'!$B$1", 'another quoted tab'],
  ['="A1"', '="A2"', 'another text'],
  ['=2:2', '=3:3', 'another whole row'],
])('%s and %s are two formulas: %s', (one, other) => {
  expect(filledDownKey(one, 0, 0)).not.toBe(filledDownKey(other, 0, 0));
});

test('the key does not confuse neighbours of one row, nor columns', () => {
  expect(filledDownKey('=A1', 0, 3)).not.toBe(filledDownKey('=A1', 1, 3));
  expect(filledDownKey('=A1', 0, 3)).not.toBe(filledDownKey('=A1', 0, 4));
  expect(filledDownKey('=LOG10(5)', 0, 0)).toBe('0 =LOG10(5)');
});
