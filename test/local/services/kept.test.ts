import { createStandIn } from '../../../local/stand-in.ts';
import { cellOf, NOW, OWNER, openFile, STAFF, STRANGER, texts } from './a-file.ts';

const PROTECT = (row: number) => ({
  addProtectedRange: { protectedRange: { range: { sheetId: 0, startRowIndex: row, endRowIndex: row + 1 } } },
});
const CODE = `
  function batch(requests) { return Sheets.Spreadsheets.batchUpdate({ requests }, 'buku-kerja-1').replies; }
  function uuid() { return Utilities.getUuid(); }
  function note(text) { PropertiesService.getDocumentProperties().setProperty('catatan', text); }
`;

test('a stand-in on a kept workbook draws ids that the workbook does not have yet', () => {
  const file = openFile();
  file.batch([PROTECT(0), PROTECT(1), { addSheet: {} }]);
  const later = createStandIn({ owner: OWNER, now: NOW, code: CODE, workbook: file.google.workbook() });
  later.run(OWNER, 'batch', [[PROTECT(2), { addSheet: {} }]]);
  const [sheet] = later.workbook().sheets;
  const ids = (sheet?.protectedRanges ?? []).map(({ protectedRangeId }) => protectedRangeId);
  expect(new Set(ids).size).toBe(3);
});

test('what was kept goes on: cells, people, properties, the clock, and ids that were drawn', () => {
  const first = openFile(CODE);
  first.batch([texts([['tersimpan']])]);
  first.google.run(STAFF, 'note', ['ingat']);
  const drawn = first.google.run(STAFF, 'uuid', []);
  first.google.setNow(NOW + 5);
  const kept = JSON.parse(JSON.stringify(first.google.keep()));
  const second = createStandIn({ owner: OWNER, now: 0, code: CODE, kept });
  expect(cellOf(second.workbook(), 0, 0, 0).formattedValue).toBe('tersimpan');
  expect([second.now(), second.properties()]).toEqual([NOW + 5, { catatan: 'ingat' }]);
  expect(second.run(STAFF, 'uuid', [])).not.toBe(drawn);
  second.type(STAFF, 0, 1, 0, 'boleh');
  expect(() => second.type(STRANGER, 0, 1, 0, 'tidak')).toThrow('permission');
});

test('a stand-in goes on from a moment that another one kept: cells, people, properties, files, the clock', () => {
  const first = openFile(CODE);
  first.batch([texts([['dahulu']])]);
  first.google.run(STAFF, 'note', ['ingat']);
  const kept = first.google.keep();
  const second = createStandIn({ owner: OWNER, now: 0, code: CODE });
  second.share(STRANGER);
  second.resume(kept);
  expect(cellOf(second.workbook(), 0, 0, 0).formattedValue).toBe('dahulu');
  expect([second.now(), second.properties()]).toEqual([NOW, { catatan: 'ingat' }]);
  expect(() => second.type(STRANGER, 0, 1, 0, 'tidak')).toThrow('permission');
  second.type(STAFF, 0, 0, 0, 'kini');
  second.resume(kept);
  expect(cellOf(second.workbook(), 0, 0, 0).formattedValue).toBe('dahulu');
});
