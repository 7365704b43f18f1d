import * as fc from 'fast-check';
import type { Spreadsheet } from '../../../local/services/types.ts';
import { readJsonBook } from '../../../local/verify/book-json.ts';
import { readXlsxBook } from '../../../local/verify/book-xlsx.ts';
import { writeWorkbookXlsx } from '../../../local/xlsx/write-workbook.ts';
import { readSelRiwayat, TAB_RIWAYAT } from '../../../src/workbook/tab/riwayat.ts';
import { AWALAN_KUNCI } from '../../../src/workbook/tab.ts';

const HURUF = [
  'a',
  ' ',
  '\u00a0',
  '\n',
  '\t',
  '&',
  '<',
  '"',
  "'",
  '=',
  '_x0041_',
  '😀',
  '7',
  '1e5',
  '#N/A',
  'TRUE',
  '\u0001',
];
const teks = fc.array(fc.constantFrom(...HURUF), { maxLength: 5 }).map((huruf) => huruf.join(''));

function bukuRiwayat(isi: readonly string[]): Spreadsheet {
  const sel = (stringValue: string) => (stringValue === '' ? {} : { userEnteredValue: { stringValue } });
  const baris = (semua: readonly string[]) => ({ values: semua.map(sel) });
  const kunci = TAB_RIWAYAT.kolom.map((satu) => satu.kunci);
  const rowData = [['Riwayat'], [''], kunci.map((satu) => AWALAN_KUNCI + satu), kunci, isi].map(baris);
  const gridProperties = { rowCount: 9, columnCount: kunci.length };
  const properties = { sheetId: TAB_RIWAYAT.sheetId, title: 'Riwayat', index: 0, sheetType: 'GRID', gridProperties };
  return {
    spreadsheetId: 'x',
    spreadsheetUrl: '',
    properties: { title: 'Uji', locale: 'in_ID', timeZone: 'Asia/Jakarta' },
    sheets: [{ properties, data: [{ rowData }] }],
  };
}

describe('the ledger in an .xlsx', () => {
  it('says letter for letter what it says in the JSON', async () => {
    const kolom = TAB_RIWAYAT.kolom.length;
    const kepala = [
      {
        metadataId: 1,
        metadataKey: 'himpun.kepala',
        metadataValue: JSON.stringify({
          ...{ komit: 1, nomor: 1, hash: '', siklus: '', idAksi: '', file: 'x' },
        }),
      },
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(teks, { minLength: kolom, maxLength: kolom }), async (isi) => {
        const buku = bukuRiwayat(isi);
        const json = readJsonBook('j', JSON.stringify({ ...buku, developerMetadata: kepala }), null);
        const xlsx = await readXlsxBook('x', await writeWorkbookXlsx(buku));
        expect(readSelRiwayat(xlsx.snapshot)).toEqual(readSelRiwayat(json.snapshot));
      }),
      { numRuns: 60 },
    );
  });
});
