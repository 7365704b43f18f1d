/** Each assumption can be switched, and then shows in what is asked and read as it would on Google. */
import { ASSUMPTIONS, type Assumptions, assume } from '../../../local/services/assumptions.ts';
import { createStandIn } from '../../../local/stand-in.ts';
import { INDONESIAN, NOW, OWNER, openFile, put, STAFF, STRANGER, texts } from './a-file.ts';

const assuming = (assumptions: Partial<Assumptions>) => openFile('', { assumptions });
const protect = (...users: string[]) => ({
  addProtectedRange: { protectedRange: { protectedRangeId: 1, range: { sheetId: 0 }, editors: { users } } },
});
const listed = (file: ReturnType<typeof openFile>) =>
  file.google.workbook().sheets[0]?.protectedRanges?.[0]?.editors?.users;
const text = (stringValue: string) => put([[{ stringValue }]]);

test('the table is taken as it stands unless a test says otherwise, and no alternative is the value itself', () => {
  for (const [name, { value, alternatives, sumber }] of Object.entries(ASSUMPTIONS)) {
    expect(assume()[name as keyof Assumptions]).toBe(value);
    expect([...alternatives, value]).toHaveLength(new Set([...alternatives, value]).size);
    expect(sumber).not.toBe('');
  }
  expect(assume({ carriageReturn: 'stripped' })).toEqual({ ...assume(), carriageReturn: 'stripped' });
});

describe.each([
  ['strangerAsEditor', STRANGER],
  ['malformedEditor', 'budi@'],
  ['malformedEditor', 'andi @example.go.id'],
  ['malformedEditor', 'dewi@example.go.id; dewi2@example.go.id'],
] as const)('%s: a list of editors with %s', (name, person) => {
  test('accepted: stands in the list and may write once the file is shared with that account', () => {
    const file = assuming({ [name]: 'accepted' });
    file.batch([protect(OWNER, person)]);
    expect(listed(file)).toEqual([OWNER, person]);
    file.google.share(person);
    file.batch([texts([['x']])], person);
  });

  test('refused: nothing of the batch happens, and the words name nobody', () => {
    const file = assuming({ [name]: 'refused' });
    expect(() => file.batch([texts([['x']]), protect(OWNER, person, STAFF)])).toThrow(
      /Invalid requests\[1\]\.addProtectedRange: Invalid e(ditor|mail address)\.$/,
    );
    expect(file.cell(0, 0)).toEqual({});
    file.batch([protect(OWNER, STAFF)]);
    const more = { protectedRange: { protectedRangeId: 1, editors: { users: [OWNER, person] } }, fields: 'editors' };
    expect(() => file.batch([{ updateProtectedRange: more }])).toThrow('requests[0].updateProtectedRange: Invalid e');
  });

  test('dropped: the others stay, and sharing the file later gives no right to write', () => {
    const file = assuming({ [name]: 'dropped' });
    file.batch([protect(OWNER, person, STAFF)]);
    expect(listed(file)).toEqual([OWNER, STAFF]);
    file.google.share(person);
    expect(() => file.batch([texts([['x']])], person)).toThrow('protected cell');
    file.batch([texts([['x']])], STAFF);
  });
});

test.each([
  ['calculated', { numberValue: 2 }, { formulaValue: '=1+1' }],
  ['literal text', { stringValue: '=1+1' }, { stringValue: '=1+1' }],
] as const)('a formula written into a plain-text cell is %s', (formulaInTextCell, effectiveValue, userEnteredValue) => {
  const file = assuming({ formulaInTextCell });
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };
  const format = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
  const value = { userEnteredValue: { formulaValue: '=1+1' } };
  file.batch([
    { repeatCell: { range, cell: format, fields: 'userEnteredFormat' } },
    { repeatCell: { range: { ...range, startRowIndex: 1 }, cell: value, fields: 'userEnteredValue' } },
    { updateCells: { start: { sheetId: 0 }, rows: [{ values: [value] }], fields: 'userEnteredValue' } },
    { repeatCell: { range, cell: format, fields: 'userEnteredFormat' } },
  ]);
  for (const row of [0, 1]) expect(file.cell(row, 0)).toMatchObject({ userEnteredValue, effectiveValue });
});

