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
export function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}
