import { OWNER, openFile, STAFF } from './a-file.ts';
import { block, entered, fill, shown, tab } from './gerak.ts';

const titles = (file: ReturnType<typeof openFile>) =>
  file.google
    .workbook()
    .sheets.map(({ properties: { index, title, hidden } }) => `${index} ${title}${hidden ? ' (tersembunyi)' : ''}`);
const properties = (sheetId: number, changed: object) => ({
  updateSheetProperties: { properties: { sheetId, ...changed }, fields: Object.keys(changed).join() },
});
const add = (sheetId: number, title: string) => ({ addSheet: { properties: { sheetId, title } } });

test('a deleted tab leaves #REF! in the formulas of the others, also when another gets its name', () => {
  const file = openFile();
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: "='Isi 1'!A1>0" }] };
  file.google.edit(OWNER, [add(7, 'Isi 1')]);
  fill(file, [["='Isi 1'!A1", "=SUM('Isi 1'!A:A;B9)", '=B9']]);
  file.google.edit(OWNER, [
    { setDataValidation: { range: block(0, 1, 3, 4), rule: { condition } } },
    { deleteSheet: { sheetId: 7 } },
    add(8, 'Isi 1'),
  ]);
  expect(entered(file)).toEqual([['=#REF!', '=SUM(#REF!;B9)', '=B9']]);
  expect(shown(file)).toEqual([['#REF!', '#REF!']]);
  expect(file.cell(0, 3).dataValidation?.condition?.values).toEqual([{ userEnteredValue: '=#REF!>0' }]);
});

test('the only tab, and the only one that is seen, cannot be deleted or hidden', () => {
  const file = openFile();
  expect(() => file.google.edit(OWNER, [{ deleteSheet: { sheetId: 0 } }])).toThrow("can't remove all the sheets");
  file.google.edit(OWNER, [add(7, 'B'), properties(7, { hidden: true })]);
  expect(() => file.google.edit(OWNER, [{ deleteSheet: { sheetId: 0 } }])).toThrow(
    "can't remove all the visible sheets",
  );
  expect(() => file.google.edit(OWNER, [properties(0, { hidden: true })])).toThrow("can't hide all the sheets");
});

test('tabs are renamed, hidden, shown and moved by whoever may edit them', () => {
  const file = openFile();
  file.google.edit(OWNER, [add(7, 'B'), add(8, 'C')]);
  file.google.edit(STAFF, [properties(7, { title: 'Ganti' }), properties(8, { hidden: true, index: 0 })]);
  expect(titles(file)).toEqual(['0 C (tersembunyi)', '1 Sheet1', '2 Ganti']);
  file.google.edit(STAFF, [properties(8, { hidden: false })]);
  const editors = { users: [OWNER] };
  file.google.edit(OWNER, [{ addProtectedRange: { protectedRange: { range: { sheetId: 8 }, editors } } }]);
  for (const changed of [{ title: 'X' }, { hidden: true }, { index: 3 }])
    expect(() => file.google.edit(STAFF, [properties(8, changed)])).toThrow('protected');
});

