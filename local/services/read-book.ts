/**
 * `spreadsheets.get`. With a fields mask the mask alone says what comes back, grid data too ("This parameter is
 * ignored if a field mask was set in the request"). Assumed: false, and a frozen count of 0, are left out of answers.
 */
import type { Actor } from './draft.ts';
import { gridOf } from './draft.ts';
import { checkMask, type MaskTree, parseMask, pick } from './mask.ts';
import { isEditor } from './protection.ts';
import { withEditors } from './protection-editors.ts';
import { type Refusal, refusal } from './refusals.ts';
import { effectiveValue } from './shown-value.ts';
import type { CellData, ProtectedRange, Sheet, SheetProperties, Spreadsheet } from './types.ts';

export interface GetOptions {
  readonly fields?: string;
  readonly includeGridData?: boolean;
}

export function readBook(book: Spreadsheet, options: GetOptions, actor: Actor): unknown | Refusal {
  const tree = options.fields === undefined ? 'all' : parseMask(options.fields);
  if (tree === undefined) return refusal('maskUnknown', options.fields ?? '');
  const objection = checkMask('sheets', 'Spreadsheet', tree);
  if (objection) return objection;
  const withGrid = wantsGrid(options);
  const sheets = book.sheets.map((sheet) => sheetView(sheet, withGrid, actor));
  return pick(withoutEmptyMetadata({ ...book, sheets }), tree);
}

/** Everything that the workbook holds, as its owner would read it. */
export function wholeBook(book: Spreadsheet, owner: string): Spreadsheet {
  const actor = { email: owner, owner };
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      ...sheetView(sheet, false, actor),
      data: [gridView(sheet)],
    })),
  };
}

/** Metadata of one tab is listed beside that tab, not here (asumsi: nobody reads it there). */
function withoutEmptyMetadata(view: Omit<Spreadsheet, 'sheets'> & { readonly sheets: readonly object[] }): object {
  const { developerMetadata = [], ...rest } = view;
  const entries = developerMetadata.filter((entry) => entry.location.spreadsheet);
  return entries.length === 0 ? rest : { ...rest, developerMetadata: entries };
}

/** Whether the answer holds cells, so that formulas have to be calculated for it. */
export function wantsGrid({ fields, includeGridData }: GetOptions): boolean {
  if (fields === undefined) return includeGridData === true;
  const tree = parseMask(fields);
  return tree !== undefined && namesGrid(tree);
}

function namesGrid(tree: MaskTree): boolean {
  if (tree === 'all') return true;
  const sheets = tree.sheets;
  return sheets !== undefined && (sheets === 'all' || sheets.data !== undefined);
}

function sheetView(sheet: Sheet, withGrid: boolean, actor: Actor): Partial<Sheet> {
  const { data: _data, ...rest } = sheet;
  return {
    ...rest,
    properties: propertiesView(sheet.properties),
    ...(sheet.protectedRanges
      ? { protectedRanges: sheet.protectedRanges.map((one) => protectionView(one, actor)) }
      : {}),
    ...(withGrid ? { data: [gridView(sheet)] } : {}),
  };
}

function propertiesView(properties: SheetProperties): SheetProperties {
  const { hidden, rightToLeft, gridProperties, ...rest } = properties;
  const { frozenRowCount, frozenColumnCount, hideGridlines, ...grid } = gridProperties;
  return {
    ...rest,
    ...(hidden ? { hidden } : {}),
    ...(rightToLeft ? { rightToLeft } : {}),
    gridProperties: {
      ...grid,
      ...(frozenRowCount ? { frozenRowCount } : {}),
      ...(frozenColumnCount ? { frozenColumnCount } : {}),
      ...(hideGridlines ? { hideGridlines } : {}),
    },
  };
}

/**
 * "This field is only visible to users with edit access to the protected range and the document." Recorded of Google: the
 * owner stands in each list, also of a warning (asumsi: the owner alone, whoever made that).
 */
function protectionView(protection: ProtectedRange, actor: Actor): ProtectedRange {
  const { editors: given, ...rest } = protection;
  if (!isEditor(protection, actor)) return rest;
  const listed = given ?? (protection.warningOnly ? {} : undefined);
  const editors = listed && withEditors(listed, actor.owner);
  return { ...rest, requestingUserCanEdit: true, ...(editors ? { editors } : {}) };
}

function gridView(sheet: Sheet) {
  const grid = gridOf(sheet);
  const rowData = (grid.rowData ?? []).map((row) => ({
    ...(row.values ? { values: row.values.map(cellView) } : {}),
  }));
  return { ...grid, rowData };
}

/** Whoever calculated the workbook has filled in what the cell shows. */
const cellView = (cell: CellData): CellData => (effectiveValue(cell) === undefined ? cell : { ...cell });
