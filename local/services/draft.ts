import type { Assumptions } from './assumptions.ts';
import type { CellData, GridData, RowData, Sheet, Spreadsheet } from './types.ts';

/**
 * A batch works on a draft: the sheets and rows that it touches are copied once, the rest is shared with the workbook.
 * Cells are never changed in place, always replaced. The draft becomes the workbook when every request succeeded.
 */
export interface Draft extends Around {
  readonly book: Spreadsheet;
  /** The reply to the request at hand; a request without one leaves {}. */
  reply: object;
  readonly ownSheets: WeakSet<Sheet>;
  readonly ownRows: WeakSet<RowData>;
  /** Whether an earlier request of the batch has changed something. */
  isChanged: boolean;
}

/** What a draft takes from the world around it. */
export interface Around {
  /** Ids that Google would draw at random. */
  readonly drawId: () => number;
  /** Calculates every formula of a book that was changed since somebody looked. */
  readonly calculate: (book: Spreadsheet) => void;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Who may edit the file, in small letters. */
  readonly people: ReadonlySet<string>;
  readonly assumptions: Assumptions;
}

/** Whose request it is. */
export interface Actor {
  readonly email: string;
  readonly owner: string;
}

export function openDraft(book: Spreadsheet, around: Around): Draft {
  return {
    ...around,
    book: { ...book, sheets: [...book.sheets], developerMetadata: [...(book.developerMetadata ?? [])] },
    reply: {},
    ownSheets: new WeakSet(),
    ownRows: new WeakSet(),
    isChanged: false,
  };
}

export function findSheet(book: Spreadsheet, sheetId: number): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.properties.sheetId === sheetId);
}

/** The draft's own copy of a sheet, made at the first call. */
export function ownSheet(draft: Draft, sheet: Sheet): Sheet {
  if (draft.ownSheets.has(sheet)) return sheet;
  const grid = gridOf(sheet);
  const copy: Sheet = { ...sheet, data: [{ ...grid, rowData: [...(grid.rowData ?? [])] }] };
  draft.ownSheets.add(copy);
  draft.book.sheets[draft.book.sheets.indexOf(sheet)] = copy;
  return copy;
}

/** For requests that look at what formulas come to: before the first request of a batch that is known. */
export function calculated(draft: Draft): void {
  if (draft.isChanged) draft.calculate(draft.book);
}

/** The grid of a sheet: the stand-in keeps exactly one. */
export function gridOf(sheet: Sheet): GridData {
  const grid = sheet.data[0];
  if (!grid) throw new Error(`Sheet ${sheet.properties.sheetId} has no grid`);
  return grid;
}

export function rowsOf(sheet: Sheet): RowData[] {
  const grid = gridOf(sheet);
  grid.rowData ??= [];
  return grid.rowData;
}

/** Cells are replaced and never changed, so all that hold nothing may be one. */
export const EMPTY_CELL: CellData = Object.freeze({});

/** The draft's own cells of one row of its own sheet, long enough for `width` columns. */
export function ownCells(draft: Draft, sheet: Sheet, row: number, width: number): CellData[] {
  const rows = rowsOf(sheet);
  while (rows.length <= row) rows.push({});
  let own = rows[row] ?? {};
  if (!draft.ownRows.has(own)) {
    own = { values: [...(own.values ?? [])] };
    draft.ownRows.add(own);
    rows[row] = own;
  }
  own.values ??= [];
  while (own.values.length < width) own.values.push(EMPTY_CELL);
  return own.values;
}
