/** The sheets that the workbook has now, as Google lists them; ours are found by sheetId. */
import type { Snapshot } from './baca.ts';
import type { LembarGoogle, PerlindunganGoogle } from './sheets-json.ts';
import type { Tab } from './tab.ts';

type Berstruktur = Pick<Snapshot, 'struktur'>;

const sheetIdOf = ({ properties }: LembarGoogle): number => properties?.sheetId ?? 0;

export const judulLembar = ({ properties }: LembarGoogle): string => properties?.title ?? '';

export const findLembar = ({ struktur }: Berstruktur, sheetId: number): LembarGoogle | undefined =>
  (struktur.sheets ?? []).find((lembar) => sheetIdOf(lembar) === sheetId);

/** Has a protection, whoever made it; false for a tab that is not there. */
export function isTabLocked(snapshot: Berstruktur, sheetId: number): boolean {
  const lembar = findLembar(snapshot, sheetId);
  return lembar !== undefined && perlindunganOf(lembar).length > 0;
}

export const tabAda = (snapshot: Berstruktur, sheetId: number): boolean => findLembar(snapshot, sheetId) !== undefined;

/** Rows and columns that the grid of a tab has now. */
export function ukuranTab(snapshot: Berstruktur, sheetId: number): { readonly baris: number; readonly kolom: number } {
  const grid = findLembar(snapshot, sheetId)?.properties?.gridProperties;
  return { baris: grid?.rowCount ?? 0, kolom: grid?.columnCount ?? 0 };
}

/** Throws where the reading did not ask: what was not read is not "none there". */
export function perlindunganOf({ protectedRanges }: LembarGoogle): readonly PerlindunganGoogle[] {
  if (!protectedRanges) throw new Error('protections were not asked for in this reading');
  return protectedRanges;
}

/** The same of colour rules. */
export function aturanWarnaOf({ conditionalFormats }: LembarGoogle): readonly unknown[] {
  if (!conditionalFormats) throw new Error('colour rules were not asked for in this reading');
  return conditionalFormats;
}

/** asumsi: as many characters as Sheets lets people type. */
const JUDUL_TERPANJANG = 100;

/** The tab's own name, or with a number behind it where somebody's tab has taken that: ours is found by its sheetId, so another name will do. */
export function freeTitle({ struktur }: Berstruktur, { nama, sheetId }: Pick<Tab, 'nama' | 'sheetId'>): string {
  const lain = (struktur.sheets ?? []).filter((lembar) => sheetIdOf(lembar) !== sheetId);
  const dipakai = new Set(lain.map((lembar) => judulLembar(lembar).toLowerCase()));
  let calon = nama.slice(0, JUDUL_TERPANJANG);
  for (let n = 2; dipakai.has(calon.toLowerCase()); n++) {
    const nomor = ` (${n})`;
    calon = nama.slice(0, JUDUL_TERPANJANG - nomor.length) + nomor;
  }
  return calon;
}
