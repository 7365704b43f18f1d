import { shownText } from '../formula/shown.ts';
import { localeOf } from './locale.ts';
import type { CellData, ExtendedValue } from './types.ts';

/** What a cell is worth: its literal, or what its formula came to. */
export function effectiveValue(cell: CellData): ExtendedValue | undefined {
  const entered = cell.userEnteredValue;
  if (entered?.formulaValue === undefined) return entered;
  if (cell.effectiveValue === undefined) throw new Error(`Nobody calculated ${entered.formulaValue}`);
  return cell.effectiveValue;
}

const DATE_TYPES = ['DATE', 'TIME', 'DATE_TIME'];

/** UNFORMATTED_VALUE with dates as FORMATTED_STRING; undefined for an empty cell. An error is its sign, as #N/A. */
export function unformatted(cell: CellData, locale: string): string | number | boolean | undefined {
  const value = effectiveValue(cell);
  if (value === undefined) return undefined;
  const isDate = DATE_TYPES.includes(cell.userEnteredFormat?.numberFormat?.type ?? '');
  if (value.errorValue || (value.numberValue !== undefined && isDate)) return formatted(cell, locale);
  return value.numberValue ?? value.stringValue ?? value.boolValue;
}

/** The text that a person sees; undefined for an empty cell. */
export function formatted(cell: CellData, locale: string): string | undefined {
  const value = effectiveValue(cell);
  return value && shownText(value, cell.userEnteredFormat, localeOf(locale));
}