describe('a duplicate', () => {
  test('has the cells, looks and rules of the first, and calculates with its own cells', () => {
    const file = openFile();
    fill(file, [[1, '=A1*2', '=Sheet1!A1']]);
    const booleanRule = { condition: { type: 'NOT_BLANK' } };
    file.google.edit(OWNER, [
      { mergeCells: { range: block(3, 5, 0, 1) } },
      { addConditionalFormatRule: { rule: { ranges: [block(0, 1, 0, 1)], booleanRule } } },
    ]);
    const [reply] = file.google.edit(STAFF, [
      { duplicateSheet: { sourceSheetId: 0, newSheetId: 9, newSheetName: 'Salinan', insertSheetIndex: 1 } },
    ]);
    expect(reply).toMatchObject({ duplicateSheet: { properties: { sheetId: 9, title: 'Salinan', index: 1 } } });
    file.google.type(STAFF, 9, 0, 0, '5');
    expect(shown(file)).toEqual([['1', '2', '1']]);
    expect(shown(file, 9)).toEqual([['5', '10', '1']]);
    expect(tab(file, 9)).toMatchObject({
      merges: [block(3, 5, 0, 1, 9)],
      conditionalFormats: [{ ranges: [block(0, 1, 0, 1, 9)] }],
    });
    file.google.edit(STAFF, [{ deleteSheet: { sheetId: 9 } }]);
    expect(shown(file)).toEqual([['1', '2', '1']]);
  });

  test('is nobody’s: it has no protection, whoever made it', () => {
    const file = openFile();
    const protectedRange = { range: { sheetId: 0 }, editors: { users: [OWNER] } };
    file.google.edit(OWNER, [{ addProtectedRange: { protectedRange } }]);
    file.google.edit(STAFF, [{ duplicateSheet: { sourceSheetId: 0, newSheetId: 9 } }]);
    expect(tab(file, 9)).not.toHaveProperty('protectedRanges');
    file.google.type(STAFF, 9, 0, 0, 'boleh');
  });

  test('finds a name and an id of its own, and comes first when nothing else is said', () => {
    const file = openFile();
    file.google.edit(OWNER, [{ duplicateSheet: { sourceSheetId: 0 } }, { duplicateSheet: { sourceSheetId: 0 } }]);
    expect(titles(file)).toEqual(['0 Copy of Sheet1 2', '1 Copy of Sheet1', '2 Sheet1']);
    expect(new Set(file.google.workbook().sheets.map(({ properties: { sheetId } }) => sheetId)).size).toBe(3);
  });

  test.each([
    ['an id that is taken', { newSheetId: 0 }, 'already exists'],
    ['a negative id', { newSheetId: -1 }, 'non-negative'],
    ['a name that is taken', { newSheetName: 'sheet1' }, 'already exists'],
    ['a place that is not there', { insertSheetIndex: 2 }, 'out of bounds'],
    ['no such tab', { sourceSheetId: 5 }, 'No grid with id'],
  ])('%s is refused', (_, asked, words) => {
    expect(() => openFile().google.edit(OWNER, [{ duplicateSheet: { sourceSheetId: 0, ...asked } }])).toThrow(words);
  });
});

