/** A draft of figures that were not frozen: nothing keeps what it printed, and it says so itself. */
import { BELUM_ADA_POTRET } from '../../src/documents/kerangka.ts';
import { MARKA_DRAF } from '../../src/documents/naskah.ts';
import { BELUM_DISAHKAN } from '../../src/documents/tanda-tangan.ts';
import { tidyText } from '../../src/documents/teks-naskah.ts';
import type { Paper } from './docx-file.ts';

/** Wherever one of ours says that it is a draft; a paper that says so in one place alone is none. */
export const isUnfrozenDraft = ({ body, headers, footers }: Paper): boolean =>
  headers.every((text) => tidyText(text).endsWith(MARKA_DRAF)) &&
  footers.every((text) => tidyText(text).startsWith(BELUM_ADA_POTRET)) &&
  body.some(({ text }) => tidyText(text) === BELUM_DISAHKAN);

export const tellDraft = ({ name }: Paper): string =>
  `Catatan: ${name} draf sebelum dibekukan; angkanya tidak dibandingkan.`;