test.each([
  [{}, `'satu\r\ndua`],
  [{ leadingApostrophe: 'stripped' }, 'satu\r\ndua'],
  [{ carriageReturn: 'stripped' }, `'satu\ndua`],
] as const)('with %j a text comes back as %j', (assumptions, kept) => {
  const file = assuming(assumptions);
  file.batch([text(`'satu\r\ndua`)]);
  expect(file.cell(0, 0).userEnteredValue).toEqual({ stringValue: kept });
});

test.each([
  ['blank', 1],
  ['data', 3],
] as const)('a formatted row without values is %s to appendCells', (formattedBlankRow, row) => {
  const file = assuming({ formattedBlankRow });
  const range = { sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
  const rows = [{ values: [{ userEnteredValue: { stringValue: 'baru' } }] }];
  file.batch([
    texts([['lama']]),
    {
      repeatCell: { range, cell: { userEnteredFormat: { backgroundColor: { red: 1 } } }, fields: 'userEnteredFormat' },
    },
    { appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } },
  ]);
  expect(file.cell(row, 0).userEnteredValue).toEqual({ stringValue: 'baru' });
});

test('deleting metadata that is not there is refused, or deletes none', () => {
  const lookup = { dataFilter: { developerMetadataLookup: { metadataId: 4 } } };
  const deletion = [{ deleteDeveloperMetadata: lookup }];
  expect(() => assuming({ missingMetadata: 'refused' }).batch(deletion)).toThrow('No developer metadata with ID: 4');
  expect(assuming({ missingMetadata: 'passed over' }).batch(deletion)).toEqual([
    { deleteDeveloperMetadata: { deletedDeveloperMetadata: [] } },
  ]);
});

test.each([
  ['stays', [1, 2]],
  ['comes back', [1]],
] as const)('metadata %s when an older version is restored', (metadataAtRestore, ids) => {
  const { google, batch } = assuming({ metadataAtRestore });
  const mark = (metadataId: number) => ({
    createDeveloperMetadata: {
      developerMetadata: { metadataId, metadataKey: 'k', visibility: 'DOCUMENT', location: { spreadsheet: true } },
    },
  });
  batch([mark(1)]);
  const version = google.workbook();
  batch([mark(2)]);
  google.restoreVersion(version);
  expect(google.workbook().developerMetadata?.map(({ metadataId }) => metadataId)).toEqual(ids);
});

test.each([
  ['another', [undefined, 7].reverse()],
  ['as asked', [undefined, 7]],
] as const)(
  'ranges of values are answered in %s order, each with its filter but for the zeros',
  (valueRangeOrder, ids) => {
    const code = `function order() {
    return Sheets.Spreadsheets.Values.batchGetByDataFilter({
      dataFilters: [{ gridRange: { sheetId: 0 } }, { gridRange: { sheetId: 7 } }],
      valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING',
    }, ID).valueRanges.map(({ dataFilters }) => dataFilters[0].gridRange);
  }`;
    const file = openFile(code, { assumptions: { valueRangeOrder } });
    file.batch([{ addSheet: { properties: { sheetId: 7 } } }]);
    const echoed = ids.map((sheetId) => (sheetId === undefined ? {} : { sheetId }));
    expect(file.google.run(OWNER, 'order', [])).toEqual(echoed);
  },
);

test.each([
  ['in_ID and id_ID', true, true],
  ['in_ID', true, false],
  ['id_ID', false, true],
] as const)('Indonesian is known as %s', (indonesianLocale, old, current) => {
  const file = assuming({ indonesianLocale });
  const modern = { updateSpreadsheetProperties: { properties: { locale: 'id_ID' }, fields: 'locale' } };
  for (const [request, isKnown] of [
    [INDONESIAN, old],
    [modern, current],
  ] as const) {
    const set = () => file.batch([request]);
    if (isKnown) set();
    else expect(set).toThrow('Unsupported locale');
  }
});

test('what was kept is gone on with under the assumptions of the one who goes on', () => {
  const kept = assuming({ missingMetadata: 'passed over' }).google.keep();
  const google = createStandIn({ owner: OWNER, now: NOW, code: '', kept });
  const lookup = { developerMetadataLookup: { metadataId: 4 } };
  expect(() => google.edit(OWNER, [{ deleteDeveloperMetadata: { dataFilter: lookup } }])).toThrow(
    'No developer metadata',
  );
});
