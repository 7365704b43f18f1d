import { isArea, single, type Term, zip } from './area.ts';
import { compare } from './compare.ts';
import type { Formula, Place } from './place.ts';
import { DIVIDED_BY_ZERO, isError, toNumber, toText, type Value, WRONG_NUMBER } from './value.ts';

type Operator = (left: Value, right: Value, place: Place) => Value;
type Arithmetic = (left: number, right: number) => Value;

const arithmetic =
  (calculate: Arithmetic): Operator =>
  (left, right, { book }) => {
    const a = toNumber(left, book.locale);
    const b = toNumber(right, book.locale);
    if (isError(a)) return a;
    if (isError(b)) return b;
    return finite(calculate(a, b));
  };

const finite = (value: Value): Value => (typeof value === 'number' && !Number.isFinite(value) ? WRONG_NUMBER : value);

const comparison =
  (holds: (order: number) => boolean): Operator =>
  (left, right) =>
    isError(left) ? left : isError(right) ? right : holds(compare(left, right));

const join: Operator = (left, right, { book }) => {
  const a = toText(left, book.locale);
  const b = toText(right, book.locale);
  if (isError(a)) return a;
  return isError(b) ? b : a + b;
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? DIVIDED_BY_ZERO : a / b)),
  '^': arithmetic((a, b) => a ** b),
  '&': join,
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
};

export function compileBinary(name: string, left: Formula, right: Formula): Formula {
  const operator = OPERATORS[name];
  if (!operator) throw new Error(`The calculator does not know the operator ${name}`);
  return (place) => overTerms(left(place), right(place), operator, place);
}

export function compileUnary(name: string, operand: Formula): Formula {
  const zero: Formula = () => 0;
  const hundred: Formula = () => 100;
  if (name === '-') return compileBinary('-', zero, operand);
  if (name === '%') return compileBinary('/', operand, hundred);
  if (name === '+') return operand;
  throw new Error(`The calculator does not know the sign ${name}`);
}

function overTerms(left: Term, right: Term, operator: Operator, place: Place): Term {
  if (place.array && (isArea(left) || isArea(right)))
    return zip([left, right], ([a = null, b = null]) => operator(a, b, place));
  return operator(single(left, place.row, place.column), single(right, place.row, place.column), place);
}
