/** Drawing by lot, the same again for the same seed. */
export interface Undi {
  /** From 0 up to, and without, `n`. */
  bulat(n: number): number;
  /** True so often in a hundred. */
  persen(n: number): boolean;
  satu<T>(pilihan: readonly T[]): T;
  sebagian<T>(pilihan: readonly T[]): readonly T[];
}

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (public domain). */
export function undi(benih: number): Undi {
  let keadaan = (benih * 0x9e3779b9) >>> 0;
  const pecahan = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let n = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 4_294_967_296;
  };
  const bulat = (n: number): number => Math.floor(pecahan() * n);
  const satu = <T>(pilihan: readonly T[]): T => {
    const hasil = pilihan[bulat(pilihan.length)];
    if (hasil === undefined) throw new Error('nothing to draw from');
    return hasil;
  };
  return {
    bulat,
    satu,
    persen: (n) => bulat(100) < n,
    sebagian: (pilihan) => pilihan.filter(() => bulat(2) === 0),
  };
}
