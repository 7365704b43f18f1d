/**
 * `spreadsheets.getByDataFilter`: the sheets that a filter names, each with the cells of its filters. Recorded of
 * values.batchGetByDataFilter and assumed here too: an end beyond the grid is cut off, zeros are left out.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/getByDataFilter
 */
import { type Area, areaIn, clipped } from './area.ts';
import { findSheet, rowsOf } from './draft.ts';
import { linkOf } from './link.ts';
import { checkMask, parseMask, pick } from './mask.ts';
import { Refusal, refusal } from './refusals.ts';
import { checkBody } from './schema.ts';
import { effectiveValue } from './shown-value.ts';
import type { CellData, GridRange, Sheet, Spreadsheet } from './types.ts';

export interface FilteredRequest {
  readonly dataFilters?: readonly { readonly gridRange?: GridRange }[];
}

export function readFiltered(book: Spreadsheet, request: FilteredRequest, fields: string): unknown | Refusal {
  const tree = parseMask(fields);
  if (tree === undefined) return refusal('maskUnknown', fields);
  const objection =
    checkBody('sheets', 'GetSpreadsheetByDataFilterRequest', request, '') ?? checkMask('sheets', 'Spreadsheet', tree);
  if (objection) return objection;
  if (!request.dataFilters?.length) return refusal('emptyRange', 'dataFilters');
  const data = new Map<Sheet, object[]>();
  for (const { gridRange } of request.dataFilters) {
    if (!gridRange) return refusal('notEmulated', 'dataFilters without gridRange');
    const sheet = findSheet(book, gridRange.sheetId ?? 0);
    if (!sheet) return refusal('sheetUnknown', gridRange.sheetId ?? 0);
    const area = areaIn(sheet, clipped(sheet, gridRange));
    if (area instanceof Refusal) return area;
    data.set(sheet, [...(data.get(sheet) ?? []), gridData(area)]);
  }
  const sheets = [...data].map(([{ properties }, grids]) => ({ properties, data: grids }));
  return pick({ spreadsheetId: book.spreadsheetId, properties: book.properties, sheets }, tree);
}

function gridData({ sheet, top, bottom, left, right }: Area): object {
  const rows = rowsOf(sheet).slice(top, bottom);
  const rowData = rows.map(({ values = [] }) => ({ values: values.slice(left, right).map(cellView) }));
  return { ...(top ? { startRow: top } : {}), ...(left ? { startColumn: left } : {}), rowData };
}

/** asumsi: what was entered is what counts of a format; colour rules set no number format. */
function cellView(cell: CellData): object {
  const { userEnteredFormat, ...rest } = cell;
  const value = effectiveValue(cell);
  const link = linkOf(cell);
  return {
    ...rest,
    ...(userEnteredFormat ? { userEnteredFormat, effectiveFormat: userEnteredFormat } : {}),
    ...(value === undefined ? {} : { effectiveValue: value }),
    ...(link === null ? {} : { hyperlink: link }),
  };
}
