/** Sheets orders numbers before text before booleans, and knows no upper or lower case. */
import type { Value } from './value.ts';

type Plain = number | string | boolean;

const RANK = { number: 0, string: 1, boolean: 2 } as const;

const rankOf = (value: Plain): number => RANK[typeof value as keyof typeof RANK];

/** Negative, zero or positive. Blank counts as the other side's empty value: 0, "" or FALSE. Errors must be out of the way. */
export function compare(left: Value, right: Value): number {
  const a = filled(left, right);
  const b = filled(right, left);
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
  if (typeof a === 'number' && typeof b === 'number') return sign(a, b);
  return sign(String(a).toLowerCase(), String(b).toLowerCase());
}

function filled(value: Value, beside: Value): Plain {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof beside === 'string') return '';
  return typeof beside === 'boolean' ? false : 0;
}

const sign = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
