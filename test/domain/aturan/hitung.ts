import { calculate } from '../../../local/formula/calculate.ts';
import { bookOf, cellAt, resultOf } from '../../local/formula/book.ts';

export type Isi = string | number | boolean | null;

/** Calculates one formula per row, each in the column behind that row's cells. */
export function hitungBaris(
  baris: readonly { readonly sel: readonly Isi[]; readonly rumus: string }[],
): readonly Isi[] {
  const book = bookOf({ Data: baris.map(({ sel, rumus }) => [...sel, `=${rumus}`]) });
  calculate(book);
  return baris.map(({ sel }, urutan) => resultOf(cellAt(book, 'Data', urutan + 1, sel.length + 1)));
}
