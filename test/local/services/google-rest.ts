/** The REST calls of the Sheets API as far as a stand-in can answer them: what people do by hand, and what they then see. */

import { parseMask, pick } from '../../../local/services/mask.ts';
import { refusal } from '../../../local/services/refusals.ts';
import type { Spreadsheet } from '../../../local/services/types.ts';
import { createStandIn, type StandIn } from '../../../local/stand-in.ts';
import { NOW } from './a-file.ts';
import { areaNamed, clearValues, readValues, type ValueOptions, writeValues } from './rest-values.ts';

export interface RecordedCall {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** Who owns the files of the recordings. */
export const RECORDER = 'akunecd9@example.com';

const CODE = `function get(id, options) { return Sheets.Spreadsheets.get(id, options); }`;

/** A stand-in with the file as the first answer describes it: tabs without cells. */
export function fileOf({ answer, path }: RecordedCall): StandIn {
  const { properties, sheets } = answer as Spreadsheet;
  const spreadsheetId = idOf(path);
  const workbook = {
    ...{ spreadsheetId, spreadsheetUrl: '', properties },
    sheets: sheets.map((sheet) => ({ ...sheet, data: [{ rowData: [] }] })),
  };
  return createStandIn({ owner: RECORDER, now: NOW, code: CODE, workbook });
}

export function idOf(path: string): string {
  return /^\/spreadsheets\/(\w+)/.exec(path)?.[1] ?? '';
}

/** The name of what is asked, as `spreadsheets.batchUpdate sortRange`. */
export function nameOf({ method, path, body }: RecordedCall): string {
  const { pathname } = new URL(path, 'https://sheets');
  const rest = pathname.replace(/^\/spreadsheets\/\w+/, '');
  if (rest === ':batchUpdate')
    return `spreadsheets.batchUpdate ${[...new Set(requestsOf(body).flatMap((one) => Object.keys(one)))].join('+')}`;
  if (rest === '') return 'spreadsheets.get';
  if (rest === '/values:batchGet') return 'spreadsheets.values.batchGet';
  const verb =
    /:(append|clear|batchClear|batchUpdate)$/.exec(rest)?.[1] ?? { GET: 'get', PUT: 'update' }[method] ?? method;
  return `spreadsheets.values.${verb}`;
}

export function requestsOf(body: unknown): readonly object[] {
  return (body as { requests?: readonly object[] } | null)?.requests ?? [];
}

/** The answer's body; undefined where the stand-in has no such call. Throws what the stand-in refuses. */
export function answerOf(google: StandIn, call: RecordedCall): object | undefined {
  const { path, body } = call;
  const { pathname, searchParams } = new URL(path, 'https://sheets');
  const options = Object.fromEntries(searchParams) as ValueOptions;
  const range = decodeURIComponent(/\/values\/(.*?)(?::(?:clear|append))?$/.exec(pathname)?.[1] ?? '');
  const spreadsheetId = idOf(path);
  switch (nameOf(call).split(' ')[0]) {
    case 'spreadsheets.batchUpdate':
      return { spreadsheetId, replies: google.edit(RECORDER, requestsOf(body)) };
    case 'spreadsheets.get':
      return searchParams.has('ranges')
        ? getRanges(google, searchParams)
        : getFile(google, spreadsheetId, searchParams);
    case 'spreadsheets.values.get':
      return readValues(google, range, options);
    case 'spreadsheets.values.batchGet':
      return {
        spreadsheetId,
        valueRanges: searchParams.getAll('ranges').map((one) => readValues(google, one, options)),
      };
    case 'spreadsheets.values.append':
      return {
        spreadsheetId,
        updates: { spreadsheetId, ...writeValues(google, placeOf(call), valuesOf(body), options) },
      };
    case 'spreadsheets.values.update':
      return { spreadsheetId, ...writeValues(google, range, valuesOf(body), options) };
    case 'spreadsheets.values.clear':
      return { spreadsheetId, clearedRange: clearValues(google, range) };
    default:
      return undefined;
  }
}

function valuesOf(body: unknown): readonly (readonly unknown[])[] {
  const { values = [], majorDimension } = (body ?? {}) as { values?: unknown[][]; majorDimension?: string };
  if (!Array.isArray(values)) throw refusal('wrongType', 'data.values', 'ListValue', JSON.stringify(values));
  if (majorDimension !== 'COLUMNS') return values;
  return (values[0] ?? []).map((_, row) => values.map((column) => column[row]));
}

/** Where a table ends is for Google to find; its answer is taken on trust. */
function placeOf({ answer }: RecordedCall): string {
  return (answer as { updates: { updatedRange: string } }).updates.updatedRange;
}

/** The first grid of the first range, as the mask asks for it. */
function getRanges(google: StandIn, params: URLSearchParams): object {
  const { sheet, top, bottom, left, right } = areaNamed(google, params.get('ranges') ?? '');
  const rowData = (sheet.data[0]?.rowData ?? [])
    .slice(top, bottom)
    .map(({ values = [] }) => ({ values: values.slice(left, right) }));
  const mask = parseMask(params.get('fields') ?? '*') ?? 'all';
  return pick({ sheets: [{ ...sheet, data: [{ rowData }] }] }, mask) as object;
}

function getFile(google: StandIn, id: string, params: URLSearchParams): object {
  const [fields, includeGridData] = [params.get('fields'), params.get('includeGridData')?.toLowerCase()];
  const options = {
    ...(fields ? { fields } : {}),
    ...(includeGridData ? { includeGridData: includeGridData === 'true' } : {}),
  };
  return google.run(RECORDER, 'get', [id, options]) as object;
}
