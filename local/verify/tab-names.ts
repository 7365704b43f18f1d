/** A person opens the tab that is called so: it must be the one that is checked. */
import { NAMA_TAB, type NamaTab, TAB_BOLEH_TIADA } from '../../src/workbook/tab.ts';
import type { Book } from './book.ts';
import { NotWhole } from './mistake.ts';

const PROVEN: readonly NamaTab[] = ['Rekap', 'Riwayat', 'Potret', 'Arsip'];
/** The others nobody needs to open. */
const READ: readonly NamaTab[] = ['Rekap', 'Riwayat'];

/** What else to tell. Throws a NotWhole. */
export function checkTabNames({ tabs }: Book): readonly string[] {
  const bare = (title: string): string => title.trim().toLowerCase();
  for (const nama of PROVEN) {
    const twin = tabs.find((tab) => tab.nama !== nama && bare(tab.title) === bare(nama));
    const real = tabs.find((tab) => tab.nama === nama)?.title;
    if (twin && real !== undefined)
      throw new NotWhole(
        `Tab "${twin.title}" bukan tab ${nama} yang ditulis Himpun Kinerja; yang asli bernama "${real}".`,
      );
  }
  const hidden = tabs.filter(({ nama, isHidden }) => nama !== null && READ.includes(nama) && isHidden);
  const missing = NAMA_TAB.filter((nama) => !TAB_BOLEH_TIADA.includes(nama) && tabs.every((tab) => tab.nama !== nama));
  return [
    ...hidden.map(({ title }) => `Catatan: tab ${title} disembunyikan.`),
    ...(missing.length === 0 ? [] : [`Catatan: tab ${missing.join(', ')} tidak ada, atau kolom kuncinya rusak.`]),
  ];
}
