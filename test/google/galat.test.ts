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
  ['There are too many LockService operations against the same script.', 'sibuk'],
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

const OFF =
  'Google Sheets API has not been used in project 123456789 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=123456789 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

test.each([
  [apiError(OFF, 403), 'LAYANAN-MATI', 'Google Sheets API belum aktif'],
  [apiError(OFF.replace('Sheets', 'Drive'), 403), 'LAYANAN-MATI', 'Google Drive API belum aktif'],
  [apiError('Request had insufficient authentication scopes.', 403), 'IZIN-KURANG', 'centang semua izin'],
  [
    googleError(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: https://www.googleapis.com/auth/spreadsheets',
      undefined,
      'Exception',
    ),
    'IZIN-KURANG',
    'centang semua izin',
  ],
  [apiError('The caller does not have permission', 403), 'TANPA-AKSES', 'jendela penyamaran'],
  [
    googleError('You do not have permission to access the requested document.', undefined, 'Exception'),
    'TANPA-AKSES',
    'jendela penyamaran',
  ],
  [googleError('Authorization is required to perform that action.', undefined, 'Exception'), 'TANPA-AKSES', 'Editor'],
  [apiError('Request payload size exceeds the limit: 10485760 bytes.', 400), 'TERLALU-BESAR', 'Kurangi barisnya'],
  [apiError('Error 413 (Request Entity Too Large)!!1', 413), 'TERLALU-BESAR', 'Kurangi barisnya'],
])('%s becomes %s, with the next step', (sebab, kode, kata) => {
  expect(penolakanOf(sebab)).toMatchObject({ kode, pesan: expect.stringContaining(kata) });
});

test('the link that switches a service on comes whole', () => {
  expect(penolakanOf(apiError(OFF, 403))?.pesan).toContain(
    'https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=123456789',
  );
});

test('words of Google are never cut inside a link, and protected cells are spoken of only where Google does', () => {
  const link = `https://example.com/${'a'.repeat(120)}`;
  const long = penolakanOf(apiError(`${'kata '.repeat(20)} ${link} end`, 400));
  expect(long?.pesan).not.toContain('https://');
  expect(long?.pesan).not.toMatch(/terlindungi|Periksa & perbaiki/);
  expect(penolakanOf(apiError(REFUSALS.protectedCell.text, 400))?.pesan).toContain('Periksa & perbaiki');
});
