/**
 * Calculates only the tabs that a change can have reached: those changed (a draft makes new Sheet objects of what it
 * touches) and those whose formulas look at them. A whole workbook takes seconds, and every action of the add-in reads
 * after somebody wrote.
 */
import { dayIn } from '../formula/day.ts';
import { rowsOf } from './draft.ts';
import { titlesReferredBy } from './references.ts';
import type { Sheet, Spreadsheet } from './types.ts';

/** What has been calculated, and in which locale. */
export interface Calculated {
  readonly sheets: ReadonlySet<Sheet>;
  readonly titles: ReadonlySet<string>;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: number;
}

/** Fills `effectiveValue` and `formattedValue` of every cell of these tabs; the others of the workbook have theirs. */
export type Calculate = (book: Spreadsheet, tabs: readonly Sheet[], now: number) => void;

export function recalculate(book: Spreadsheet, now: number, done: Calculated | null, calculate: Calculate): Calculated {
  const { locale, timeZone } = book.properties;
  const isSame = done !== null && done.locale === locale && done.timeZone === timeZone;
  const isSameDay = isSame && dayIn(timeZone, done.now) === dayIn(timeZone, now);
  const tabs = isSame ? reachedBy(book, done, isSameDay ? [] : book.sheets.filter(asksForToday)) : book.sheets;
  if (tabs.length > 0) calculate(book, tabs, now);
  return { sheets: new Set(book.sheets), titles: new Set(book.sheets.map(titleOf)), locale, timeZone, now };
}

function titleOf(sheet: Sheet): string {
  return sheet.properties.title.toLowerCase();
}

/** Of the functions that the calculator knows only TODAY answers otherwise as time goes by. */
const asksForToday = (sheet: Sheet): boolean =>
  rowsOf(sheet).some(({ values = [] }) =>
    values.some((cell) => cell?.userEnteredValue?.formulaValue?.includes('TODAY(') === true),
  );

function reachedBy(book: Spreadsheet, done: Calculated, aged: readonly Sheet[]): Sheet[] {
  const present = new Set(book.sheets.map(titleOf));
  const gone = [...done.titles].filter((title) => !present.has(title));
  const changed = book.sheets.filter((sheet) => !done.sheets.has(sheet) || aged.includes(sheet)).map(titleOf);
  const reached = closure([...changed, ...gone], (title) =>
    book.sheets.filter((sheet) => titlesReferredBy(sheet).has(title)).map(titleOf),
  );
  return book.sheets.filter((sheet) => reached.has(titleOf(sheet)));
}

function closure(start: Iterable<string>, next: (title: string) => Iterable<string>): Set<string> {
  const found = new Set(start);
  // A Set is walked in the order of insertion, what is added on the way included.
  for (const title of found) for (const other of next(title)) found.add(other);
  return found;
}
