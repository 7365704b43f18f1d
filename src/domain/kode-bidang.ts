/** A row of a shared indikator holds the kodes of its bidang as one text: "YAN, DAL". */
export const joinKode = (bidang: readonly string[]): string => bidang.join(', ');

/** None of an empty text. `pemisah`: people part them otherwise too. */
export function splitKode(teks: string, pemisah: string | RegExp = ','): readonly string[] {
  return teks
    .split(pemisah)
    .map((kode) => kode.trim())
    .filter((kode) => kode !== '');
}
