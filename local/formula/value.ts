/** What a formula calculates with: a cell's content, never a cell. Blank is null. */
import { format, parseDate, parseNumber } from 'numfmt';
import type { Locale } from '../services/locale.ts';

export interface FormulaError {
  /** `ErrorType` of the Sheets API. */
  readonly type: 'NULL_VALUE' | 'DIVIDE_BY_ZERO' | 'VALUE' | 'REF' | 'NAME' | 'NUM' | 'N_A';
  /** As the cell shows it. */
  readonly text: string;
  readonly message: string;
}

export type Value = number | string | boolean | null | FormulaError;

const error = (type: FormulaError['type'], text: string, message: string): FormulaError => ({ type, text, message });

export const DIVIDED_BY_ZERO = error('DIVIDE_BY_ZERO', '#DIV/0!', 'Division by zero');
export const WRONG_VALUE = error('VALUE', '#VALUE!', 'A value of another kind was expected');
export const WRONG_REFERENCE = error('REF', '#REF!', 'Reference does not exist');
export const CIRCULAR = error('REF', '#REF!', 'Circular dependency detected');
export const WRONG_NUMBER = error('NUM', '#NUM!', 'Number is out of range');
export const NOT_AVAILABLE = error('N_A', '#N/A', 'Value not found');

const ERRORS = [DIVIDED_BY_ZERO, WRONG_VALUE, WRONG_REFERENCE, WRONG_NUMBER, NOT_AVAILABLE];

export const isError = (value: unknown): value is FormulaError =>
  typeof value === 'object' && value !== null && 'message' in value;

/** By its type in the Sheets API, with the words that the cell has for it. */
export function errorOfType(type: string, message: string): FormulaError {
  return { ...(ERRORS.find((each) => each.type === type) ?? WRONG_REFERENCE), message };
}

export function errorOf(text: string): FormulaError {
  const known = ERRORS.find((each) => each.text === text.toUpperCase());
  if (!known) throw new Error(`The formula calculator does not know the error ${text}`);
  return known;
}

/** Text is read as typing would be, in the locale: `1.250` is 1250 in Indonesian, `95%` is 0.95, `1/2/2026` a date. */
export function toNumber(value: Value, locale: Locale): number | FormulaError {
  if (typeof value === 'number' || isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return numberIn(value, locale) ?? WRONG_VALUE;
}

export function numberIn(text: string, locale: Locale): number | undefined {
  const parsed = parseNumber(text, { locale: locale.format }) ?? parseDate(text, { locale: locale.format });
  return typeof parsed?.value === 'number' ? parsed.value : undefined;
}

export function toText(value: Value, locale: Locale): string | FormulaError {
  if (typeof value === 'string' || isError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return format('General', value, { locale: locale.format });
}

export function toBoolean(value: Value): boolean | FormulaError {
  if (typeof value === 'boolean' || isError(value)) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  const word = value.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return WRONG_VALUE;
}
