import type { Locale } from './locale.ts';
import type { Typed } from './typed-value.ts';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei|may', 'jun', 'jul', 'agu|aug|agt', 'sep', 'okt|oct', 'nov', 'des|dec'];

/** Days since 1899-12-30, undefined when the calendar has no such day. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - EPOCH) / DAY) : undefined;
}

/** A date or a time of day, in the orders that the locale writes. */
export function dateFromText(text: string, locale: Locale, now: number): Typed | undefined {
  return timeFrom(text) ?? isoDate(text) ?? numericDate(text, locale, now) ?? namedDate(text, locale, now);
}

function asDate(serial: number | undefined, pattern: string): Typed | undefined {
  if (serial === undefined) return undefined;
  return { value: { numberValue: serial }, format: { type: 'DATE', pattern } };
}

/** Goes on to be shown as it was typed (recorded of Google with hyphens; asumsi: with slashes and in every locale too). */
function isoDate(text: string): Typed | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  return asDate(serialOf(Number(match[1]), Number(match[3]), Number(match[4])), ['yyyy', 'mm', 'dd'].join(match[2]));
}

function numericDate(text: string, locale: Locale, now: number): Typed | undefined {
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  return asDate(serialOf(yearOf(match[4], now), month, day), locale.datePattern);
}

function namedDate(text: string, locale: Locale, now: number): Typed | undefined {
  const match = /^(\d{1,2})[ -]([A-Za-z]{3,9})(?:[ -](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const month = MONTHS.findIndex((names) => new RegExp(`^(${names})`, 'i').test(match[2] ?? '')) + 1;
  return month === 0 ? undefined : asDate(serialOf(yearOf(match[3], now), month, Number(match[1])), locale.datePattern);
}

/** Sheets reads two digits as 1930 to 2029 (asumsi). */
function yearOf(text: string | undefined, now: number): number {
  if (text === undefined) return new Date(now).getUTCFullYear();
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function timeFrom(text: string): Typed | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value: { numberValue: value }, format: { type: 'TIME', pattern: match[3] ? 'hh:mm:ss' : 'hh:mm' } };
}
