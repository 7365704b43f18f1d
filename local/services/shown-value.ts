import { format } from 'numfmt';
import { type Locale, localeOf } from './locale.ts';
import type { CellData, ErrorValue, ExtendedValue } from './types.ts';

const ERROR_SIGNS: Readonly<Record<string, string>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

export function errorSign(error: ErrorValue): string {
  return ERROR_SIGNS[error.type] ?? '#ERROR!';
}

/** What a cell is worth: its literal, or what its formula came to (still "loading" when nobody calculated it). */
export function effectiveValue(cell: CellData): ExtendedValue | undefined {
  const entered = cell.userEnteredValue;
  if (entered?.formulaValue === undefined) return entered;
  return cell.effectiveValue ?? { errorValue: { type: 'LOADING', message: 'Not calculated' } };
}

const DATE_TYPES = ['DATE', 'TIME', 'DATE_TIME'];

/** UNFORMATTED_VALUE with dates as FORMATTED_STRING; undefined for an empty cell. */
export function unformatted(cell: CellData, locale: string): string | number | boolean | undefined {
  const value = effectiveValue(cell);
  if (value === undefined) return undefined;
  if (value.errorValue) return errorSign(value.errorValue);
  const type = cell.userEnteredFormat?.numberFormat?.type ?? '';
  if (value.numberValue !== undefined && DATE_TYPES.includes(type)) return formatted(cell, locale);
  return value.numberValue ?? value.stringValue ?? value.boolValue;
}

/** The text that a person sees; undefined for an empty cell. */
export function formatted(cell: CellData, locale: string): string | undefined {
  const value = effectiveValue(cell);
  if (value === undefined) return undefined;
  if (value.errorValue) return errorSign(value.errorValue);
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  if (value.numberValue === undefined) return value.stringValue;
  const known = localeOf(locale);
  return format(patternOf(cell, known), value.numberValue, { locale: known.format, throws: false });
}

function patternOf(cell: CellData, locale: Locale): string {
  const { type = '', pattern } = cell.userEnteredFormat?.numberFormat ?? {};
  if (pattern) return pattern;
  return defaultPatterns(locale)[type] ?? 'General';
}

/** Patterns that Sheets takes when a number format names only its type. Asumsi from the menu Format > Number. */
export function defaultPatterns(locale: Locale): Readonly<Record<string, string>> {
  return {
    NUMBER: '#,##0.00',
    PERCENT: '0.00%',
    CURRENCY: locale.currencyPattern,
    DATE: locale.datePattern,
    TIME: 'hh:mm:ss',
    DATE_TIME: `${locale.datePattern} hh:mm:ss`,
    SCIENTIFIC: '0.00E+00',
    TEXT: 'General',
  };
}
