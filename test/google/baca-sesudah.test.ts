/** When the screen may be drawn from what was read and written, and when Google has to be asked. */
import { describe, expect, test } from '@jest/globals';
import { EMPTY_HEAD } from '../../src/app/inti/riwayat.ts';
import type { Needs } from '../../src/app/inti/store.ts';
import { type LastKnown, readingAfter } from '../../src/google/baca-sesudah.ts';
import type { Nilai } from '../../src/workbook/baca.ts';
import type { SheetsRequest } from '../../src/workbook/sheets-json.ts';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';

const HEAD = { ...EMPTY_HEAD, komit: 7, nomor: 9, hash: 'baru', siklus: 'depok-pengumpulan 2026 TW I' };
const KENDALI = SHEET_ID.Kendali;
const ISIAN = sheetIdIsian(2026, 'TW I', 'A');
const PERLU: Needs = { tab: ['Kendali'], isian: 'semua' };

/** After these requests, on a Kendali of three rows. */
function sesudah(permintaan: readonly SheetsRequest[], catatan: readonly number[] = []): LastKnown {
  const sheets = [KENDALI, ISIAN, SHEET_ID.Profil].map((sheetId) => ({
    properties: { sheetId, gridProperties: { rowCount: 3, columnCount: 3 } },
  }));
  const nilai = new Map<number, Nilai>([
    [KENDALI, [['a'], ['b', '', 'c'], ['d']]],
    [ISIAN, []],
  ]);
  const seluruh = { struktur: { sheets }, nilai, tinggi: null };
  const dibaca = { struktur: { sheets }, nilai, sisa: { catatan, baru: [], awal: {}, ditulis: [] } };
  const bacaan = { snapshot: seluruh, seluruh, dibaca, head: { ...HEAD, komit: 6 } };
  return { bacaan, komit: { head: HEAD, perubahan: [{ permintaan }] } };
}

const teks = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const tulis = (rowIndex: number, columnIndex: number, ...values: readonly object[]): SheetsRequest => ({
  updateCells: {
    start: { sheetId: KENDALI, rowIndex, columnIndex },
    rows: [{ values }],
    fields: 'userEnteredValue',
  },
});
const tambah = (...values: readonly object[]): SheetsRequest => ({
  appendCells: { sheetId: KENDALI, rows: [{ values }], fields: 'userEnteredValue' },
});

describe('cells that we write are known without asking', () => {
  test('written over, emptied, added below the last value, as Google would answer them', () => {
    const known = sesudah([
      tulis(1, 2, {}),
      tulis(2, 0, {}),
      tambah(teks('e'), {}, teks('=1+1')),
      tambah({}, teks('f')),
    ]);
    const { snapshot, head } = readingAfter(known, PERLU) ?? {};
    expect(snapshot?.nilai.get(KENDALI)).toEqual([['a'], ['b'], ['e', '', '=1+1'], ['', 'f']]);
    expect(snapshot?.struktur.sheets?.[0]?.properties?.gridProperties).toEqual({ rowCount: 4, columnCount: 3 });
    expect(head).toBe(HEAD);
    expect(snapshot?.tinggi).toEqual({ nomor: 9, hash: 'baru' });
    // What others hold in their hands stays as it was.
    expect(known.bacaan.seluruh.nilai.get(KENDALI)).toEqual([['a'], ['b', '', 'c'], ['d']]);
  });

  test('rows that are added and colours', () => {
    const known = sesudah([
      { appendDimension: { sheetId: KENDALI, dimension: 'ROWS', length: 5 } },
      { repeatCell: { range: { sheetId: KENDALI }, cell: {}, fields: 'userEnteredFormat(textFormat.bold)' } },
    ]);
    const { snapshot } = readingAfter(known, PERLU) ?? {};
    expect(snapshot?.struktur.sheets?.[0]?.properties?.gridProperties?.rowCount).toBe(8);
  });
});

test.each<[string, LastKnown, Needs]>([
  ['a formula', sesudah([tulis(0, 0, { userEnteredValue: { formulaValue: '=1' } })]), PERLU],
  ['a formula filled down', sesudah([{ repeatCell: { range: {}, cell: {}, fields: 'userEnteredValue' } }]), PERLU],
  ['a new tab', sesudah([{ addSheet: { properties: { sheetId: 5 } } }]), PERLU],
  [
    'a collection tab, whose formulas answer',
    sesudah([{ appendCells: { sheetId: ISIAN, rows: [{ values: [teks('x')] }], fields: 'userEnteredValue' } }]),
    PERLU,
  ],
  ['a change in parts', sesudah(Array.from({ length: 200 }, () => tambah(teks('x'.repeat(45_000))))), PERLU],
  ['remains of a change that never ended', sesudah([tambah(teks('e'))], [3_000_001]), PERLU],
  ['a tab that was not read', sesudah([]), { ...PERLU, tab: ['Kendali', 'Profil'] }],
  ['protections', sesudah([]), { ...PERLU, lindung: true }],
])('%s: Google is asked', (_, known, perlu) => {
  expect(readingAfter(known, perlu)).toBeNull();
});
