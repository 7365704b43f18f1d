import { format } from 'numfmt';
import { isArea, valuesOf } from './area.ts';
import { MANY, ofNumbers, ofTexts, ofValues } from './arguments.ts';
import type { Formula, Place, SheetFunction } from './place.ts';
import { isError, toNumber, toText, type Value, WRONG_VALUE } from './value.ts';

const ofText = (calculate: (text: string) => Value): SheetFunction =>
  ofTexts(1, 1, 1, ([text = '']) => calculate(text));

export const TEXT: Readonly<Record<string, SheetFunction>> = {
  LEN: ofText((text) => text.length),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  TRIM: ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CODE: ofText((text) => text.codePointAt(0) ?? WRONG_VALUE),
  CHAR: ofNumbers(1, 1, (code) => (code >= 1 ? String.fromCodePoint(Math.trunc(code)) : WRONG_VALUE)),
  LEFT: ofTexts(1, 1, 2, ([text = ''], [count = 1]) => (count < 0 ? WRONG_VALUE : text.slice(0, count))),
  RIGHT: ofTexts(1, 1, 2, ([text = ''], [count = 1]) => right(text, Math.trunc(count))),
  MID: ofTexts(1, 3, 3, ([text = ''], [start = 1, count = 0]) => middle(text, start, count)),
  REPT: ofTexts(1, 2, 2, ([text = ''], [count = 0]) => (count < 0 ? WRONG_VALUE : text.repeat(count))),
  FIND: ofTexts(2, 2, 3, ([part = '', whole = ''], [start = 1]) => positionOf(part, whole, start)),
  SEARCH: ofTexts(2, 2, 3, ([part = '', whole = ''], [start = 1]) =>
    positionOf(part.toLowerCase(), whole.toLowerCase(), start),
  ),
  EXACT: ofTexts(2, 2, 2, ([one, other]) => one === other),
  SUBSTITUTE: ofTexts(3, 3, 4, ([text = '', old = '', fresh = ''], [which]) => substitute(text, old, fresh, which)),
  // What it shows; where it leads is the cell's hyperlink.
  HYPERLINK: ofTexts(2, 1, 2, ([address = '', label = address]) => label),
  CONCATENATE: { least: 1, most: MANY, apply: concatenate },
  VALUE: ofValues(1, 1, ([value = null], { book }) => toNumber(value, book.locale)),
  TEXT: ofValues(2, 2, asText),
};

const right = (text: string, count: number): Value => (count < 0 ? WRONG_VALUE : count === 0 ? '' : text.slice(-count));

const middle = (text: string, start: number, count: number): Value =>
  start < 1 || count < 0 ? WRONG_VALUE : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count));

function positionOf(part: string, whole: string, start: number): Value {
  if (start < 1) return WRONG_VALUE;
  const at = whole.indexOf(part, start - 1);
  return at < 0 ? WRONG_VALUE : at + 1;
}

function substitute(text: string, old: string, fresh: string, which: number | undefined): Value {
  if (old === '') return text;
  if (which === undefined) return text.replaceAll(old, () => fresh);
  const parts = text.split(old);
  if (which < 1) return WRONG_VALUE;
  if (parts.length <= which) return text;
  return `${parts.slice(0, which).join(old)}${fresh}${parts.slice(which).join(old)}`;
}

function concatenate(args: readonly Formula[], place: Place): Value {
  let joined = '';
  for (const each of args) {
    const term = each(place);
    for (const value of isArea(term) ? valuesOf(term) : [term]) {
      const text = toText(value, place.book.locale);
      if (isError(text)) return text;
      joined += text;
    }
  }
  return joined;
}

// Google documents patterns in English signs only; what a date pattern yields in each locale is not known to us.
const KNOWN_PATTERNS = /^[#0]+(,[#0]{3})?(\.[#0]+)?%?$/;

function asText([value = null, pattern = null]: readonly Value[], { book }: Place): Value {
  if (isError(value)) return value;
  if (typeof pattern !== 'string' || !KNOWN_PATTERNS.test(pattern))
    throw new Error(`The calculator does not know the pattern ${String(pattern)} of TEXT`);
  const number = toNumber(value, book.locale);
  if (isError(number) || typeof value === 'boolean') return toText(value, book.locale);
  return format(pattern, number, { locale: book.locale.format });
}
