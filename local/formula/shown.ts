/** What a cell shows, in the locale of the workbook. */
import { format } from 'numfmt';
import type { Locale } from '../services/locale.ts';
import type { CellFormat, ExtendedValue, NumberFormat } from '../services/types.ts';
import { toText } from './value.ts';

// Error texts by `ErrorType`, as Sheets shows them.
const ERROR_TEXTS: Readonly<Record<string, string>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  ERROR: '#ERROR!',
};

/** Undefined for a cell that shows nothing because it holds nothing. */
export function shownText(value: ExtendedValue, style: CellFormat | undefined, locale: Locale): string | undefined {
  if (value.numberValue !== undefined) return shownNumber(value.numberValue, style?.numberFormat, locale);
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  if (value.errorValue) return ERROR_TEXTS[value.errorValue.type] ?? '#ERROR!';
  return value.stringValue;
}

function shownNumber(value: number, numberFormat: NumberFormat | undefined, locale: Locale): string {
  const pattern = numberFormat ? patternOf(numberFormat, locale) : undefined;
  if (pattern === undefined) return String(toText(value, locale));
  return format(pattern, value, { locale: locale.format, leap1900: false });
}

/** Formats without a pattern show what the locale has for them. */
export function patternOf({ type, pattern }: NumberFormat, locale: Locale): string | undefined {
  if (pattern) return pattern;
  if (type === 'DATE') return locale.datePattern;
  if (type === 'PERCENT') return '0.00%';
  if (type === 'CURRENCY') return locale.currencyPattern;
  if (type === 'NUMBER') return '#,##0.00';
  if (type === 'TEXT') return '@';
  return undefined;
}
