/** Spelling of white space and case does not part what staff meant to be one. */
export function normalise(teks: string): string {
  return teks.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The parts of a list that people wrote in one cell; none of an empty text. */
export function splitDaftar(teks: string, pemisah: string | RegExp = ','): readonly string[] {
  return teks
    .split(pemisah)
    .map((bagian) => bagian.trim())
    .filter((bagian) => bagian !== '');
}

/** A row of a shared indikator holds the kodes of its bidang as one text: "YAN, DAL". */
export const joinKode = (bidang: readonly string[]): string => bidang.join(', ');

/** By key, in the order in which the keys come up. */
export function groupBy<T>(daftar: readonly T[], kunci: (satu: T) => string): Map<string, T[]> {
  const kelompok = new Map<string, T[]>();
  for (const satu of daftar) {
    const nama = kunci(satu);
    const isi = kelompok.get(nama);
    if (isi) isi.push(satu);
    else kelompok.set(nama, [satu]);
  }
  return kelompok;
}
