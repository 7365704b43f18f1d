import { calculate } from '../../../local/formula/calculate.ts';
import type { CellData, Sheet, Spreadsheet } from '../../../local/services/types.ts';

const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number, pattern?: string): CellData => ({
  userEnteredValue: { numberValue },
  ...(pattern ? { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern } } } : {}),
});
const formula = (formulaValue: string): CellData => ({ userEnteredValue: { formulaValue } });

const HEAD = {
  textFormat: { bold: true, foregroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } } },
  backgroundColorStyle: { rgbColor: { green: 0.4 } },
  horizontalAlignment: 'CENTER',
  wrapStrategy: 'WRAP',
  borders: { bottom: { style: 'SOLID', colorStyle: { rgbColor: {} } } },
};

const head = (title: string): CellData => ({ ...text(title), userEnteredFormat: HEAD });

const choice: CellData = {
  ...text('Ada'),
  dataValidation: {
    condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Ada' }, { userEnteredValue: 'Belum' }] },
    strict: true,
    inputMessage: 'Pilih satu.',
  },
};

function collection(): Sheet {
  return {
    properties: {
      sheetId: 2,
      title: 'TW I – Bidang Pelayanan',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 50, columnCount: 9, frozenRowCount: 1, frozenColumnCount: 1 },
      tabColorStyle: { rgbColor: { red: 1 } },
    },
    data: [
      {
        rowData: [
          { values: ['Kode', 'Target', 'Realisasi', 'Capaian', 'Kategori', 'Bukti', 'Periksa'].map(head) },
          {
            values: [
              { ...text('IKU-1'), note: 'Persentase izin terbit\ntepat waktu <100%>' },
              number(80, '#,##0.00'),
              {
                ...text('66,664'),
                userEnteredFormat: { numberFormat: { type: 'TEXT' }, horizontalAlignment: 'RIGHT' },
              },
              formula('=IFERROR(ROUND(VALUE(C2)/B2*100;2);"")'),
              formula('=IFS(D2>90;"Sangat Tinggi";D2>75;"Tinggi";TRUE;"Sedang")'),
              choice,
              formula('=IF(LEN(TRIM(C2))=0;"Isi; realisasi";"")'),
            ],
          },
          {
            values: [
              text('=IMPORTXML("x")'),
              number(0),
              text('#N/A'),
              formula('=B2/B3'),
              formula('=A3=""'),
              choice,
              formula('=G9'),
            ],
          },
        ],
        columnMetadata: [{ pixelSize: 100 }, { pixelSize: 80 }, {}, {}, {}, {}, { hiddenByUser: true }],
        rowMetadata: [{ pixelSize: 40 }, {}, { hiddenByUser: true }],
      },
    ],
    merges: [{ sheetId: 2, startRowIndex: 4, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 3 }],
    conditionalFormats: [
      {
        ranges: [{ sheetId: 2, startRowIndex: 1, startColumnIndex: 4, endColumnIndex: 5 }],
        booleanRule: {
          condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: 'Tinggi' }] },
          format: { backgroundColor: { green: 1 }, textFormat: { bold: true } },
        },
      },
      {
        ranges: [{ sheetId: 2, startRowIndex: 1 }],
        booleanRule: {
          condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=AND($D2<50;$D2<>"")' }] },
          format: { backgroundColor: { red: 1 } },
        },
      },
    ],
    protectedRanges: [
      {
        range: { sheetId: 2 },
        unprotectedRanges: [{ sheetId: 2, startRowIndex: 1, startColumnIndex: 2, endColumnIndex: 3 }],
        editors: { users: ['perencana@example.go.id'] },
      },
    ],
  };
}

function recap(): Sheet {
  const check = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=B2>0' }] };
  const codes = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='TW I – Bidang Pelayanan'!$A$2:$A$9" }] };
  const commas = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'satu, dua' }, { userEnteredValue: 'tiga' }] };
  return {
    properties: {
      sheetId: 1,
      title: 'Rekap',
      index: 0,
      sheetType: 'GRID',
      gridProperties: { rowCount: 20, columnCount: 5 },
    },
    data: [
      {
        rowData: [
          { values: [head('Uraian'), head('Nilai'), head('Tanggal')] },
          {
            values: [
              { ...text('Rata-rata'), dataValidation: { condition: codes } },
              {
                ...formula("=SUM('TW I – Bidang Pelayanan'!B2:B)"),
                dataValidation: { condition: check, strict: true },
              },
              {
                userEnteredValue: { numberValue: 46054 },
                userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } },
              },
              { ...text('tiga'), dataValidation: { condition: commas, strict: true } },
              { userEnteredValue: { boolValue: true } },
            ],
          },
          { values: [text(' spasi  di tepi '), formula('=ISBLANK(A9)'), formula('=COUNTIF(A:A;"Rata*")')] },
        ],
      },
    ],
  };
}

function history(): Sheet {
  return {
    properties: {
      sheetId: 3,
      title: 'Riwayat: semua peristiwa sejak buku kerja ini disiapkan',
      index: 2,
      sheetType: 'GRID',
      gridProperties: { rowCount: 5, columnCount: 2 },
      hidden: true,
    },
    protectedRanges: [{ range: { sheetId: 3 }, warningOnly: true }],
    data: [{ rowData: [{ values: [text('😀 <b>&"\u0001'), text('x'.repeat(50_000))] }] }],
  };
}

/** A small workbook with everything that the add-in puts into one, calculated. */
export function sampleBook(): Spreadsheet {
  const book: Spreadsheet = {
    spreadsheetId: 'contoh',
    spreadsheetUrl: '',
    properties: { title: 'Buku kerja contoh', locale: 'in_ID', timeZone: 'Asia/Jakarta' },
    sheets: [collection(), recap(), history()],
  };
  calculate(book);
  return book;
}
