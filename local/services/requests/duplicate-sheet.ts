import { sheetOf } from '../area.ts';
import { type Draft, gridOf, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { Refusal, refusal } from '../refusals.ts';
import { checkSheetProperties, checkSize, placeSheet } from '../sheet-properties.ts';
import type { CellData, GridRange, Sheet, SheetProperties } from '../types.ts';

interface DuplicateSheet {
  readonly sourceSheetId?: number;
  readonly insertSheetIndex?: number;
  readonly newSheetId?: number;
  readonly newSheetName?: string;
}

/**
 * Asumsi: the copy has no protection and no metadata, is visible, and its formulas that name the first tab go on naming
 * that; anybody who may edit the file may copy a protected tab. Without an index it becomes the first one (0, as every
 * number that is left out); without a name it is called as in an English file.
 */
export const duplicateSheet: Handler<DuplicateSheet> = (draft, request, _actor) => {
  const source = sheetOf(draft, request.sourceSheetId);
  if (source instanceof Refusal) return source;
  const { newSheetId: sheetId = draft.drawId(), insertSheetIndex: index = 0 } = request;
  if (sheetId < 0) return refusal('sheetIdNegative', sheetId);
  if (draft.book.sheets.some(({ properties }) => properties.sheetId === sheetId))
    return refusal('sheetIdTaken', sheetId);
  if (index < 0 || index > draft.book.sheets.length) return refusal('indexOutside', index);
  const { hidden: _hidden, ...same } = source.properties;
  const title = request.newSheetName || freeTitle(draft, source.properties.title);
  const properties: SheetProperties = { ...same, sheetId, title, index };
  const objection = checkSheetProperties(draft, properties);
  if (objection) return objection;
  const copy = copyOf(source, properties);
  draft.ownSheets.add(copy);
  placeSheet(draft, copy, index);
  draft.reply = { duplicateSheet: { properties } };
  return checkSize(draft);
};

function freeTitle({ book }: Draft, title: string): string {
  const taken = new Set(book.sheets.map(({ properties }) => properties.title.toLowerCase()));
  const base = `Copy of ${title}`.slice(0, 96);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base} ${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function copyOf(source: Sheet, properties: SheetProperties): Sheet {
  const { sheetId } = properties;
  const onCopy = (range: GridRange): GridRange => ({ ...range, sheetId });
  const { merges, conditionalFormats, basicFilter } = source;
  return {
    properties,
    data: [
      { ...gridOf(source), rowData: rowsOf(source).map(({ values = [] }) => ({ values: values.map(ownFormula) })) },
    ],
    ...(merges ? { merges: merges.map(onCopy) } : {}),
    ...(conditionalFormats
      ? { conditionalFormats: conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges.map(onCopy) })) }
      : {}),
    ...(basicFilter ? { basicFilter: { range: onCopy(basicFilter.range) } } : {}),
  };
}

/** The same formula comes to something else on another tab. */
function ownFormula(cell: CellData): CellData {
  return cell.userEnteredValue?.formulaValue === undefined ? cell : { ...cell };
}
