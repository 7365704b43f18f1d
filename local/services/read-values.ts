/**
 * `spreadsheets.values.batchGetByDataFilter`. Assumed: an end beyond the grid is cut off, a start beyond it is an error; a
 * cell whose formula gives "" counts as a value.
 */
import { rangeName } from './a1.ts';
import { type Area, areaIn, clipped } from './area.ts';
import type { Assumptions } from './assumptions.ts';
import { findSheet, rowsOf } from './draft.ts';
import { Refusal, refusal } from './refusals.ts';
import { checkBody } from './schema.ts';
import { unformatted } from './shown-value.ts';
import type { GridRange, Spreadsheet } from './types.ts';

export interface ValuesRequest {
  readonly dataFilters?: readonly { readonly gridRange?: GridRange }[];
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}
type Value = string | number | boolean;

export function readValues(book: Spreadsheet, request: ValuesRequest, assumptions: Assumptions): object | Refusal {
  const objection = checkBody('sheets', 'BatchGetValuesByDataFilterRequest', request, '') ?? checkOptions(request);
  if (objection) return objection;
  const valueRanges: object[] = [];
  for (const filter of request.dataFilters ?? []) {
    const valueRange = readRange(book, filter.gridRange, request.majorDimension ?? 'ROWS');
    if (valueRange instanceof Refusal) return valueRange;
    valueRanges.push({ valueRange, dataFilters: [echoOf(filter)] });
  }
  if (assumptions.valueRangeOrder === 'another') valueRanges.reverse();
  return { spreadsheetId: book.spreadsheetId, valueRanges };
}

/** Seen live: a filter comes back without its zeros. */
function echoOf({ gridRange = {} }: { readonly gridRange?: GridRange }): object {
  return { gridRange: Object.fromEntries(Object.entries(gridRange).filter(([, value]) => value !== 0)) };
}

function checkOptions(request: ValuesRequest): Refusal | undefined {
  if (!request.dataFilters?.length) return refusal('emptyRange', 'dataFilters');
  if (request.valueRenderOption !== 'UNFORMATTED_VALUE')
    return refusal('notEmulated', `valueRenderOption ${request.valueRenderOption ?? 'FORMATTED_VALUE'}`);
  if (request.dateTimeRenderOption !== 'FORMATTED_STRING')
    return refusal('notEmulated', `dateTimeRenderOption ${request.dateTimeRenderOption ?? 'SERIAL_NUMBER'}`);
  return request.dataFilters.every((filter) => filter.gridRange)
    ? undefined
    : refusal('notEmulated', 'dataFilters without gridRange');
}

function readRange(book: Spreadsheet, range: GridRange | undefined, major: string): object | Refusal {
  const sheet = findSheet(book, range?.sheetId ?? 0);
  if (!sheet) return refusal('sheetUnknown', range?.sheetId ?? 0);
  const area = areaIn(sheet, clipped(sheet, range ?? {}));
  if (area instanceof Refusal) return area;
  const rows = raggedRows(area, book.properties.locale);
  const values = major === 'COLUMNS' ? columnsOf(rows) : rows;
  const name = rangeName(sheet.properties.title, area);
  return { range: name, majorDimension: major, ...(values.length === 0 ? {} : { values }) };
}

/** Empty cells at a row's end and empty rows at the end are left out; empty cells before a value are "". */
function raggedRows(area: Area, locale: string): Value[][] {
  const rows = rowsOf(area.sheet)
    .slice(area.top, area.bottom)
    .map((row) => ragged((row.values ?? []).slice(area.left, area.right).map((cell) => unformatted(cell, locale))));
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.length === 0) end -= 1;
  return rows.slice(0, end);
}

function ragged(values: readonly (Value | undefined)[]): Value[] {
  let end = values.length;
  while (end > 0 && values[end - 1] === undefined) end -= 1;
  return values.slice(0, end).map((value) => value ?? '');
}

function columnsOf(rows: readonly Value[][]): Value[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    ragged(rows.map((row) => (row[column] === '' ? undefined : row[column]))),
  );
}
