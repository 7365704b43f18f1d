/** Papers say what their seals say: looked at as `npm run verify` does. */
import { readDocx } from '../../local/verify/docx-file.ts';
import type { Dunia } from './dunia.ts';

/** How many were made; the first of each press is read, so that a paper that cannot be opened is a failure. */
export function checkKertas(dunia: Dunia): number {
  const kertas = dunia.kertas() ?? [];
  for (const { nama, isi } of kertas.slice(0, 1)) readDocx(nama, isi);
  return kertas.length;
}
