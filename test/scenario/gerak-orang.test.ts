import { expect, test } from '@jest/globals';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { bekukanDepok, type Kantor, kantorDepok, PEMILIK, terimaDepok } from './kantor-daring.ts';

const SHEET_A = sheetIdIsian(2026, 'TW I', 'A');

/** The first row below the frozen ones, and how many rows the tab has. */
function ukuran({ google }: Kantor) {
  const lembar = google.workbook().sheets.find(({ properties }) => properties.sheetId === SHEET_A);
  const { frozenRowCount = 0, rowCount = 0 } = lembar?.properties.gridProperties ?? {};
  return { awal: frozenRowCount, rowCount };
}

const jajaran = (dimension: 'ROWS' | 'COLUMNS', startIndex: number) => ({
  ...{ sheetId: SHEET_A, dimension, startIndex, endIndex: startIndex + 1 },
});

const GERAK: readonly [string, (kantor: Kantor) => object][] = [
  [
    'sorts the rows from Z to A',
    (kantor) => {
      const { awal, rowCount } = ukuran(kantor);
      const range = { sheetId: SHEET_A, startRowIndex: awal, endRowIndex: rowCount };
      return { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } };
    },
  ],
  ['moves a column', () => ({ moveDimension: { source: jajaran('COLUMNS', 1), destinationIndex: 5 } })],
  [
    'moves the first row down',
    (kantor) => {
      const { awal } = ukuran(kantor);
      return { moveDimension: { source: jajaran('ROWS', awal), destinationIndex: awal + 3 } };
    },
  ],
  [
    'cuts the first row and pastes it below the others',
    (kantor) => {
      const { awal } = ukuran(kantor);
      const source = { sheetId: SHEET_A, startRowIndex: awal, endRowIndex: awal + 1 };
      return { cutPaste: { source, destination: { sheetId: SHEET_A, rowIndex: awal + 12 } } };
    },
  ],
  ['duplicates the tab', () => ({ duplicateSheet: { sourceSheetId: SHEET_A } })],
];

test.each(GERAK)('whoever %s before it is filled in changes nothing of what is frozen', (_, gerak) => {
  const kantor = kantorDepok('dibagikan');
  kantor.google.edit(PEMILIK, [gerak(kantor)]);
  for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang);
  bekukanDepok(kantor);
  const beku = kantor.tabel('Potret').filter(({ tahap }) => tahap === 'dibekukan');
  expect(beku.map(({ kode, realisasi }) => `${kode} ${realisasi}`).sort()).toEqual([
    'IKI-1 9',
    'IKU-1 8',
    'IKU-2 10',
    'IKU-3 12',
  ]);
});
