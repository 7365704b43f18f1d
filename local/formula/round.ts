/**
 * Rounding on the decimal digits that a person sees (15 of them), half away from zero: 1.005 to two places is 1.01
 * although the binary number lies below it. Sheets and Excel do so; JavaScript's toFixed does not.
 */
export function roundHalfAway(value: number, places: number): number {
  return onDigits(value, places, Math.round);
}

/** Towards zero. */
export function roundDown(value: number, places: number): number {
  return onDigits(value, places, Math.floor);
}

/** Away from zero. */
export function roundUp(value: number, places: number): number {
  return onDigits(value, places, Math.ceil);
}

/** A number this large has no digits left to round. */
const FIFTEEN_DIGITS = 1e15;

function onDigits(value: number, places: number, rounding: (shifted: number) => number): number {
  if (Math.abs(value) * 10 ** places >= FIFTEEN_DIGITS) return value;
  const rounded = shift(rounding(shift(Math.abs(value), Math.trunc(places))), -Math.trunc(places));
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toPrecision(15).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
