/** A tab as one person sees it. */
import { mayEdit } from '../services/protection.ts';
import type { CellData, ProtectedRange, Sheet, Spreadsheet } from '../services/types.ts';
import { allowedTexts } from '../services/validation.ts';
import { type CellLook, lookOf } from './cell-look.ts';
import { conditionalFormats } from './conditional.ts';
import { isWarned } from './warning.ts';

export interface CellView {
  /** The text shown. */
  readonly t?: string;
  /** What stands in the cell for editing, where that is another text. */
  readonly e?: string;
  /** Index of its look. */
  readonly s?: number;
  readonly n?: string;
  /** Index of its list of choices. */
  readonly p?: number;
  /** 1: protected for this person; 2: asks before it is changed. */
  readonly k?: 1 | 2;
}

interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface SheetView {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  /** Pixels; null: the usual width. */
  readonly widths: readonly (number | null)[];
  readonly heights: readonly (number | null)[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Merge[];
  readonly looks: readonly CellLook[];
  readonly choices: readonly (readonly string[])[];
  /** Ragged rows from A1 on. */
  readonly cells: readonly (readonly CellView[])[];
}

export function viewSheet(book: Spreadsheet, sheet: Sheet, email: string, owner: string): SheetView {
  const { title, sheetId, gridProperties: grid } = sheet.properties;
  const { rowData = [], rowMetadata = [], columnMetadata = [] } = sheet.data[0] ?? {};
  const looks = numbered<CellLook>();
  const choices = numbered<readonly string[]>();
  const formatAt = conditionalFormats(book, sheet);
  const lockAt = locksOf(sheet, email, owner);
  const viewCell = (cell: CellData, row: number, column: number): CellView => {
    const shown = cell.formattedValue ?? '';
    const edited = editedText(cell) ?? shown;
    const list = cell.dataValidation && choicesOf(book, cell);
    const k = lockAt(row, column);
    return {
      ...(shown === '' ? {} : { t: shown }),
      ...(edited === shown ? {} : { e: edited }),
      s: looks.indexOf(lookOf(cell, formatAt(row, column))),
      ...(cell.note ? { n: cell.note } : {}),
      ...(list ? { p: choices.indexOf(list) } : {}),
      ...(k ? { k } : {}),
    };
  };
  const cells = rowData.map(({ values = [] }, row) => values.map((cell, column) => viewCell(cell, row, column)));
  return {
    ...{ sheetId, title, rowCount: grid.rowCount, columnCount: grid.columnCount },
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    hasGridlines: !grid.hideGridlines,
    widths: columnMetadata.map(({ pixelSize = null }) => pixelSize),
    heights: rowMetadata.map(({ pixelSize = null }) => pixelSize),
    hiddenColumns: columnMetadata.flatMap(({ hiddenByUser }, at) => (hiddenByUser ? [at] : [])),
    hiddenRows: rowMetadata.flatMap(({ hiddenByUser }, at) => (hiddenByUser ? [at] : [])),
    merges: (sheet.merges ?? []).map((m) => ({
      ...{ top: m.startRowIndex ?? 0, bottom: m.endRowIndex ?? grid.rowCount },
      ...{ left: m.startColumnIndex ?? 0, right: m.endColumnIndex ?? grid.columnCount },
    })),
    looks: looks.all,
    choices: choices.all,
    cells,
  };
}

/** A number is edited as it is shown; a formula as it was written. */
const editedText = ({ userEnteredValue }: CellData): string | undefined => userEnteredValue?.formulaValue;

function choicesOf(book: Spreadsheet, { dataValidation }: CellData): readonly string[] | undefined {
  const { type = '', values = [] } = dataValidation?.condition ?? {};
  return allowedTexts(book, type, values);
}

function locksOf(sheet: Sheet, email: string, owner: string): (row: number, column: number) => 0 | 1 | 2 {
  const protections: readonly ProtectedRange[] = sheet.protectedRanges ?? [];
  if (protections.length === 0) return () => 0;
  return (row, column) => {
    const area = { sheet, top: row, bottom: row + 1, left: column, right: column + 1 };
    if (mayEdit(area, { email, owner })) return 1;
    return isWarned(area) ? 2 : 0;
  };
}

function numbered<T>() {
  const all: T[] = [];
  const places = new Map<string, number>();
  const indexOf = (item: T): number => {
    const key = JSON.stringify(item);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, all.length);
    return all.push(item) - 1;
  };
  return { all, indexOf };
}
