/**
 * What Sheets makes of a text that a person types into a cell which is not plain text. Assumed throughout from use of
 * Sheets: digit groups must be complete; a day and month without a year are in this year; a leading + that begins no
 * number begins a formula; TRUE and FALSE are the only words read as truth values.
 */
import type { Locale } from './locale.ts';
import { dateFromText } from './typed-date.ts';
import type { ExtendedValue, NumberFormat } from './types.ts';

export interface Typed {
  readonly value: ExtendedValue;
  /** The number format that Sheets gives a cell that has none. */
  readonly format?: NumberFormat;
}

/** `now` in epoch milliseconds gives the year of a date without one. */
export function parseTyped(text: string, locale: Locale, now: number): Typed | undefined {
  if (text === '') return undefined;
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (text.startsWith('=') && text.length > 1) return { value: { formulaValue: text } };
  const trimmed = text.trim();
  const known = numberFrom(trimmed, locale) ?? booleanFrom(trimmed) ?? dateFromText(trimmed, locale, now);
  if (known) return known;
  if (text.startsWith('+') && text.length > 1) return { value: { formulaValue: `=${text}` } };
  return { value: { stringValue: text } };
}

function booleanFrom(text: string): Typed | undefined {
  return /^(true|false)$/i.test(text) ? { value: { boolValue: text.toLowerCase() === 'true' } } : undefined;
}

function numberFrom(text: string, locale: Locale): Typed | undefined {
  const money = text.replace(/^[+-]/, '').match(locale.currency);
  const bare = money ? text.replace(money[0], '') : text;
  const percent = /^(.*?)\s*%$/.exec(bare);
  const plain = plainNumber(percent?.[1] ?? bare, locale);
  if (plain === undefined) return undefined;
  const decimals = plain.hasDecimals ? '.00' : '';
  if (percent)
    return { value: { numberValue: hundredth(plain.value) }, format: { type: 'PERCENT', pattern: `0${decimals}%` } };
  if (money)
    return {
      value: { numberValue: plain.value },
      format: { type: 'CURRENCY', pattern: `${locale.currencyPattern}${decimals}` },
    };
  if (!plain.isGrouped) return { value: { numberValue: plain.value } };
  return { value: { numberValue: plain.value }, format: { type: 'NUMBER', pattern: `#,##0${decimals}` } };
}

/** A percentage as a fraction, by way of the decimal text: 7 % is 0.07 and not 0.07000000000000001. */
export function hundredth(value: number): number {
  const text = String(value);
  return text.includes('e') ? value / 100 : Number(`${text}e-2`);
}

interface Plain {
  readonly value: number;
  readonly hasDecimals: boolean;
  readonly isGrouped: boolean;
}

function plainNumber(text: string, locale: Locale): Plain | undefined {
  const group = locale.group === '.' ? '\\.' : ',';
  const decimal = locale.decimal === '.' ? '\\.' : ',';
  const shape = new RegExp(`^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d+))?$`);
  const match = shape.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [, sign = '', whole = '', fraction, exponent = '0'] = match;
  if (whole === '' && !fraction) return undefined;
  const digits = whole.replace(/\D/g, '');
  const value = Number(`${sign}${digits || '0'}.${fraction || '0'}e${exponent}`);
  return { value, hasDecimals: Boolean(fraction), isGrouped: digits !== whole };
}
