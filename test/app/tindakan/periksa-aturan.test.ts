/** The agency's severities in force: in checking and in handing in; and a workbook that is older than its Aturan tab. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Spreadsheet } from '../../../local/services/types.ts';
import {
  berlakukan,
  bukaKantor,
  columnOf,
  deleteTab,
  type Kantor,
  keyRow,
  type Meja,
  OWNER,
  PERENCANA,
  STAF,
  sheetOf,
  siapkanMeja,
  textsOf,
} from '../bahan.ts';

let meja: Meja;
beforeAll(async () => {
  meja = await siapkanMeja();
}, 180_000);

function setBerat(book: Spreadsheet, kode: string, berat: string): void {
  const sheet = sheetOf(book, 'Aturan');
  const row = textsOf(sheet).findIndex((cells) => cells.includes(kode));
  const cell = sheet.data[0]?.rowData?.[row]?.values?.[columnOf(sheet, 'berat')];
  if (!cell || row <= keyRow(sheet)) throw new Error(`${kode} is not in the tab`);
  cell.userEnteredValue = { stringValue: berat };
  cell.effectiveValue = { stringValue: berat };
  cell.formattedValue = berat;
}

/** An office whose tab was changed so, and the change adopted. */
function adopted(change: (book: Spreadsheet) => void): Kantor {
  const kantor = bukaKantor(meja, change);
  berlakukan(kantor);
  return kantor;
}

const beratOf = (kode: string, change: (book: Spreadsheet) => void): readonly string[] =>
  adopted(change)
    .must(PERENCANA, 'periksa', {})
    .temuan.filter((satu) => satu.kode === kode)
    .map(({ berat }) => berat);

test('a check weighs what the agency says, or is not asked', () => {
  expect(beratOf('IKU-TANPA-IKI', () => undefined)).toEqual(['info']);
  expect(beratOf('IKU-TANPA-IKI', (book) => setBerat(book, 'IKU-TANPA-IKI', 'peringatan'))).toEqual(['peringatan']);
  expect(beratOf('IKU-TANPA-IKI', (book) => setBerat(book, 'IKU-TANPA-IKI', 'mati'))).toEqual([]);
  expect(beratOf('IKU-TANPA-IKI', (book) => setBerat(book, 'IKU-TANPA-IKI', 'berat'))).toEqual(['info']);
});

test('a row rule raised to galat stops handing in', () => {
  const kosongkan = (book: Spreadsheet): void => {
    const sheet = sheetOf(book, 'TW II POL');
    const kolom = columnOf(sheet, 'bukti');
    for (const { values } of sheet.data[0]?.rowData?.slice(keyRow(sheet) + 2) ?? [])
      if (values?.[kolom]) values[kolom] = {};
  };
  expect(bukaKantor(meja, kosongkan).ask(STAF, 'serahkan', { bidang: 'POL' }).ok).toBe(true);
  const ketat = adopted((book) => {
    kosongkan(book);
    setBerat(book, 'ISIAN-BUKTI-KOSONG', 'galat');
  });
  expect(ketat.ask(STAF, 'serahkan', { bidang: 'POL' }).ok).toBe(false);
});

test('a workbook without the tab is checked by the defaults, and mending makes the tab', () => {
  const kantor = bukaKantor(meja, (book) => deleteTab(book, 'Aturan'));
  expect(kantor.must(PERENCANA, 'periksa', {}).temuan.map(({ kode }) => kode)).toEqual(['IKU-TANPA-IKI']);
  const { kalimat } = kantor.must(OWNER, 'perbaiki', {});
  expect(kalimat).toContain('Aturan: tab ini belum ada; dibuat dengan isi bawaan');
  expect(textsOf(sheetOf(kantor.book(), 'Aturan'))[4]?.[0]).toBe('TARGET-SETAHUN');
});
