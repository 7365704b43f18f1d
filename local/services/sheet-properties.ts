import type { Draft } from './draft.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { Sheet, SheetProperties } from './types.ts';

const MOST_CELLS = 10_000_000;

/** What must hold for the properties of one sheet among the others of the draft. */
export function checkSheetProperties(draft: Draft, properties: SheetProperties): Refusal | undefined {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties;
  if (properties.sheetType !== 'GRID') return refusal('sheetTypeUnsupported', properties.sheetType);
  if (rowCount < 1 || columnCount < 1) return refusal('emptyGrid');
  if (frozenRowCount >= rowCount || frozenColumnCount >= columnCount) return refusal('frozenTooMany');
  return checkTitle(draft, properties);
}

function checkTitle(draft: Draft, { sheetId, title }: SheetProperties): Refusal | undefined {
  // Asumsi: titles differ by more than upper and lower case, and have at most 100 characters.
  if (title.trim() === '' || title.length > 100 || title.includes('\0')) return refusal('titleInvalid', title);
  const taken = draft.book.sheets.some(
    ({ properties }) => properties.sheetId !== sheetId && properties.title.toLowerCase() === title.toLowerCase(),
  );
  return taken ? refusal('titleTaken', title) : undefined;
}

/** `added`: cells that are still to come. */
export function checkCellCount(draft: Draft, added = 0): Refusal | undefined {
  const cells = draft.book.sheets.reduce((sum, { properties }) => sum + cellCount(properties), added);
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
