/** A workbook that somebody handed over, as our readers see one. */
import type { LedgerHead } from '../../src/app/inti/riwayat.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import type { NamaTab } from '../../src/workbook/tab.ts';
import type { ShownCell } from './shown-cell.ts';

interface BookTab {
  readonly title: string;
  readonly isHidden: boolean;
  /** Which of ours it is; null: none. */
  readonly nama: NamaTab | null;
}

export interface Book {
  /** As the person named it. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** The heads that the file's metadata keeps, the newest last; null where the file can hold none: an .xlsx. */
  readonly heads: readonly LedgerHead[] | null;
  /** The head names another file: somebody copied it in Drive. */
  readonly isCopy: boolean;
  readonly tabs: readonly BookTab[];
  /** Of tab Rekap: every cell as a person sees it, by row and column. */
  readonly rekap: readonly (readonly ShownCell[])[];
}

/** Excel holds no longer text in a cell, so an export cuts it there. */
const LONGEST_XLSX = 32_767;

export const isCut = ({ heads }: Book, texts: readonly string[]): boolean =>
  heads === null && texts.some((text) => text.length >= LONGEST_XLSX);
