/** Spelling of white space and case does not part what staff meant to be one. */
export function samakan(teks: string): string {
  return teks.trim().replace(/\s+/g, ' ').toLowerCase();
}

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
