import { type Area, isArea, valuesOf, zip } from './area.ts';
import { areaOf, MANY, numbersOf, ofNumbers, ofValues, singleValue } from './arguments.ts';
import { criterionOf } from './criterion.ts';
import { dayOf } from './day.ts';
import type { Formula, Place, SheetFunction } from './place.ts';
import { roundDown, roundHalfAway, roundUp } from './round.ts';
import { DIVIDED_BY_ZERO, type FormulaError, isError, numberIn, type Value, WRONG_VALUE } from './value.ts';

const ofAll = (calculate: (numbers: readonly number[]) => Value): SheetFunction => ({
  least: 1,
  most: MANY,
  apply: (args, place) => {
    const numbers = numbersOf(args, place);
    return isError(numbers) ? numbers : calculate(numbers);
  },
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

// Not Math.max(...numbers): a whole column is more arguments than a call can take.
const extreme = (numbers: readonly number[], better: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce(better);

export const NUMBER: Readonly<Record<string, SheetFunction>> = {
  SUM: ofAll(sum),
  MIN: ofAll((numbers) => extreme(numbers, (a, b) => Math.min(a, b))),
  MAX: ofAll((numbers) => extreme(numbers, (a, b) => Math.max(a, b))),
  AVERAGE: ofAll((numbers) => (numbers.length === 0 ? DIVIDED_BY_ZERO : sum(numbers) / numbers.length)),
  COUNT: { least: 1, most: MANY, apply: (args, place) => countOf(args, place, isCountable) },
  COUNTA: { least: 1, most: MANY, apply: (args, place) => countOf(args, place, (value) => value !== null) },
  COUNTIF: { least: 2, most: 2, apply: countMatches },
  COUNTIFS: { least: 2, most: MANY, apply: countMatches },
  SUMIF: { least: 2, most: 3, apply: sumIf },
  SUMPRODUCT: { least: 1, most: MANY, apply: sumProduct },
  ROUND: ofNumbers(2, 2, (value = 0, places = 0) => roundHalfAway(value, places)),
  ROUNDUP: ofNumbers(2, 2, (value = 0, places = 0) => roundUp(value, places)),
  ROUNDDOWN: ofNumbers(2, 2, (value = 0, places = 0) => roundDown(value, places)),
  ABS: ofNumbers(1, 1, (value = 0) => Math.abs(value)),
  INT: ofNumbers(1, 1, (value = 0) => Math.floor(value)),
  SIGN: ofNumbers(1, 1, (value = 0) => Math.sign(value)),
  TODAY: { least: 0, most: 0, apply: (_, { book }) => book.today },
  DATE: ofNumbers(3, 3, (year = 0, month = 0, day = 0) => dayOf(year, month, day)),
  MOD: ofNumbers(2, 2, (value = 0, by = 0) => (by === 0 ? DIVIDED_BY_ZERO : value - by * Math.floor(value / by))),
  N: ofValues(1, 1, ([value = null]) => plainNumber(value)),
};

/** Unlike VALUE, N reads no text: it counts as 0. */
function plainNumber(value: Value): Value {
  if (typeof value === 'number' || isError(value)) return value;
  return value === true ? 1 : 0;
}

type Countable = (value: Value, inRange: boolean, place: Place) => boolean;

const isCountable: Countable = (value, inRange, { book }) =>
  typeof value === 'number' || (!inRange && typeof value === 'string' && numberIn(value, book.locale) !== undefined);

function countOf(args: readonly Formula[], place: Place, counts: Countable): number {
  let count = 0;
  for (const each of args) {
    const term = each(place);
    const inRange = isArea(term);
    for (const value of inRange ? valuesOf(term) : [term]) if (counts(value, inRange, place)) count += 1;
  }
  return count;
}

function countMatches(args: readonly Formula[], place: Place): Value {
  const tests: { area: Area; test: (value: Value) => boolean }[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const area = areaOf(args[at], place);
    if (isError(area)) return area;
    tests.push({ area, test: criterionOf(singleValue(args[at + 1] ?? (() => null), place), place.book.locale) });
  }
  const shape = tests[0]?.area;
  if (!shape || tests.some(({ area }) => area.rows !== shape.rows || area.columns !== shape.columns))
    return WRONG_VALUE;
  let count = 0;
  for (let row = 0; row < shape.rows; row += 1)
    for (let column = 0; column < shape.columns; column += 1)
      if (tests.every(({ area, test }) => test(area.at(row, column)))) count += 1;
  return count;
}

function sumIf([range, criterion, summed]: readonly Formula[], place: Place): Value {
  const area = areaOf(range, place);
  const added = areaOf(summed ?? range, place);
  if (isError(area)) return area;
  if (isError(added)) return added;
  const test = criterionOf(singleValue(criterion ?? (() => null), place), place.book.locale);
  let total = 0;
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) {
      const value = test(area.at(row, column)) ? added.at(row, column) : null;
      if (isError(value)) return value;
      total += typeof value === 'number' ? value : 0;
    }
  return total;
}

/** Texts and booleans count as 0 here; they become numbers only through arithmetic, as in (A1:A3="x")*1. */
function sumProduct(args: readonly Formula[], place: Place): Value {
  const areas = args.map((each) => areaOf(each, { ...place, array: true }));
  const error: FormulaError | undefined = areas.find(isError);
  if (error) return error;
  const blocks = areas.filter((area): area is Area => !isError(area));
  const [first] = blocks;
  if (!first || blocks.some((area) => area.rows !== first.rows || area.columns !== first.columns)) return WRONG_VALUE;
  const products = zip(blocks, product);
  let total = 0;
  for (const value of valuesOf(products)) {
    if (isError(value)) return value;
    total += Number(value);
  }
  return total;
}

function product(values: readonly Value[]): Value {
  let result = 1;
  for (const value of values) {
    if (isError(value)) return value;
    result *= typeof value === 'number' ? value : 0;
  }
  return result;
}
