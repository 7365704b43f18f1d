import type { BooleanCondition, CellData, Sheet } from '../../../local/services/types.ts';
import { optionLists } from '../../../local/xlsx/option-lists.ts';
import { dataValidations } from '../../../local/xlsx/validations.ts';
import { bookOf } from '../formula/book.ts';

const condition = (type: string, ...values: string[]): BooleanCondition => ({
  type,
  values: values.map((userEnteredValue) => ({ userEnteredValue })),
});

/** A sheet with the condition in A1, A2 and C1. */
function sheetWith(rule: BooleanCondition): Sheet {
  const cell: CellData = { dataValidation: { condition: rule } };
  const [sheet] = bookOf({ Data: [] }).sheets;
  if (!sheet) throw new Error('no sheet');
  return { ...sheet, data: [{ rowData: [{ values: [cell, {}, cell] }, { values: [cell] }] }] };
}

const written = (rule: BooleanCondition) => dataValidations(sheetWith(rule), new Map(), optionLists());

test('cells that share a list share one validation', () => {
  expect(written(condition('ONE_OF_LIST', 'ya', 'tidak'))).toEqual([
    { type: 'list', values: ['ya', 'tidak'], allowBlank: true, range: 'C1 A1:A2' },
  ]);
});

test('a formula is read from the first cell of its own block, so each block has its own', () => {
  expect(
    written(condition('CUSTOM_FORMULA', '=IF(A1>0;LEN(A1)<9;FALSE)')).map(({ range, formula1 }) => [range, formula1]),
  ).toEqual([
    ['C1', 'IF(A1>0,LEN(A1)<9,FALSE)'],
    ['A1:A2', 'IF(A1>0,LEN(A1)<9,FALSE)'],
  ]);
});

test('numbers are checked with the operator that Sheets names', () => {
  expect(written(condition('NUMBER_BETWEEN', '0', '=B1'))[0]).toMatchObject({
    type: 'decimal',
    operator: 'between',
    formula1: '0',
    formula2: 'B1',
  });
  expect(written(condition('NUMBER_GREATER_THAN_EQ', '0'))[0]).toMatchObject({ operator: 'greaterThanOrEqual' });
});

test('a list longer than Excel keeps in one place goes to a hidden sheet, once', () => {
  const lists = optionLists();
  const options = Array.from({ length: 60 }, (_, at) => `Dokumen ${at}`);
  const rule = condition('ONE_OF_LIST', ...options);
  const [first] = dataValidations(sheetWith(rule), new Map(), lists);
  const [second] = dataValidations(sheetWith(rule), new Map(), lists);
  expect(first?.formula1).toBe("'_pilihan'!$A$1:$A$60");
  expect(second?.formula1).toBe(first?.formula1);
  expect(lists.sheet()?.rows).toEqual(options.map((option) => [option]));
});

test('a validation that the writer does not know is a defect', () => {
  expect(() => written(condition('TEXT_IS_EMAIL'))).toThrow(/TEXT_IS_EMAIL/);
});
