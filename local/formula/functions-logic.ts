import { isArea, valuesOf } from './area.ts';
import { areaOf, MANY, ofValues, singleValue } from './arguments.ts';
import type { Formula, Place, SheetFunction } from './place.ts';
import { type FormulaError, isError, NOT_AVAILABLE, toBoolean, type Value, WRONG_VALUE } from './value.ts';

export const LOGIC: Readonly<Record<string, SheetFunction>> = {
  IF: { least: 2, most: 3, apply: ifThen },
  IFS: { least: 2, most: MANY, apply: firstTrue },
  // Excel wants the second argument, Sheets does not: the workbook must open in both. The same goes for ROUND.
  IFERROR: { least: 2, most: 2, apply: ifError },
  AND: { least: 1, most: MANY, apply: (args, place) => overBooleans(args, place, (all) => all.every(Boolean)) },
  OR: { least: 1, most: MANY, apply: (args, place) => overBooleans(args, place, (all) => all.some(Boolean)) },
  NOT: ofValues(1, 1, ([value = null]) => negation(toBoolean(value))),
  TRUE: ofValues(0, 0, () => true),
  FALSE: ofValues(0, 0, () => false),
  ISBLANK: { least: 1, most: 1, apply: isBlank },
  ISNUMBER: ofValues(1, 1, ([value = null]) => typeof value === 'number'),
  ISTEXT: ofValues(1, 1, ([value = null]) => typeof value === 'string'),
  ISERROR: ofValues(1, 1, ([value = null]) => isError(value)),
};

const negation = (value: boolean | FormulaError): Value => (isError(value) ? value : !value);

function ifThen([condition, yes, no]: readonly Formula[], place: Place) {
  if (!condition || !yes) return WRONG_VALUE;
  const answer = toBoolean(oneCondition(condition, place));
  if (isError(answer)) return answer;
  if (answer) return yes(place);
  return no ? no(place) : false;
}

/** Sheets would go through IF cell by cell in an array formula; no formula of ours needs that. */
function oneCondition(condition: Formula, place: Place): Value {
  const term = condition(place);
  if (place.array && isArea(term) && term.rows * term.columns > 1)
    throw new Error('The calculator does not know IF over a range');
  return singleValue(() => term, place);
}

function firstTrue(args: readonly Formula[], place: Place) {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const answer = toBoolean(oneCondition(args[at] ?? (() => null), place));
    if (isError(answer)) return answer;
    if (answer) return args[at + 1]?.(place) ?? null;
  }
  return NOT_AVAILABLE;
}

function ifError([formula, otherwise]: readonly Formula[], place: Place) {
  const value = formula ? singleValue(formula, place) : null;
  if (!isError(value)) return value;
  return otherwise ? singleValue(otherwise, place) : null;
}

/** In ranges, texts and blanks do not count; a typed text is an error. */
function overBooleans(args: readonly Formula[], place: Place, judge: (all: readonly boolean[]) => boolean): Value {
  const all: boolean[] = [];
  for (const each of args) {
    const term = each(place);
    const inRange = isArea(term) && term.rows * term.columns > 1;
    for (const value of inRange ? valuesOf(term) : [singleValue(() => term, place)]) {
      if (inRange && (value === null || typeof value === 'string')) continue;
      const answer = toBoolean(value);
      if (isError(answer)) return answer;
      all.push(answer);
    }
  }
  return all.length === 0 ? WRONG_VALUE : judge(all);
}

/** A formula that shows nothing is not blank. */
function isBlank([formula]: readonly Formula[], place: Place) {
  const area = areaOf(formula, place);
  if (isError(area)) return false;
  const { cells, rows, columns } = area;
  const isCellBlank = (row: number, column: number) =>
    cells ? cells.grid.isBlankAt(cells.top + row, cells.left + column) : area.at(row, column) === null;
  if (place.array && rows * columns > 1) return { rows, columns, at: isCellBlank };
  return rows * columns === 1 ? isCellBlank(0, 0) : false;
}
