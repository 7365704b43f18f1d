/** A cell of a pack as a person reads it, in signs that cannot be taken for anything else. */
import type { Cell, CellValue } from 'hucre/xlsx';

export function cellText(value: CellValue | undefined, cell: Partial<Cell> | undefined): string {
  if (value === null || value === undefined) return missingResult(cell);
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'number') return formattedNumber(value, cell?.style?.numFmt ?? '');
  if (value instanceof Date) return dateText(value);
  return cleanText(value);
}

/** A program that calculates nothing saves formulas without values: the formula is shown, so that nobody takes it for empty. */
const missingResult = (cell: Partial<Cell> | undefined): string => (cell?.formula ? `=${cell.formula}` : '');

/** Non-breaking spaces, marks without width and Windows line ends come along when people paste. */
const cleanText = (text: string): string =>
  text
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u200B\u200E\u200F\uFEFF]/g, '')
    .replace(/\r\n?/g, '\n')
    .trim();

/** Times alone are days below 1; they stay times, so that a reader of numbers refuses them as they were typed. */
function dateText(date: Date): string {
  const iso = date.toISOString();
  return date.getUTCFullYear() < 1900 ? iso.slice(11, 16) : iso.slice(0, 10);
}

/** Of the number formats only two change the meaning: percent, and zeros that fill up a code (`007`). */
function formattedNumber(value: number, format: string): string {
  const signs = format.replace(/"[^"]*"|\\./g, '');
  if (signs.includes('%')) return `${numberText(value * 100)}%`;
  if (/^0{2,}$/.test(signs) && Number.isInteger(value) && value >= 0)
    return numberText(value).padStart(signs.length, '0');
  return numberText(value);
}

/**
 * Decimal comma and no thousands: 1234.5 → `1234,5`. Three decimals get a fourth, because `1,125` may be a thousand.
 * Excel keeps 15 digits; what lies behind them is binary noise (0.1 + 0.2 → `0,3`).
 */
export function numberText(value: number): string {
  const [whole = '0', decimals = ''] = plainDigits(Number(value.toPrecision(15))).split('.');
  if (decimals === '') return whole;
  return `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}

/** Digits without an exponent. */
function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}
