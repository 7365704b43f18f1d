import { viewSheet } from '../../local/desk/sheet-view.ts';
import { writeWorkbookXlsx } from '../../local/xlsx/write-workbook.ts';
import { OWNER, openFile } from './services/a-file.ts';
import { block, entered, fill, shown } from './services/gerak.ts';

const from = (text: string, type: string) => ({ condition: { type, values: [{ userEnteredValue: text }] } });

test('a tab whose references are lost is still shown, downloaded and written back', async () => {
  const file = openFile();
  const [range] = [block(0, 4, 0, 4)];
  const booleanRule = { ...from('=#REF!>1', 'CUSTOM_FORMULA'), format: { textFormat: { bold: true } } };
  file.google.edit(OWNER, [
    { addSheet: { properties: { sheetId: 7, title: 'Lain' } } },
    { setDataValidation: { range: block(0, 1, 1, 2), rule: from('=Lain!$A$5:$A$6', 'ONE_OF_RANGE') } },
    { setDataValidation: { range: block(0, 1, 2, 3), rule: from('=Lain!$A$5>1', 'CUSTOM_FORMULA') } },
    { addConditionalFormatRule: { rule: { ranges: [range], booleanRule } } },
  ]);
  fill(file, [['=Lain!A1', '=SUM(Lain!A1:A2)']]);
  file.google.edit(OWNER, [{ deleteSheet: { sheetId: 7 } }]);
  const book = file.google.look();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('the first tab is there');
  expect(viewSheet(book, sheet, OWNER, OWNER).cells[0]).toMatchObject([
    { t: '#REF!', e: '=#REF!' },
    { t: '#REF!' },
    {},
  ]);
  expect((await writeWorkbookXlsx(file.google.workbook())).length).toBeGreaterThan(1000);
  const cells = [{ userEnteredValue: { formulaValue: '=#REF!+SUM(#REF!;2)' } }];
  file.google.edit(OWNER, [{ updateCells: { start: {}, rows: [{ values: cells }], fields: 'userEnteredValue' } }]);
  file.google.type(OWNER, 0, 0, 1, '=IFERROR(#REF!;5)');
  expect(entered(file)[0]).toEqual(['=#REF!+SUM(#REF!;2)', '=IFERROR(#REF!;5)']);
  expect(shown(file)[0]).toEqual(['#REF!', '5']);
});
