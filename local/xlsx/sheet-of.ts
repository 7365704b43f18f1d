import type { Cell, ColumnDef, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { DimensionProperties, Sheet } from '../services/types.ts';
import { cellOf } from './cell-of.ts';
import { blockOf, conditionalRules } from './conditions.ts';
import type { OptionLists } from './option-lists.ts';
import { locksOf } from './protection-of.ts';
import { heightOf } from './row-height.ts';
import { hex, type StyleOf } from './style-of.ts';
import { dataValidations } from './validations.ts';

interface TabColor {
  readonly rgbColor?: { red?: number; green?: number; blue?: number };
}

/** One tab as hucre writes it. */
export function sheetOf(
  sheet: Sheet,
  names: ReadonlyMap<string, string>,
  locale: string,
  styleOf: StyleOf,
  lists: OptionLists,
): WriteSheet {
  const { title, hidden = false, gridProperties } = sheet.properties;
  const { frozenRowCount: rows = 0, frozenColumnCount: columns = 0 } = gridProperties;
  const { protection } = locksOf(sheet);
  const validations = dataValidations(sheet, names, lists);
  return {
    name: names.get(title) ?? title,
    hidden,
    cells: cellsOf(sheet, names, locale, styleOf),
    columns: (sheet.data[0]?.columnMetadata ?? []).map(columnOf),
    rowDefs: rowsOf(sheet),
    merges: (sheet.merges ?? []).map((range) => mergeOf(range, sheet)),
    conditionalRules: conditionalRules(sheet, names),
    view: viewOf(sheet),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(rows + columns > 0 ? { freezePane: { rows, columns } } : {}),
    ...(validations.length > 0 ? { dataValidations: validations } : {}),
    ...(protection ? { protection } : {}),
  };
}

function cellsOf(
  sheet: Sheet,
  names: ReadonlyMap<string, string>,
  locale: string,
  styleOf: StyleOf,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const { isLocked } = locksOf(sheet);
  (sheet.data[0]?.rowData ?? []).forEach(({ values = [] }, row) => {
    values.forEach((data, column) => {
      const cell = data && cellOf(data, names, locale, styleOf(data, isLocked(row, column)));
      if (cell) cells.set(`${row},${column}`, cell);
    });
  });
  return cells;
}

/** Sheets measures in pixels; Excel in widths of the digit 0 (7 pixels, 5 of padding) and in points. */
const columnOf = ({ pixelSize, hiddenByUser }: DimensionProperties): ColumnDef => ({
  ...(pixelSize === undefined ? {} : { width: Math.max(0, Math.round(((pixelSize - 5) / 7) * 100) / 100) }),
  ...(hiddenByUser ? { hidden: true } : {}),
});

function rowsOf(sheet: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const metadata = sheet.data[0]?.rowMetadata ?? [];
  const count = Math.max(metadata.length, sheet.data[0]?.rowData?.length ?? 0);
  return new Map(Array.from({ length: count }, (_, row) => [row, rowOf(metadata[row] ?? {}, heightOf(sheet, row))]));
}

function rowOf({ pixelSize, hiddenByUser }: DimensionProperties, textHeight: number | undefined) {
  const height = pixelSize === undefined ? textHeight : pixelSize * 0.75;
  return { ...(height === undefined ? {} : { height }), ...(hiddenByUser ? { hidden: true } : {}) };
}

function mergeOf(range: NonNullable<Sheet['merges']>[number], sheet: Sheet): MergeRange {
  const { top, bottom, left, right } = blockOf(range, sheet);
  return { startRow: top, startCol: left, endRow: bottom - 1, endCol: right - 1 };
}

function viewOf({ properties }: Sheet): NonNullable<WriteSheet['view']> {
  const style: TabColor = properties.tabColorStyle ?? {};
  const rgb = hex(style.rgbColor ?? properties.tabColor ?? undefined);
  return {
    ...(properties.gridProperties.hideGridlines ? { showGridLines: false } : {}),
    ...(rgb ? { tabColor: { rgb } } : {}),
  };
}
