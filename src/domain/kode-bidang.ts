/** A row of a shared indikator holds the kodes of its bidang as one text: "YAN, DAL". */
export const joinKode = (bidang: readonly string[]): string => bidang.join(', ');

/** None of an empty text. */
export function splitKode(teks: string): readonly string[] {
  return teks
    .split(',')
    .map((kode) => kode.trim())
    .filter((kode) => kode !== '');
}
