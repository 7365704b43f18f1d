import type { Sheet, Spreadsheet } from './types.ts';

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

/** A copy of a kept workbook in the shape that the stand-in works on: one grid from A1 on for each tab. */
export function openBook(kept: Spreadsheet): Spreadsheet {
  const book = structuredClone(kept);
  return { ...book, sheets: book.sheets.map(withOneGrid) };
}

function withOneGrid(sheet: Sheet): Sheet {
  const [grid = {}, ...more] = sheet.data ?? [];
  if (more.length > 0 || grid.startRow || grid.startColumn)
    throw new Error(`The tab ${sheet.properties.title} is not one whole grid`);
  // Says of the reader, who was the owner, whether he may edit.
  const protectedRanges = sheet.protectedRanges?.map(({ requestingUserCanEdit: _mine, ...one }) => one);
  const protections = protectedRanges ? { protectedRanges } : {};
  return { ...sheet, ...protections, data: [{ ...grid, rowData: grid.rowData ?? [] }] };
}
