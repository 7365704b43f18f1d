import { REFUSALS } from '../../local/services/refusals.ts';
import { penolakanOf, sebabGoogle, TabHilang, withoutGoogleFailure } from '../../src/google/galat.ts';
import { TabRusak } from '../../src/workbook/baca.ts';

function googleError(message: string, code?: number, name = 'GoogleJsonResponseException'): Error {
  return Object.assign(new Error(message), { name }, code === undefined ? {} : { details: { code, message } });
}
const apiError = (reason: string, code?: number): Error =>
  googleError(`API call to sheets.spreadsheets.batchUpdate failed with error: ${reason}`, code);

test.each(Object.entries(REFUSALS).map(([kode, { text }]) => [kode, text] as const))(
  'what Google refuses is refused for good, with or without a code: %s',
  (_, text) => {
    expect(sebabGoogle(apiError(text, 400))).toBe('ditolak');
    expect(sebabGoogle(apiError(text))).toBe('ditolak');
  },
);

test.each([
  ['Service invoked too many times for one day: premium gmail.', 'kuota'],
  ['Service using too much computer time for one day', 'kuota'],
  ['Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.', 'sibuk'],
  ['There are too many scripts running simultaneously for this Google user account.', 'sibuk'],
  ['Service Spreadsheets timed out while accessing document with id 1a2b.', 'gangguan'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'gangguan'],
  ['Service Spreadsheets failed while accessing document with id 1a2b.', 'gangguan'],
  ['Service error: Drive', 'gangguan'],
  ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.', 'ditolak'],
  ['Argument too large: value', 'ditolak'],
])('a built-in service that says "%s": %s', (message, sebab) => {
  expect(sebabGoogle(googleError(message, undefined, 'Exception'))).toBe(sebab);
});

test.each([
  [429, "Quota exceeded for quota metric 'Read requests'", 'sibuk'],
  [403, 'Rate Limit Exceeded', 'sibuk'],
  [403, 'The caller does not have permission', 'ditolak'],
  [404, 'Requested entity was not found.', 'ditolak'],
  [408, 'Request Timeout', 'gangguan'],
  [500, 'Internal error encountered.', 'gangguan'],
  [503, 'The service is currently unavailable.', 'gangguan'],
])('the API answering %i "%s": %s', (code, reason, sebab) => {
  expect(sebabGoogle(apiError(reason, code))).toBe(sebab);
});

test.each([
  new TypeError("Cannot read properties of undefined (reading 'Service')"),
  new RangeError('Invalid array length, limit exceeded'),
  new SyntaxError('Unexpected token in JSON: quota'),
  new Error('API call timed out: Service Exception'),
])('a defect of ours is never taken for a failure of Google: %s', (defect) => {
  expect(sebabGoogle(defect)).toBeNull();
  expect(penolakanOf(defect)).toBeNull();
  expect(() =>
    withoutGoogleFailure(() => {
      throw defect;
    }),
  ).toThrow(defect);
});

test.each([
  [new TabHilang('IKU'), 'TAB-HILANG'],
  [new TabRusak('IKU', 'Kode'), 'TAB-RUSAK'],
  [apiError(REFUSALS.protectedCell.text, 400), 'GOOGLE-MENOLAK'],
  [apiError('Internal error encountered.', 500), 'GOOGLE-GAGAL'],
  [apiError('Quota exceeded', 429), 'TERLALU-SERING'],
  [googleError('Service invoked too many times: x', undefined, 'Exception'), 'KUOTA-HABIS'],
])('%s becomes the refusal %s', (sebab, kode) => {
  expect(penolakanOf(sebab)).toMatchObject({ kode, pesan: expect.stringMatching(/\.$/) });
});
