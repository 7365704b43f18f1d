import type { Form } from '../../../local/cli/form.ts';
import { typeRow } from '../../../local/cli/typing.ts';
import { createStandIn } from '../../../local/stand-in.ts';
import { packRow } from './pack-row.ts';

const STAF = 'staf@example.go.id';
const COLUMNS = [
  'kode',
  'realisasi',
  'pembilang',
  'penyebut',
  'bukti',
  'pendorong',
  'penghambat',
  'tindakLanjut',
] as const;
const FORM: Form = {
  sheetId: 0,
  title: 'TW I PTSP',
  // A column between that nobody types in.
  columns: new Map(COLUMNS.map((key, at) => [key, at < 4 ? at : at + 1])),
  asked: new Map([[4, 'IKU-01']]),
  firstSpare: 5,
  used: new Map(),
};

/** The tab as it is protected: only the answers of row 4 and the spare row 5 are open. */
function office() {
  const standIn = createStandIn({ owner: 'pemilik@example.go.id', now: Date.UTC(2026, 3, 1), code: '' });
  standIn.share(STAF);
  const open = (row: number, from: number, to: number) => ({
    sheetId: 0,
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: from,
    endColumnIndex: to,
  });
  const unprotectedRanges = [open(4, 1, 4), open(4, 5, 9), open(5, 0, 9)];
  standIn.edit('pemilik@example.go.id', [
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId: 0 }, unprotectedRanges, editors: { users: ['pemilik@example.go.id'] } },
      },
    },
  ]);
  return standIn;
}

const texts = (standIn: ReturnType<typeof office>, row: number): readonly string[] =>
  (standIn.workbook().sheets[0]?.data[0]?.rowData?.[row]?.values ?? []).map((cell) => cell.formattedValue ?? '');

test('answers go past the protected cells, and a kode that is asked for is not typed', () => {
  const standIn = office();
  expect(typeRow(standIn, STAF, FORM, 4, packRow('IKU-01', { realisasi: 'baik', bukti: 'tautan' }), false)).toEqual([]);
  expect(texts(standIn, 4)).toEqual(['', 'baik', '', '', '', 'tautan']);
});

test('a spare row gets its kode', () => {
  const standIn = office();
  typeRow(standIn, STAF, FORM, 5, packRow('IKU-99', { tindakLanjut: 'rapat' }), false);
  expect(texts(standIn, 5)).toEqual(['IKU-99', '', '', '', '', '', '', '', 'rapat']);
});

test('a mend types the whole row anew, and an empty one clears a spare row with its kode', () => {
  const standIn = office();
  typeRow(standIn, STAF, FORM, 4, packRow('IKU-01', { realisasi: 'lama', bukti: 'tautan' }), false);
  typeRow(standIn, STAF, FORM, 4, packRow('IKU-01', { realisasi: 'baru' }), true);
  expect(texts(standIn, 4).filter((text) => text !== '')).toEqual(['baru']);
  typeRow(standIn, STAF, FORM, 5, packRow('IKU-99', { realisasi: 'salah' }), false);
  typeRow(standIn, STAF, FORM, 5, packRow('IKU-99'), true);
  expect(texts(standIn, 5).filter((text) => text !== '')).toEqual([]);
});

test('a text that Google does not take becomes a galat at its place in the pack; the rest of the row is typed', () => {
  const standIn = office();
  const row = packRow('IKU-01', { bukti: 'x'.repeat(50_001), pendorong: 'cuaca' }, { baris: 12 });
  expect(typeRow(standIn, STAF, FORM, 4, row, false)).toMatchObject([
    { kode: 'PAK-TEKS', berat: 'galat', file: 'paket.xlsx', tab: 'Isian', baris: 12, kolom: 'Bukti Dukung' },
  ]);
  expect(texts(standIn, 4).filter((text) => text !== '')).toEqual(['cuaca']);
});

test('a protected cell is a defect of the tab, not a finding', () => {
  const standIn = office();
  expect(() => typeRow(standIn, STAF, FORM, 9, packRow('IKU-99', { realisasi: '1' }), false)).toThrow('protected cell');
});
