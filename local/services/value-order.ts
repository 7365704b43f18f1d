/**
 * The order of a sort. Asumsi (as Excel documents it; of Sheets it is known that blanks come last both ways): numbers,
 * texts without regard to case, FALSE, TRUE, errors.
 */
import type { ExtendedValue } from './types.ts';

const COLLATOR = new Intl.Collator('id', { sensitivity: 'accent' });

export function compareValues(one: ExtendedValue | undefined, other: ExtendedValue | undefined, sign: 1 | -1): number {
  const [left, right] = [rankOf(one), rankOf(other)];
  if (left === BLANK || right === BLANK) return left - right;
  return sign * (left - right || compareAlike(one ?? {}, other ?? {}));
}

const BLANK = 4;

function rankOf(value: ExtendedValue | undefined): number {
  if (value?.numberValue !== undefined) return 0;
  if (value?.stringValue !== undefined) return 1;
  if (value?.boolValue !== undefined) return 2;
  return value?.errorValue === undefined ? BLANK : 3;
}

function compareAlike(one: ExtendedValue, other: ExtendedValue): number {
  if (one.numberValue !== undefined) return one.numberValue - (other.numberValue ?? 0);
  if (one.stringValue !== undefined) return COLLATOR.compare(one.stringValue, other.stringValue ?? '');
  return Number(one.boolValue ?? 0) - Number(other.boolValue ?? 0);
}
