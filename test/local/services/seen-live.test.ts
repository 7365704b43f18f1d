/**
 * What Google was seen to answer, in small: gspread's recordings of test_add_protected_range_normal and …_warning,
 * test_delete_protected_range and test_hide_show_worksheet, and the exceptions of an advanced service as Apps Script
 * throws them. Longer sequences: rekaman.
 */
import { OWNER, openFile, STAFF, texts } from './a-file.ts';

const RANGE = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
const protect = (protectedRange: object) => ({
  addProtectedRange: { protectedRange: { protectedRangeId: 5, range: RANGE, ...protectedRange } },
});
const change = (protectedRange: object) => ({
  updateProtectedRange: {
    protectedRange: { protectedRangeId: 5, ...protectedRange },
    fields: Object.keys(protectedRange).join(),
  },
});
const read = (file: ReturnType<typeof openFile>, email = OWNER) =>
  (
    file.get({ fields: 'sheets.protectedRanges(warningOnly,editors,requestingUserCanEdit)' }, email) as {
      readonly sheets: readonly { readonly protectedRanges?: readonly object[] }[];
    }
  ).sheets[0]?.protectedRanges;

test('a list of nobody is told back empty, and read with the owner in it', () => {
  const file = openFile();
  const asked = { editors: { users: [], groups: [] } };
  expect(file.batch([protect({ ...asked, warningOnly: false })])).toMatchObject([
    { addProtectedRange: { protectedRange: { protectedRangeId: 5, requestingUserCanEdit: true } } },
  ]);
  expect(read(file)).toEqual([{ requestingUserCanEdit: true, warningOnly: false, editors: { users: [OWNER] } }]);
  expect(() => file.batch([texts([['x']])], STAFF)).toThrow('protected cell');
  file.batch([{ deleteProtectedRange: { protectedRangeId: 5 } }]);
  expect(read(file)).toEqual([]);
});

test('editors left out of an editors object are a list of nobody', () => {
  const file = openFile();
  file.batch([protect({ editors: {} })]);
  expect(read(file)).toEqual([{ requestingUserCanEdit: true, editors: { users: [OWNER] } }]);
});

test('a warning is told back without editors, and read with the owner', () => {
  const file = openFile();
  expect(file.batch([protect({ warningOnly: true })])).toMatchObject([
    { addProtectedRange: { protectedRange: { editors: {}, requestingUserCanEdit: true } } },
  ]);
  const warning = { warningOnly: true, requestingUserCanEdit: true, editors: { users: [OWNER] } };
  expect(read(file)).toEqual([warning]);
  expect(read(file, STAFF)).toEqual([warning]);
});

test('whoever protects, the owner stands in the list too, and the one who asks must', () => {
  const file = openFile();
  file.batch([protect({ editors: { users: [STAFF] } })], STAFF);
  expect(read(file)).toEqual([{ requestingUserCanEdit: true, editors: { users: [STAFF, OWNER] } }]);
  expect(() => file.batch([change({ editors: { users: [OWNER] } })], STAFF)).toThrow(
    "Invalid requests[0].updateProtectedRange: You can't remove yourself as an editor.",
  );
  file.batch([change({ editors: { users: [] } })], STAFF);
  expect(read(file)).toEqual([{ requestingUserCanEdit: true, editors: { users: [OWNER, STAFF] } }]);
});

test('a list that an earlier build wrote without the owner is read with the owner', () => {
  const file = openFile();
  file.batch([protect({ editors: { users: [STAFF] } })], STAFF);
  const workbook = file.google.workbook();
  const [protection] = workbook.sheets[0]?.protectedRanges ?? [];
  if (protection) protection.editors = { users: [STAFF] };
  const later = openFile('', { workbook });
  expect(read(later)).toEqual([{ requestingUserCanEdit: true, editors: { users: [STAFF, OWNER] } }]);
});

test('a protection that becomes a warning loses its list; a warning that becomes one gets everybody of the file', () => {
  const file = openFile();
  file.batch([protect({ editors: { users: [OWNER] } })]);
  file.batch([change({ warningOnly: true })]);
  file.batch([texts([['x']])], STAFF);
  expect(() => file.batch([change({ editors: { users: [OWNER] } })])).toThrow(
    'ProtectedRange is warningOnly. Editors cannot be set on it.',
  );
  file.batch([change({ warningOnly: false })]);
  expect(read(file)).toEqual([{ warningOnly: false, requestingUserCanEdit: true, editors: { users: [OWNER, STAFF] } }]);
  file.batch([change({ description: 'lain' })]);
  file.batch([texts([['y']])], STAFF);
});

test('the last tab that is seen cannot be hidden, another one can and comes back', () => {
  const file = openFile();
  const hidden = (sheetId: number, is: boolean) => ({
    updateSheetProperties: { properties: { sheetId, hidden: is }, fields: 'hidden' },
  });
  expect(() => file.batch([hidden(0, true)])).toThrow(
    "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
  );
  file.batch([{ addSheet: { properties: { sheetId: 7, title: 'tak tampak' } } }, hidden(7, true)]);
  const seen = () => file.get({ fields: 'sheets.properties.hidden' });
  expect(seen()).toEqual({ sheets: [{ properties: {} }, { properties: { hidden: true } }] });
  file.batch([hidden(7, false)]);
  expect(seen()).toEqual({ sheets: [{ properties: {} }, { properties: {} }] });
});

test.each([
  ['get', `Sheets.Spreadsheets.get('lain', { fields: 'sheets' })`, 404, 'notFound', 'Requested entity was not found.'],
  [
    'batchUpdate',
    'Sheets.Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId: 9 } }] }, ID)',
    ...([400, 'badRequest', 'Invalid requests[0].deleteSheet: No grid with id: 9'] as const),
  ],
])(
  'an exception of Sheets.Spreadsheets.%s is a plain Error with the reason in details',
  (method, call, code, reason, message) => {
    const { google } = openFile(`function look() {
    try { ${call}; } catch (error) {
      const own = Object.getOwnPropertyNames(error).sort();
      return { own, kind: error.constructor === Error, name: error.name, message: error.message, details: error.details };
    }
  }`);
    expect(google.run(OWNER, 'look', [])).toEqual({
      own: ['details', 'message', 'name', 'stack'],
      kind: true,
      name: 'GoogleJsonResponseException',
      message: `API call to sheets.spreadsheets.${method} failed with error: ${message}`,
      details: { code, message, errors: [{ domain: 'global', reason, message }] },
    });
  },
);
