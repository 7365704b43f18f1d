/** By key, in the order in which the keys come up. */
export function kelompokkan<T>(daftar: readonly T[], kunci: (satu: T) => string): Map<string, T[]> {
  const kelompok = new Map<string, T[]>();
  for (const satu of daftar) {
    const nama = kunci(satu);
    const isi = kelompok.get(nama);
    if (isi) isi.push(satu);
    else kelompok.set(nama, [satu]);
  }
  return kelompok;
}
