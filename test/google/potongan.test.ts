import * as fc from 'fast-check';
import { splitParts, ukuran } from '../../src/google/potongan.ts';
import type { SheetsRequest } from '../../src/workbook/sheets-json.ts';

const baris = (teks: string) => ({ values: [{ userEnteredValue: { stringValue: teks } }] });
const append = (...teks: readonly string[]): SheetsRequest => ({
  appendCells: { sheetId: 7, rows: teks.map(baris), fields: 'userEnteredValue' },
});
const update = (rowIndex: number, ...teks: readonly string[]): SheetsRequest => ({
  updateCells: { start: { sheetId: 7, rowIndex, columnIndex: 0 }, rows: teks.map(baris), fields: 'userEnteredValue' },
});

test('a body is measured in the bytes that it is sent in', () => {
  const byte = (requests: readonly SheetsRequest[]): number => Buffer.byteLength(JSON.stringify(requests));
  const tanpaBaris: readonly SheetsRequest[] = [
    { deleteSheet: { sheetId: 7 } },
    { updateCells: { range: { sheetId: 7, startRowIndex: 4 }, fields: 'userEnteredValue' } },
  ];
  for (const teks of ['abc', 'é', 'ك', '…', 'tanda "kutip"', '\u007f', ''])
    for (const requests of [[append(teks)], [append(teks, 'é', ''), ...tanpaBaris, update(4, teks)], [append()], []])
      expect(ukuran(requests)).toBe(byte(requests));
  expect(ukuran([append('😀')])).toBeGreaterThanOrEqual(byte([append('😀')]));
});

test('what fits stays in one part, in its order', () => {
  const kelompok = [[append('a'), append('b')], [update(4, 'c')]];
  expect(splitParts(kelompok)).toEqual([kelompok.flat()]);
});

test('a group is not torn apart when it fits in a part of its own', () => {
  const a = [append('a'.repeat(300)), append('b')];
  const b = [append('c'.repeat(200)), update(4, 'd')];
  expect(splitParts([a, b], 700)).toEqual([a, b]);
});

test('a block of rows that is too large is cut between rows, each piece where its rows belong', () => {
  const bagian = splitParts([[update(4, 'a'.repeat(100), 'b'.repeat(100), 'c')]], 300);
  expect(bagian).toEqual([[update(4, 'a'.repeat(100))], [update(5, 'b'.repeat(100), 'c')]]);
});

test('one very long row among short ones is a piece of its own', () => {
  const bagian = splitParts([[append('a', 'b', 'x'.repeat(400), 'c', 'd')]], 500);
  expect(bagian.flat()).toEqual([append('a', 'b'), append('x'.repeat(400)), append('c', 'd')]);
});

test('nothing is lost, doubled or moved, whatever the sizes', () => {
  const teks = fc.string({ maxLength: 120 });
  const permintaan = fc.array(teks, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(fc.array(permintaan, { maxLength: 4 }), { maxLength: 5 }),
      fc.integer({ min: 50, max: 2_000 }),
      (isi, batas) => {
        const kelompok = isi.map((satu) => satu.map((rows) => append(...rows)));
        const rows = (daftar: readonly SheetsRequest[]) => daftar.flatMap((p) => p.appendCells?.rows);
        expect(rows(splitParts(kelompok, batas).flat())).toEqual(rows(kelompok.flat()));
      },
    ),
  );
});

test('no part is larger than the limit by more than the frame of one request', () => {
  const kelompok = Array.from({ length: 20 }, (_, i) => [
    append(...Array.from({ length: 30 }, () => 'x'.repeat(i * 10))),
  ]);
  const BINGKAI = 200;
  for (const satu of splitParts(kelompok, 3_000)) expect(ukuran(satu)).toBeLessThan(3_000 + BINGKAI);
});
