import { type Area, areaIn, areaOf, sheetOf } from '../area.ts';
import { calculated, type Draft, ownCells, ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { type Finding, replacerOf, type Search } from '../replacer.ts';
import { effectiveValue, formatted } from '../shown-value.ts';
import type { CellData, GridRange } from '../types.ts';
import { entered } from '../typing.ts';

interface FindReplace extends Search {
  readonly range?: GridRange;
  readonly sheetId?: number;
  readonly allSheets?: boolean;
}

interface Counts {
  valuesChanged: number;
  formulasChanged: number;
  rowsChanged: number;
  sheetsChanged: number;
  occurrencesChanged: number;
}

/**
 * Asumsi: a cell is searched in what it shows, a formula in its text; what comes out is read as if typed, past any
 * dropdown; hidden tabs are searched too; one protected cell among those to change refuses the request.
 */
export const findReplace: Handler<FindReplace> = (draft, request, actor) => {
  const areas = areasOf(draft, request);
  if (areas instanceof Refusal) return areas;
  const replace = replacerOf(request);
  if (replace instanceof Refusal) return replace;
  calculated(draft);
  const counts: Counts = {
    ...{ valuesChanged: 0, formulasChanged: 0, rowsChanged: 0, sheetsChanged: 0, occurrencesChanged: 0 },
  };
  for (const area of areas) {
    const before = counts.rowsChanged;
    for (let row = area.top; row < Math.min(area.bottom, rowsOf(area.sheet).length); row += 1) {
      const found = findingsIn(draft, area, row, replace, request.includeFormulas ?? false);
      const line = { ...area, top: row, bottom: row + 1 };
      for (const { column } of found) {
        const objection = mayEdit({ ...line, left: column, right: column + 1 }, actor);
        if (objection) return objection;
      }
      const refused = put(draft, line, found);
      if (refused) return refused;
      for (const { cell, count } of found) {
        counts[isFormula(cell) ? 'formulasChanged' : 'valuesChanged'] += 1;
        counts.occurrencesChanged += count;
      }
      if (found.length > 0) counts.rowsChanged += 1;
    }
    if (counts.rowsChanged > before) counts.sheetsChanged += 1;
  }
  // As in every answer of Google, a 0 is left out.
  draft.reply = { findReplace: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) };
  return undefined;
};

/** Where to look; the schema lets through one of the three at most. */
function areasOf(draft: Draft, { range, sheetId, allSheets }: FindReplace): readonly Area[] | Refusal {
  if (allSheets) return draft.book.sheets.flatMap((sheet) => wholeOf(areaIn(sheet, {})));
  if (range) return listed(areaOf(draft, range));
  if (sheetId === undefined) return refusal('findScope');
  const sheet = sheetOf(draft, sheetId);
  return sheet instanceof Refusal ? sheet : listed(areaIn(sheet, {}));
}

function listed(area: Area | Refusal): readonly Area[] | Refusal {
  return area instanceof Refusal ? area : [area];
}

function wholeOf(area: Area | Refusal): readonly Area[] {
  return area instanceof Refusal ? [] : [area];
}

interface Found extends Finding {
  readonly column: number;
  readonly cell: CellData;
}

function findingsIn(
  draft: Draft,
  { sheet, left, right }: Area,
  row: number,
  replace: (text: string) => Finding | undefined,
  withFormulas: boolean,
): readonly Found[] {
  const cells = (rowsOf(sheet)[row]?.values ?? []).slice(0, right);
  return cells.flatMap((cell, column) => {
    if (column < left || (isFormula(cell) && !withFormulas)) return [];
    const text = cell.userEnteredValue?.formulaValue ?? (effectiveValue(cell) && shown(draft, cell));
    const finding = text ? replace(text) : undefined;
    return finding ? [{ ...finding, column, cell }] : [];
  });
}

function shown(draft: Draft, cell: CellData): string | undefined {
  return cell.userEnteredValue?.stringValue ?? formatted(cell, draft.book.properties.locale);
}

function isFormula(cell: CellData): boolean {
  return cell.userEnteredValue?.formulaValue !== undefined;
}

function put(draft: Draft, { sheet, top }: Area, found: readonly Found[]): Refusal | undefined {
  for (const { column, cell, text } of found) {
    const after = entered(draft, cell, text, true);
    if (after instanceof Refusal) return after;
    const { sheetId } = sheet.properties;
    const own = draft.book.sheets.find(({ properties }) => properties.sheetId === sheetId) ?? sheet;
    ownCells(draft, ownSheet(draft, own), top, 0)[column] = after;
  }
  return undefined;
}
