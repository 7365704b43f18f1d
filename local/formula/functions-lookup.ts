import { type Area, cellArea, type Term } from './area.ts';
import { areaOf, singleValue } from './arguments.ts';
import { compare } from './compare.ts';
import { wildcard } from './criterion.ts';
import type { Formula, Place, SheetFunction } from './place.ts';
import {
  type FormulaError,
  isError,
  NOT_AVAILABLE,
  toBoolean,
  toNumber,
  type Value,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from './value.ts';

export const LOOKUP: Readonly<Record<string, SheetFunction>> = {
  INDEX: { least: 2, most: 3, apply: index },
  MATCH: { least: 2, most: 3, apply: match },
  VLOOKUP: { least: 3, most: 4, apply: verticalLookup },
};

function numberAt(formula: Formula | undefined, place: Place, missing: number): number | FormulaError {
  if (!formula) return missing;
  const number = toNumber(singleValue(formula, place), place.book.locale);
  return isError(number) ? number : Math.trunc(number);
}

/** Row or column 0 means all of them. With one number, a single row is counted across. */
function index([range, down, across]: readonly Formula[], place: Place): Term {
  const area = areaOf(range, place);
  const first = numberAt(down, place, 0);
  const second = numberAt(across, place, 0);
  if (isError(area)) return area;
  if (isError(first)) return first;
  if (isError(second)) return second;
  const isAcross = !across && area.rows === 1;
  return part(area, isAcross ? 1 : first, isAcross ? first : second);
}

function part(area: Area, row: number, column: number): Term {
  if (row < 0 || column < 0) return WRONG_VALUE;
  if (row > area.rows || column > area.columns) return WRONG_REFERENCE;
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  const rows = row === 0 ? area.rows : 1;
  const columns = column === 0 ? area.columns : 1;
  const { cells } = area;
  if (cells) return cellArea({ grid: cells.grid, top: cells.top + top, left: cells.left + left }, rows, columns);
  return { rows, columns, at: (r, c) => area.at(top + r, left + c) };
}

function match([key, range, kind]: readonly Formula[], place: Place): Value {
  const area = areaOf(range, place);
  const wanted = singleValue(key ?? (() => null), place);
  const order = numberAt(kind, place, 1);
  if (isError(wanted)) return wanted;
  if (isError(area)) return area;
  if (isError(order)) return order;
  if (area.rows > 1 && area.columns > 1) return NOT_AVAILABLE;
  const at = area.columns === 1 ? (n: number) => area.at(n, 0) : (n: number) => area.at(0, n);
  const found = position(wanted, Math.max(area.rows, area.columns), at, Math.sign(order));
  return found === undefined ? NOT_AVAILABLE : found + 1;
}

function verticalLookup([key, range, column, sorted]: readonly Formula[], place: Place): Value {
  const area = areaOf(range, place);
  const wanted = singleValue(key ?? (() => null), place);
  const which = numberAt(column, place, 1);
  const isSorted = sorted ? toBoolean(singleValue(sorted, place)) : true;
  if (isError(wanted)) return wanted;
  if (isError(area)) return area;
  if (isError(which)) return which;
  if (isError(isSorted)) return isSorted;
  if (which < 1 || which > area.columns) return which < 1 ? WRONG_VALUE : WRONG_REFERENCE;
  const found = position(wanted, area.rows, (row) => area.at(row, 0), isSorted ? 1 : 0);
  return found === undefined ? NOT_AVAILABLE : area.at(found, which - 1);
}

/** `order` 0: the first equal one; 1: the last not above, in a rising list; -1: the last not below, in a falling one. */
function position(wanted: Value, count: number, at: (n: number) => Value, order: number): number | undefined {
  if (wanted === null) return undefined;
  const isEqual = equality(wanted);
  let last: number | undefined;
  for (let n = 0; n < count; n += 1) {
    const value = at(n);
    if (typeof value !== typeof wanted || isError(value)) continue;
    if (order === 0 && isEqual(value)) return n;
    if (order !== 0) {
      if (compare(value, wanted) * order > 0) return last;
      last = n;
    }
  }
  return last;
}

function equality(wanted: Value): (value: Value) => boolean {
  if (typeof wanted !== 'string' || !/[*?~]/.test(wanted)) return (value) => compare(value, wanted) === 0;
  const pattern = wildcard(wanted);
  return (value) => typeof value === 'string' && pattern.test(value);
}
