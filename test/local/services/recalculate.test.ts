import { calculate } from '../../../local/formula/calculate.ts';
import type { Sheet, Spreadsheet } from '../../../local/services/types.ts';
import { INDONESIAN, NOW, OWNER, openFile, put } from './a-file.ts';

/** Three tabs, Rekap looking at Isian; each time the titles of the tabs that were calculated. */
function watched() {
  const calculated: string[][] = [];
  const file = openFile('', {
    calculate: (book: Spreadsheet, tabs: readonly Sheet[]) => {
      calculated.push(tabs.map(({ properties }) => properties.title));
      calculate(book, tabs);
    },
  });
  const tab = (sheetId: number, title: string) => ({ addSheet: { properties: { sheetId, title } } });
  file.batch([
    tab(1, 'Isian'),
    tab(2, 'Rekap'),
    put([[{ numberValue: 1 }]], 1),
    put([[{ formulaValue: '=Isian!A1*10' }]], 2),
  ]);
  file.google.workbook();
  calculated.length = 0;
  return { ...file, calculated, shown: () => file.cell(0, 0, 2).formattedValue };
}

test('a change reaches the tab and those that look at it', () => {
  const file = watched();
  file.google.type(OWNER, 1, 0, 0, '2');
  expect(file.shown()).toBe('20');
  expect(file.calculated).toEqual([['Isian', 'Rekap']]);
});

test('a tab that nobody looks at is calculated alone: what it needs has come to something before', () => {
  const file = watched();
  file.google.type(OWNER, 0, 0, 0, 'x');
  file.google.workbook();
  file.batch([put([[{ formulaValue: '=Isian!A1*20' }]], 2)]);
  expect(file.shown()).toBe('20');
  expect(file.calculated).toEqual([['Sheet1'], ['Rekap']]);
});

test('reading twice, or reading only the structure, calculates nothing', () => {
  const file = watched();
  file.google.workbook();
  file.values({ sheetId: 2 });
  file.google.type(OWNER, 1, 0, 0, '2');
  file.get({ fields: 'sheets.properties' });
  expect(file.calculated.length).toBe(0);
});

test('another locale reaches everything', () => {
  const file = watched();
  file.batch([INDONESIAN]);
  file.google.workbook();
  expect(file.calculated).toEqual([['Sheet1', 'Isian', 'Rekap']]);
});

test('another day reaches the tabs that ask for it, another minute nothing', () => {
  const file = watched();
  file.google.setNow(NOW + 2 * 86_400_000);
  file.google.workbook();
  expect(file.calculated).toEqual([]);
  file.batch([put([[{ formulaValue: '=TODAY()' }]], 1)]);
  file.google.workbook();
  file.calculated.length = 0;
  file.google.setNow(file.google.now() + 60_000);
  file.google.workbook();
  expect(file.calculated).toEqual([]);
  file.google.setNow(file.google.now() + 86_400_000);
  file.google.workbook();
  expect(file.calculated.flat()).toContain('Isian');
});

test('what another tab came to counts when it is not calculated again, errors too', () => {
  const file = watched();
  const texts = ['=Isian!B1&""', '=ISERROR(Isian!B2)', '=IF(Isian!B3;"ya";"tidak")', '=Isian!B2'];
  file.batch([
    put([[{ numberValue: 1 }, { formulaValue: '=A1&"x"' }]], 1),
    put([[], [{}, { formulaValue: '=1/0' }]], 1),
  ]);
  file.batch([put([[], [], [{}, { formulaValue: '=A1=1' }]], 1)]);
  file.google.workbook();
  file.calculated.length = 0;
  file.batch([put([texts.map((formulaValue) => ({ formulaValue }))], 2)]);
  expect(texts.map((_, column) => file.cell(0, column, 2).formattedValue)).toEqual(['1x', 'TRUE', 'ya', '#DIV/0!']);
  expect(file.calculated).toEqual([['Rekap']]);
});

test('a tab that is deleted reaches those that looked at it', () => {
  const file = watched();
  file.batch([{ deleteSheet: { sheetId: 1 } }]);
  expect(file.shown()).toBe('#REF!');
});
