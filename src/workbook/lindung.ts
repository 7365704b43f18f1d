/** Locks tabs: against accidents, not against whoever owns the file. */
import { rentangKolom } from './bentuk.ts';
import type { Rentang, SheetsRequest } from './sheets-json.ts';
import { BARIS_DATA, type Tab } from './tab.ts';

/** Columns where people type stay open; the rest is locked, or asks before it is changed. */
export function protect(
  tab: Tab,
  editor: readonly string[],
  rowCount: number,
  lain: readonly Rentang[] = [],
): readonly SheetsRequest[] {
  const kolom = tab.kolom.flatMap((k, i) => (k.isian ? [rentangKolom(tab.sheetId, i, BARIS_DATA, rowCount)] : []));
  return protectSheet(tab, editor, [...kolom, ...lain]);
}

/** Marks the protections that are ours. */
export const AWALAN_PERLINDUNGAN = 'Himpun Kinerja:';

/** Locks a whole tab but `terbuka`. */
export function protectSheet(
  tab: Tab,
  editor: readonly string[],
  terbuka: readonly Rentang[],
): readonly SheetsRequest[] {
  if (tab.perlindungan === 'bebas') return [];
  const dasar = {
    range: { sheetId: tab.sheetId },
    description: `${AWALAN_PERLINDUNGAN} ${tab.nama}`,
    ...(terbuka.length > 0 ? { unprotectedRanges: terbuka } : {}),
  };
  const siapa =
    tab.perlindungan === 'peringatan' ? { warningOnly: true } : { editors: { users: [...new Set(editor)] } };
  return [{ addProtectedRange: { protectedRange: { ...dasar, ...siapa } } }];
}
