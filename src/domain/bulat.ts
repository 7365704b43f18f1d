/** Moves the decimal point in the shortest decimal text of the number, so that 1.005 becomes exactly 100.5. */
function shiftDecimal(nilai: number, digits: number): number {
  const [angka = '', pangkat = '0'] = String(nilai).split('e');
  return Number(`${angka}e${Number(pangkat) + digits}`);
}

/** Rounds as people do on paper, half away from zero: 1.005 → 1.01, -2.5 → -3. */
export function roundTo(nilai: number, digits: number): number {
  if (Math.abs(nilai) >= Number.MAX_SAFE_INTEGER) return nilai;
  const bulat = shiftDecimal(Math.round(shiftDecimal(Math.abs(nilai), digits)), -digits);
  return nilai < 0 && bulat !== 0 ? -bulat : bulat;
}

/** Drops binary noise (0.1 + 0.2) but keeps rupiah sums of 15 digits whole. */
export function dropNoise(nilai: number, digits = 15): number {
  return Number(nilai.toPrecision(digits));
}