describe('find and replace', () => {
  const replaced = (asked: object, rows: Parameters<typeof fill>[1]) => {
    const file = openFile();
    file.google.edit(OWNER, [add(7, 'Lain')]);
    fill(file, rows);
    fill(file, [['Dinas lain']], 7);
    const [reply] = file.google.edit(OWNER, [
      { findReplace: 'allSheets' in asked || 'range' in asked ? asked : { sheetId: 0, ...asked } },
    ]);
    return { reply: Reflect.get(reply ?? {}, 'findReplace'), rows: entered(file), other: entered(file, 7) };
  };
  const ROWS = [
    ['Dinas dan dinas', '=1+1'],
    ['dinas', 12],
    ['', '=LEN("dinas")'],
  ] as const;

  test('counts what it changed, whatever the case', () => {
    expect(replaced({ find: 'DINAS', replacement: 'Badan' }, ROWS)).toEqual({
      reply: { valuesChanged: 2, rowsChanged: 2, sheetsChanged: 1, occurrencesChanged: 3 },
      rows: [
        ['Badan dan Badan', '=1+1'],
        ['Badan', 12],
        ['', '=LEN("dinas")'],
      ],
      other: [['Dinas lain']],
    });
  });

  test.each([
    [
      'case',
      { find: 'Dinas', matchCase: true },
      { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 },
    ],
    [
      'the whole cell',
      { find: 'dinas', matchEntireCell: true },
      { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 },
    ],
    [
      'formulas too',
      { find: 'dinas', includeFormulas: true },
      { valuesChanged: 2, formulasChanged: 1, rowsChanged: 3, sheetsChanged: 1, occurrencesChanged: 4 },
    ],
    [
      'all tabs',
      { find: 'dinas', allSheets: true },
      { valuesChanged: 3, rowsChanged: 3, sheetsChanged: 2, occurrencesChanged: 4 },
    ],
    [
      'a range',
      { find: 'dinas', range: block(1, 2, 0, 1) },
      { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 },
    ],
    ['what is not there', { find: 'kantor' }, {}],
    ['signs of a pattern as they are', { find: 'd.nas' }, {}],
  ])('minds %s', (_, asked, counts) => {
    expect(replaced({ replacement: 'x', ...asked }, ROWS).reply).toEqual(counts);
  });

  test('takes patterns, with groups in the replacement', () => {
    const { rows, reply } = replaced(
      { find: 'o.* (.*)', replacement: '$1 Rocks', searchByRegex: true, matchCase: true },
      [['Google Sheets'], ['Google Docs']],
    );
    expect(rows).toEqual([['GSheets Rocks'], ['GDocs Rocks']]);
    expect(reply).toMatchObject({ valuesChanged: 2 });
    expect(replaced({ find: '(', replacement: '$', sheetId: 0 }, [['a(b']]).rows).toEqual([['a$b']]);
    expect(() => replaced({ find: '(', replacement: '', searchByRegex: true }, [['a']])).toThrow('regular expression');
  });

  test('reads what comes out as if it was typed, and empties a cell of which nothing is left', () => {
    expect(replaced({ find: 'a', replacement: '' }, [['1a2'], ['a'], ['=A1+1']]).rows).toEqual([[12], [], ['=A1+1']]);
    expect(replaced({ find: '2', replacement: '3', includeFormulas: true }, [[12], ['=A1+2']]).rows).toEqual([
      [13],
      ['=A1+3'],
    ]);
  });

  test('wants something to find, and a place', () => {
    expect(() => replaced({ find: '' }, [])).toThrow('must not be empty');
    expect(() => replaced({ find: 'a', allSheets: false }, [])).toThrow('must be given');
    expect(() => replaced({ find: 'a', allSheets: true, sheetId: 0 }, [])).toThrow('oneof');
  });
});

test('a filter is set, replaced and cleared', () => {
  const file = openFile();
  file.google.edit(STAFF, [{ setBasicFilter: { filter: { range: { sheetId: 0 } } } }]);
  expect(tab(file).basicFilter).toEqual({ range: block(0, 1000, 0, 26) });
  file.google.edit(STAFF, [{ setBasicFilter: { filter: { range: block(0, 2, 1, 3) } } }]);
  file.google.edit(STAFF, [{ clearBasicFilter: { sheetId: 0 } }, { clearBasicFilter: { sheetId: 0 } }]);
  expect(tab(file)).not.toHaveProperty('basicFilter');
  const protectedRange = { range: block(0, 1, 0, 1), editors: { users: [OWNER] } };
  const filter = { setBasicFilter: { filter: { range: block(0, 9, 0, 3) } } };
  file.google.edit(OWNER, [filter, { addProtectedRange: { protectedRange } }]);
  expect(() => file.google.edit(STAFF, [{ clearBasicFilter: { sheetId: 0 } }])).toThrow('protected cell');
});

test('merged cells are parted, several merges at once, none by halves', () => {
  const file = openFile();
  file.google.edit(OWNER, [{ mergeCells: { range: block(0, 2, 0, 2) } }, { mergeCells: { range: block(0, 2, 2, 4) } }]);
  expect(() => file.google.edit(OWNER, [{ unmergeCells: { range: block(0, 1, 0, 9) } }])).toThrow('merged range');
  file.google.edit(OWNER, [{ unmergeCells: { range: block(0, 2, 0, 9) } }]);
  expect(tab(file).merges).toEqual([]);
});
