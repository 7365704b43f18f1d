import type { Spreadsheet } from './types.ts';

/** A new file as Drive makes it for an account whose language is English. */
export function freshBook(): Spreadsheet {
  const spreadsheetId = 'buku-kerja-1';
  return {
    spreadsheetId,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    properties: { title: 'Untitled spreadsheet', locale: 'en_US', timeZone: 'America/New_York' },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
        data: [{ rowData: [] }],
      },
    ],
  };
}
