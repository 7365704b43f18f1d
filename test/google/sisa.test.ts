import { describe, expect, test } from '@jest/globals';
import {
  clearSisa,
  hideSisa,
  idCatatan,
  isSisaKosong,
  markTab,
  readSisa,
  type Sisa,
  trimSisa,
  writeCatatan,
} from '../../src/google/sisa.ts';
import type { Nilai } from '../../src/workbook/baca.ts';
import type { MetadataGoogle, StrukturGoogle } from '../../src/workbook/sheets-json.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';

const { Kendali, Potret, Riwayat } = SHEET_ID;
const BARU = 5_000;
/** A commit that made a tab, added rows to Potret and was writing over Kendali when it was cut off. */
const SISA: Sisa = { baru: [BARU], awal: { [Potret]: 6 }, ditulis: [Kendali] };

const catatan = (metadataId: number, sisa: Sisa): MetadataGoogle => {
  const { developerMetadata } = writeCatatan(metadataId, sisa).createDeveloperMetadata ?? {};
  return developerMetadata as MetadataGoogle;
};
const file = (...developerMetadata: readonly MetadataGoogle[]): StrukturGoogle => ({
  developerMetadata,
  sheets: [Kendali, Potret, BARU].map((sheetId) => ({ properties: { sheetId } })),
});
const sebanyak = (baris: number): Nilai => Array.from({ length: baris }, (_, i) => [i]);
const PETUNJUK: Nilai = [['Kendali SOP'], ['petunjuk'], ['hk:nomor'], ['No.']];

test('a file whose last commit ended holds no remains', () => {
  const sisa = readSisa(file({ metadataId: 1_000_001, metadataKey: 'himpun.kepala', metadataValue: '{}' }));
  expect([isSisaKosong(sisa), sisa.catatan]).toEqual([true, []]);
});

test('of several notes the newest holds everything, and every one is taken away later', () => {
  const sisa = readSisa(file(catatan(3_000_012, SISA), catatan(3_000_011, { baru: [], awal: {}, ditulis: [] })));
  expect(sisa).toEqual({ ...SISA, catatan: [3_000_011, 3_000_012] });
});

test('a note is never written under the number of an earlier one', () => {
  expect([idCatatan(readSisa(file()), 1), idCatatan(readSisa(file()), 2)]).toEqual([3_000_001, 3_000_002]);
  expect(idCatatan(readSisa(file(catatan(3_000_012, SISA))), 1)).toBe(3_000_013);
});

describe('what an unfinished commit left', () => {
  const dibaca = new Map<number, Nilai>([
    [Kendali, PETUNJUK],
    [Potret, sebanyak(9)],
  ]);
  const sisa = readSisa(file(catatan(3_000_012, SISA)));

  test('is not read: no tab that it made, no row that it added', () => {
    expect(hideSisa(file(), SISA).sheets?.map(({ properties }) => properties?.sheetId)).toEqual([Kendali, Potret]);
    const terbaca = trimSisa(dibaca, SISA);
    expect([terbaca.get(Potret), terbaca.get(Kendali)]).toEqual([sebanyak(6), PETUNJUK]);
  });

  test('is cleared away by the next commit: tab, rows and note', () => {
    const { permintaan, tetap } = clearSisa(sisa, file(), dibaca);
    expect(permintaan).toEqual([
      { deleteSheet: { sheetId: BARU } },
      { updateCells: { range: { sheetId: Potret, startRowIndex: 6, endRowIndex: 9 }, fields: 'userEnteredValue' } },
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 3_000_012 } } } },
    ]);
    expect(isSisaKosong(tetap)).toBe(true);
  });

  test('stays noted where the next commit does not look', () => {
    const { permintaan, tetap } = clearSisa(sisa, file(), new Map([[Riwayat, sebanyak(5)]]));
    expect(permintaan.filter((satu) => 'updateCells' in satu)).toEqual([]);
    expect(tetap).toEqual({ baru: [], awal: { [Potret]: 6 }, ditulis: [Kendali] });
  });

  test('is not looked for when somebody has deleted its tab meanwhile', () => {
    const { sheets = [], ...lain } = file();
    const { permintaan } = clearSisa(sisa, { ...lain, sheets: sheets.slice(0, 2) }, dibaca);
    expect(permintaan.filter((satu) => 'deleteSheet' in satu)).toEqual([]);
  });

  test('makes no request for rows when none had come yet', () => {
    const { permintaan } = clearSisa(sisa, file(), new Map([[Potret, sebanyak(6)]]));
    expect(permintaan.filter((satu) => 'updateCells' in satu)).toEqual([]);
  });
});

describe('a tab that is being written over', () => {
  const teks = (selesai: boolean, nilai = PETUNJUK, sheetId = Kendali) =>
    JSON.stringify(markTab(sheetId, nilai, selesai));

  test('says so in its hint, above the keys, and gets its hint back at the end', () => {
    expect(markTab(Kendali, PETUNJUK, false)).toMatchObject([
      { updateCells: { start: { sheetId: Kendali, rowIndex: 1, columnIndex: 0 } } },
    ]);
    expect(teks(false)).toContain('Sedang disusun…');
    expect(teks(true)).not.toContain('Sedang disusun');
  });

  test('says it in the right row also after somebody inserted rows on top', () => {
    expect(markTab(Kendali, [[], [], ...PETUNJUK], false)).toMatchObject([{ updateCells: { start: { rowIndex: 3 } } }]);
  });

  test('without keys, or not one of ours, is left alone', () => {
    expect(markTab(Kendali, [['Kendali SOP']], false)).toEqual([]);
    expect(markTab(BARU, PETUNJUK, false)).toEqual([]);
  });
});
