import { type Area, areaIn, areaOf, sheetOf } from '../area.ts';
import { calculated, type Draft, findSheet, ownCells, ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { type Finding, replacerOf, type Search } from '../replacer.ts';
import { effectiveValue, formatted } from '../shown-value.ts';
import type { CellData, GridRange, Sheet } from '../types.ts';
import { entered } from '../typing.ts';

interface FindReplace extends Search {
  readonly range?: GridRange;
  readonly sheetId?: number;
  readonly allSheets?: boolean;
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
  const all = areas.flatMap((area) => cellsIn(draft, area, request.includeFormulas ?? false));
  const found = all.flatMap((place) => {
    const finding = replace(place.before);
    return finding ? [{ ...place, ...finding }] : [];
  });
  for (const { sheet, row, column } of found) {
    const objection = mayEdit({ sheet, top: row, bottom: row + 1, left: column, right: column + 1 }, actor);
    if (objection) return objection;
  }
  for (const one of found) {
    const refused = put(draft, one);
    if (refused) return refused;
  }
  draft.reply = { findReplace: countsOf(found) };
  return undefined;
};

/** Where to look; the schema lets through one of the three at most. */
function areasOf(draft: Draft, { range, sheetId, allSheets }: FindReplace): readonly Area[] | Refusal {
  if (allSheets) return draft.book.sheets.flatMap((sheet) => whole(sheet));
  const area = range ? areaOf(draft, range) : sheetId === undefined ? refusal('findScope') : wholeOf(draft, sheetId);
  return area instanceof Refusal ? area : [area];
}

function wholeOf(draft: Draft, sheetId: number): Area | Refusal {
  const sheet = sheetOf(draft, sheetId);
  return sheet instanceof Refusal ? sheet : areaIn(sheet, {});
}

function whole(sheet: Sheet): readonly Area[] {
  const area = areaIn(sheet, {});
  return area instanceof Refusal ? [] : [area];
}

interface Searched {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: CellData;
  /** The text that is searched. */
  readonly before: string;
}
type Found = Searched & Finding;

function cellsIn(draft: Draft, { sheet, top, bottom, left, right }: Area, withFormulas: boolean): readonly Searched[] {
  return rowsOf(sheet)
    .slice(top, bottom)
    .flatMap(({ values = [] }, down) =>
      values.slice(left, right).flatMap((cell, across) => {
        const before = isFormula(cell) && !withFormulas ? undefined : textOf(draft, cell);
        return before ? [{ sheet, row: top + down, column: left + across, cell, before }] : [];
      }),
    );
}

function isFormula(cell: CellData): boolean {
  return cell.userEnteredValue?.formulaValue !== undefined;
}

function textOf(draft: Draft, cell: CellData): string | undefined {
  const { formulaValue, stringValue } = cell.userEnteredValue ?? {};
  return formulaValue ?? stringValue ?? (effectiveValue(cell) && formatted(cell, draft.book.properties.locale));
}

function put(draft: Draft, { sheet, row, column, cell, text }: Found): Refusal | undefined {
  const after = entered(draft, cell, text, true);
  if (after instanceof Refusal) return after;
  const current = findSheet(draft.book, sheet.properties.sheetId) ?? sheet;
  ownCells(draft, ownSheet(draft, current), row, 0)[column] = after;
  return undefined;
}

/** As in every answer of Google, a 0 is left out. */
function countsOf(found: readonly Found[]): object {
  const counts = {
    valuesChanged: found.filter(({ cell }) => !isFormula(cell)).length,
    formulasChanged: found.filter(({ cell }) => isFormula(cell)).length,
    rowsChanged: new Set(found.map(({ sheet, row }) => `${sheet.properties.sheetId} ${row}`)).size,
    sheetsChanged: new Set(found.map(({ sheet }) => sheet)).size,
    occurrencesChanged: found.reduce((sum, { count }) => sum + count, 0),
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
