/** Moves the decimal point in the shortest decimal text of the number, so that 1.005 becomes exactly 100.5. */
function shiftDecimal(nilai: number, digits: number): number {
  const [angka = '', pangkat = '0'] = String(nilai).split('e');
  return Number(`${angka}e${Number(pangkat) + digits}`);
}

/** Rounds as people do on paper, half away from zero: 1.005 → 1.01, -2.5 → -3. */
export function roundTo(nilai: number, digits: number): number {
  if (Math.abs(nilai) >= Number.MAX_SAFE_INTEGER || (digits >= 0 && Number.isInteger(nilai))) return nilai;
  const bulat = roundBinary(Math.abs(nilai), digits) ?? roundDecimal(Math.abs(nilai), digits);
  return nilai < 0 && bulat !== 0 ? -bulat : bulat;
}

/** Exact, but by way of texts: with fifteen digits before the point, a double of the shifted number is rounded already. */
function roundDecimal(nilai: number, digits: number): number {
  if (digits < 0) return shiftDecimal(Math.round(shiftDecimal(nilai, digits)), -digits);
  const [utuh = '', pecahan = ''] = decimalText(nilai).split('.');
  if (pecahan.length <= digits) return nilai;
  const naik = (pecahan[digits] ?? '0') >= '5' ? 1n : 0n;
  return Number(`${BigInt(utuh + pecahan.slice(0, digits)) + naik}e-${digits}`);
}

const BATAS_BINER = 1e12;
const DEKAT_TENGAH = 1e-3;

/** Most numbers are not near a half, where binary noise would decide; dividing whole numbers gives the nearest double. */
function roundBinary(nilai: number, digits: number): number | null {
  const pangkat = 10 ** digits;
  const besar = nilai * pangkat;
  if (digits < 0 || besar > BATAS_BINER) return null;
  return Math.abs(besar - Math.floor(besar) - 0.5) > DEKAT_TENGAH ? Math.round(besar) / pangkat : null;
}

/** Drops binary noise (0.1 + 0.2) but keeps rupiah sums of 15 digits whole. */
export function dropNoise(nilai: number, digits = 15): number {
  // Whole numbers have none; -0 is no amount.
  if (Number.isInteger(nilai) && Math.abs(nilai) < 10 ** digits) return nilai || 0;
  return Number(nilai.toPrecision(digits));
}

/** Plain digits with a point, without the exponent that String() uses for very small and very large numbers. */
export function decimalText(nilai: number): string {
  if (!Number.isFinite(nilai)) throw new RangeError(`Not a finite number: ${nilai}`);
  const teks = String(nilai);
  if (!teks.includes('e')) return teks;
  const [angka = '', pangkat = '0'] = teks.split('e');
  const digits = angka.replace('.', '');
  const geser = Number(pangkat);
  return geser < 0 ? `0.${'0'.repeat(-geser - 1)}${digits}` : digits.padEnd(geser + 1, '0');
}
