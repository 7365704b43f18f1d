import type { Locale } from '../services/locale.ts';
import { compare } from './compare.ts';
import { isError, numberIn, type Value } from './value.ts';

/** What COUNTIF and SUMIF ask of a cell: `5`, `">=5"`, `"<>"`, `"TW*"` (with `*`, `?` and `~` before a literal one). */
export function criterionOf(criterion: Value, locale: Locale): (value: Value) => boolean {
  if (typeof criterion !== 'string') return (value) => equals(value, criterion ?? 0);
  const [, sign = '', rest = ''] = /^(<>|<=|>=|<|>|=|)([\s\S]*)$/.exec(criterion) ?? [];
  const wanted = numberIn(rest, locale) ?? rest;
  if (sign === '' || sign === '=') return matcher(wanted, sign);
  if (sign === '<>') return negated(matcher(wanted, '='));
  return (value) => typeof value === typeof wanted && ORDERS[sign]?.(compare(value, wanted)) === true;
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const negated = (test: (value: Value) => boolean) => (value: Value) => !test(value);

function matcher(wanted: string | number, sign: string): (value: Value) => boolean {
  if (typeof wanted === 'number') return (value) => equals(value, wanted);
  // "" finds blanks and empty texts, "=" blanks alone, "<>" whatever is no blank.
  if (wanted === '') return (value) => value === null || (sign === '' && value === '');
  const pattern = wildcard(wanted);
  return (value) => typeof value === 'string' && pattern.test(value);
}

const equals = (value: Value, wanted: Value): boolean =>
  value !== null && !isError(value) && typeof value === typeof wanted && compare(value, wanted) === 0;

export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/]/g, (sign, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    return sign === '*' ? '[\\s\\S]*' : sign === '?' ? '[\\s\\S]' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'i');
}
