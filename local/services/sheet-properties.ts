import type { Draft } from './draft.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { Sheet, SheetProperties } from './types.ts';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const MOST_SHEETS = 200;
const LONGEST_TITLE = 100;

/** What must hold for the properties of one sheet among the others of the draft. */
export function checkSheetProperties(draft: Draft, properties: SheetProperties): Refusal | undefined {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties;
  if (properties.sheetType !== 'GRID') return refusal('sheetTypeUnsupported', properties.sheetType);
  if (rowCount < 1 || columnCount < 1) return refusal('emptyGrid');
  if (frozenRowCount >= rowCount) return refusal('frozenTooMany', 'rows');
  if (frozenColumnCount >= columnCount) return refusal('frozenTooMany', 'columns');
  return checkTitle(draft, properties);
}

function checkTitle(draft: Draft, { sheetId, title }: SheetProperties): Refusal | undefined {
  if (title.length > LONGEST_TITLE) return refusal('titleTooLong');
  if (title.trim() === '' || title.includes('\0')) return refusal('titleInvalid', title);
  // Titles differ by more than upper and lower case.
  const taken = draft.book.sheets.some(
    ({ properties }) => properties.sheetId !== sheetId && properties.title.toLowerCase() === title.toLowerCase(),
  );
  return taken ? refusal('titleTaken', title) : undefined;
}

/** What the whole file may hold. `added`: cells that are still to come. */
export function checkSize({ book: { sheets } }: Draft, added = 0): Refusal | undefined {
  if (sheets.length > MOST_SHEETS) return refusal('tooManySheets');
  if (sheets.some(({ properties }) => properties.gridProperties.columnCount > MOST_COLUMNS))
    return refusal('tooManyColumns');
  const cells = sheets.reduce((sum, { properties }) => sum + cellCount(properties), added);
  return cells > MOST_CELLS ? refusal('tooManyCells') : undefined;
}

function cellCount({ gridProperties }: SheetProperties): number {
  return gridProperties.rowCount * gridProperties.columnCount;
}

/** The order of the list is the order of the tabs; `index` follows it. */
export function placeSheet(draft: Draft, sheet: Sheet, index: number): void {
  const others = draft.book.sheets.filter((other) => other !== sheet);
  others.splice(index, 0, sheet);
  draft.book.sheets.splice(0, draft.book.sheets.length, ...others);
  renumber(draft);
}

export function renumber(draft: Draft): void {
  draft.book.sheets.forEach((sheet, index) => {
    if (sheet.properties.index === index) return;
    draft.book.sheets[index] = withProperties(draft, sheet, { ...sheet.properties, index });
  });
}

/** A copy of the sheet with other properties; keeps its place among the draft's own. */
function withProperties(draft: Draft, sheet: Sheet, properties: SheetProperties): Sheet {
  const copy = { ...sheet, properties };
  if (draft.ownSheets.has(sheet)) draft.ownSheets.add(copy);
  return copy;
}
