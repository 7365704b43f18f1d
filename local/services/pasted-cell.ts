/** A cell copied elsewhere (another spreadsheet, Excel) and pasted here: it brings its value and its number format along. */
import { getFormatInfo, isValidFormat } from 'numfmt';
import { checkCell, written } from './cells.ts';
import type { Refusal } from './refusals.ts';
import type { CellData, ExtendedValue, NumberFormat } from './types.ts';

export interface CopiedCell {
  /** Null: an empty cell. */
  readonly value: number | string | boolean | null;
  /** As in the menu of number formats, in English notation; absent: automatic. */
  readonly pattern?: string | undefined;
}

/** Asumsi: a cell without a format of its own takes that of the cell below away too. */
export function copied(old: CellData, { value, pattern }: CopiedCell, locale: string): CellData | Refusal {
  const { numberFormat: _format, ...looks } = old.userEnteredFormat ?? {};
  const numberFormat = pattern === undefined ? {} : { numberFormat: formatOf(pattern) };
  const source = { ...enteredValue(value), userEnteredFormat: { ...looks, ...numberFormat } };
  return checkCell(source, locale) ?? written(old, source, { userEnteredValue: 'all', userEnteredFormat: 'all' });
}

function enteredValue(value: CopiedCell['value']): { readonly userEnteredValue?: ExtendedValue } {
  if (value === null) return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  return { userEnteredValue: typeof value === 'string' ? { stringValue: value } : { boolValue: value } };
}

const TYPES: Readonly<Record<string, string>> = {
  percent: 'PERCENT',
  text: 'TEXT',
  date: 'DATE',
  time: 'TIME',
  datetime: 'DATE_TIME',
  currency: 'CURRENCY',
  scientific: 'SCIENTIFIC',
};

function formatOf(pattern: string): NumberFormat {
  const kind = isValidFormat(pattern) ? getFormatInfo(pattern).type : '';
  return { type: TYPES[kind] ?? 'NUMBER', pattern };
}
