/** `spreadsheets.values`: texts of a range named in A1 notation. The add-in does without, so it stands with the tests. */
import { columnIndex, rangeName } from '../../../local/services/a1.ts';
import { type Area, areaIn } from '../../../local/services/area.ts';
import { Refusal } from '../../../local/services/refusals.ts';
import type { CellData, Sheet } from '../../../local/services/types.ts';
import type { StandIn } from '../../../local/stand-in.ts';
import { RECORDER } from './google-rest.ts';

export interface ValueOptions {
  readonly valueRenderOption?: string;
  readonly majorDimension?: string;
  readonly valueInputOption?: string;
}

export function readValues(google: StandIn, name: string, options: ValueOptions) {
  const area = areaNamed(google, name);
  const read = RENDER[options.valueRenderOption ?? 'FORMATTED_VALUE'] ?? shownIn;
  const rows = (area.sheet.data[0]?.rowData ?? [])
    .slice(area.top, area.bottom)
    .map(({ values = [] }) => withoutEnd(values.slice(area.left, area.right).map(read)));
  const lines = options.majorDimension === 'COLUMNS' ? columnsOf(rows) : rows;
  const end = lines.findIndex((_, at) => lines.slice(at).every((row) => row.length === 0));
  const values = end < 0 ? lines : lines.slice(0, end);
  return {
    range: nameOf(area),
    majorDimension: options.majorDimension ?? 'ROWS',
    ...(values.length > 0 ? { values } : {}),
  };
}

type Shown = string | number | boolean;

const shownIn = (cell: CellData): Shown => cell.formattedValue ?? '';

const RENDER: Readonly<Record<string, (cell: CellData) => Shown>> = {
  FORMULA: (cell) => Object.values(cell.userEnteredValue ?? {})[0] ?? '',
  UNFORMATTED_VALUE: ({ effectiveValue = {}, formattedValue = '' }) =>
    effectiveValue.numberValue ?? effectiveValue.boolValue ?? effectiveValue.stringValue ?? formattedValue,
};

function withoutEnd(cells: readonly Shown[]): readonly Shown[] {
  const end = cells.findIndex((_, at) => cells.slice(at).every((cell) => cell === ''));
  return end < 0 ? cells : cells.slice(0, end);
}

function columnsOf(rows: readonly (readonly Shown[])[]): readonly (readonly Shown[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => withoutEnd(rows.map((row) => row[column] ?? '')));
}

/** RAW: as they are; USER_ENTERED: as typed. A null leaves its cell alone. */
export function writeValues(
  google: StandIn,
  name: string,
  rows: readonly (readonly unknown[])[],
  options: ValueOptions,
) {
  const { sheet, top, left } = areaNamed(google, name);
  const { sheetId } = sheet.properties;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const area = { sheet, top, left, bottom: top + rows.length, right: left + width };
  const [changedRows, changedColumns] = [new Set<number>(), new Set<number>()];
  let updatedCells = 0;
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      if (value === null) return;
      updatedCells += 1;
      changedRows.add(down);
      changedColumns.add(across);
      if (options.valueInputOption === 'USER_ENTERED') {
        google.typeBlock(RECORDER, sheetId, top + down, left + across, [[String(value)]]);
        return;
      }
      const start = { sheetId, rowIndex: top + down, columnIndex: left + across };
      const cell = { userEnteredValue: rawValue(value) };
      google.edit(RECORDER, [{ updateCells: { start, rows: [{ values: [cell] }], fields: 'userEnteredValue' } }]);
    });
  });
  return {
    updatedRange: nameOf(area),
    updatedRows: changedRows.size,
    updatedColumns: changedColumns.size,
    updatedCells,
  };
}

function rawValue(value: unknown): object {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: String(value) };
}

const A1 = /^(?:'((?:[^']|'')+)'|([^!]+?))?(?:(?:^|!)([A-Za-z]{0,3})(\d*)(?::([A-Za-z]{0,3})(\d*))?)?$/;

/** A tab's name alone means all of it. */
export function areaNamed(google: StandIn, name: string): Area {
  const { sheets } = google.workbook();
  const title = (text: string) => text.replaceAll("''", "'");
  const whole = sheets.find(({ properties }) => `'${properties.title}'` === name || properties.title === name);
  const [, quoted, bare, ...edges] = whole ? [] : (A1.exec(name) ?? []);
  const sheet: Sheet | undefined =
    whole ??
    sheets.find(({ properties }) => properties.title === title(quoted ?? bare ?? sheets[0]?.properties.title ?? ''));
  if (!sheet) throw new Error(`Unable to parse range: ${name}`);
  const [left, top, right, bottom] = edges;
  const isOne = right === undefined;
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const area = areaIn(sheet, {
    ...(top ? { startRowIndex: Number(top) - 1 } : {}),
    ...(left ? { startColumnIndex: columnIndex(left) } : {}),
    ...(bottom || (isOne && top) ? { endRowIndex: Math.min(rowCount, Number(bottom || top)) } : {}),
    ...(right || (isOne && left)
      ? { endColumnIndex: Math.min(columnCount, columnIndex(right || left || '') + 1) }
      : {}),
  });
  if (area instanceof Refusal) throw area;
  return area;
}

/** The name of what was cleared. */
export function clearValues(google: StandIn, name: string): string {
  const area = areaNamed(google, name);
  const { sheetId } = area.sheet.properties;
  const range = {
    ...{ sheetId, startRowIndex: area.top, endRowIndex: area.bottom },
    ...{ startColumnIndex: area.left, endColumnIndex: area.right },
  };
  google.edit(RECORDER, [{ updateCells: { range, fields: 'userEnteredValue' } }]);
  return nameOf(area);
}

function nameOf(area: Area): string {
  return rangeName(area.sheet.properties.title, area);
}
