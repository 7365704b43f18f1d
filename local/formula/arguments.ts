/** How sheet functions take their arguments. */
import { type Area, isArea, single, type Term, valuesOf, zip } from './area.ts';
import type { Formula, Place, SheetFunction } from './place.ts';
import { type FormulaError, isError, toNumber, toText, type Value } from './value.ts';

export const MANY = 255;

export const singleValue = (formula: Formula, place: Place): Value => single(formula(place), place.row, place.column);

/** A function of single values; inside SUMPRODUCT it works cell by cell. It sees errors. */
export function ofValues(
  least: number,
  most: number,
  calculate: (values: readonly Value[], place: Place) => Value,
): SheetFunction {
  return { least, most, apply: (args, place) => overValues(args, place, (values) => calculate(values, place)) };
}

function overValues(args: readonly Formula[], place: Place, calculate: (values: readonly Value[]) => Value): Term {
  const terms = args.map((each) => each(place));
  if (place.array && terms.some(isArea)) return zip(terms, calculate);
  return calculate(terms.map((term) => single(term, place.row, place.column)));
}

/** The first error among the arguments is the answer. */
export function ofNumbers(least: number, most: number, calculate: (...numbers: number[]) => Value): SheetFunction {
  return ofValues(least, most, (values, { book }) => {
    const numbers = values.map((value) => toNumber(value, book.locale));
    const error = numbers.find(isError);
    return error ?? calculate(...numbers.filter((each): each is number => !isError(each)));
  });
}

/** Texts first, then numbers; the first error among the arguments is the answer. */
export function ofTexts(
  texts: number,
  least: number,
  most: number,
  calculate: (texts: readonly string[], numbers: readonly number[]) => Value,
): SheetFunction {
  return ofValues(least, most, (values, { book }) => {
    const first = values.slice(0, texts).map((value) => toText(value, book.locale));
    const rest = values.slice(texts).map((value) => toNumber(value, book.locale));
    const error = [...first, ...rest].find(isError);
    if (error) return error;
    return calculate(first.filter(isText), rest.filter(isNumber));
  });
}

const isText = (value: Value): value is string => typeof value === 'string';
const isNumber = (value: Value): value is number => typeof value === 'number';

/** The block that a lookup or a count works on; one value is a block of one. */
export function areaOf(formula: Formula | undefined, place: Place): Area | FormulaError {
  const term = formula ? formula(place) : null;
  if (isArea(term)) return term;
  return isError(term) ? term : { rows: 1, columns: 1, at: () => term };
}

/** Numbers as SUM and its kin take them: in ranges only true numbers count, a typed argument must be one. */
export function numbersOf(args: readonly Formula[], place: Place): number[] | FormulaError {
  const numbers: number[] = [];
  for (const each of args) {
    const term = each(place);
    const values: Iterable<Value> = isArea(term) ? numbersIn(term) : [toNumber(term, place.book.locale)];
    for (const value of values) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}

function* numbersIn(area: Area): Generator<Value> {
  for (const value of valuesOf(area)) if (typeof value === 'number' || isError(value)) yield value;
}
