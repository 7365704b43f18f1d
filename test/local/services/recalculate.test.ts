import { calculate } from '../../../local/formula/calculate.ts';
import type { Spreadsheet } from '../../../local/services/types.ts';
import { INDONESIAN, NOW, OWNER, openFile, put } from './a-file.ts';

/** Three tabs, Rekap looking at Isian; each time the titles of the tabs that were calculated. */
function watched() {
  const calculated: string[][] = [];
  const file = openFile('', {
    calculate: (book: Spreadsheet) => {
      calculated.push(book.sheets.map(({ properties }) => properties.title));
      calculate(book);
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

test('a tab that nobody looks at is calculated alone, with what it needs', () => {
  const file = watched();
  file.google.type(OWNER, 0, 0, 0, 'x');
  file.google.workbook();
  file.google.type(OWNER, 2, 5, 0, 'x');
  file.google.workbook();
  expect(file.calculated).toEqual([['Sheet1'], ['Isian', 'Rekap']]);
});

test('reading twice, or reading only the structure, calculates nothing', () => {
  const file = watched();
  file.google.workbook();
  file.values({ sheetId: 2 });
  file.google.type(OWNER, 1, 0, 0, '2');
  file.get({ fields: 'sheets.properties' });
  expect(file.calculated.length).toBe(0);
});

test('another clock and another locale reach everything', () => {
  const file = watched();
  file.google.setNow(NOW + 1);
  file.google.workbook();
  file.batch([INDONESIAN]);
  file.google.workbook();
  expect(file.calculated).toEqual([
    ['Sheet1', 'Isian', 'Rekap'],
    ['Sheet1', 'Isian', 'Rekap'],
  ]);
});

test('a tab that is deleted reaches those that looked at it', () => {
  const file = watched();
  file.batch([{ deleteSheet: { sheetId: 1 } }]);
  expect(file.shown()).toBe('#REF!');
});
