import { createStandIn, type StandInOptions } from '../../local/stand-in.ts';

const OWNER = 'pemilik@example.go.id';
const NOW = Date.UTC(2026, 3, 6, 2, 0, 0);

function standIn(code: string, more: Partial<StandInOptions> = {}) {
  return createStandIn({ owner: OWNER, now: NOW, code, ...more });
}

const WRITE = `
  function write(id, text) {
    return Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
      rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
      fields: 'userEnteredValue' } }] }, id);
  }`;

test('a function of the bundle writes a cell and the workbook shows it', () => {
  const google = standIn(WRITE);
  google.run(OWNER, 'write', ['buku-kerja-1', 'halo']);
  const cell = google.workbook().sheets[0]?.data[0]?.rowData?.[0]?.values?.[0];
  expect(cell).toEqual({
    userEnteredValue: { stringValue: 'halo' },
    effectiveValue: { stringValue: 'halo' },
    formattedValue: 'halo',
  });
});

test('a stranger is refused', () => {
  const google = standIn(WRITE);
  expect(() => google.run('asing@example.go.id', 'write', ['buku-kerja-1', 'x'])).toThrow('does not have permission');
});
