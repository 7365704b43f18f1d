/** A pack's tables as rows of our tabs: the pack's headers are our headers. */
import { clipSel } from '../domain/teks-sel.ts';
import { headValues, type Nilai, type Sel, type Snapshot } from '../workbook/baca.ts';
import { KUNCI_PROFIL, kunciProfil, TAB_PROFIL } from '../workbook/tab/profil.ts';
import type { Tab } from '../workbook/tab.ts';
import type { BarisTulis } from '../workbook/tulis.ts';

/** Rows of one table: text by header. */
export type BarisPakTeks = Readonly<Record<string, string>>;

export function rowsFromPak(tab: Tab, baris: readonly BarisPakTeks[]): readonly BarisTulis[] {
  if (tab.nama === TAB_PROFIL.nama) return profilRows(baris);
  return baris.map((nilai) => Object.fromEntries(tab.kolom.map(({ kunci, judul }) => [kunci, nilai[judul] ?? ''])));
}

/** All known keys in our order, then whatever else the agency wrote. */
function profilRows(baris: readonly BarisPakTeks[]): readonly BarisTulis[] {
  const isi = new Map(baris.map((b) => [kunciProfil(b.Kunci ?? ''), b.Nilai ?? '']));
  const dikenal = new Set<string>(KUNCI_PROFIL.map(kunciProfil));
  const lain = baris.filter((b) => !dikenal.has(kunciProfil(b.Kunci ?? '')));
  return [
    ...KUNCI_PROFIL.map((kunci) => ({ kunci, nilai: isi.get(kunciProfil(kunci)) ?? '' })),
    ...lain.map((b) => ({ kunci: b.Kunci ?? '', nilai: b.Nilai ?? '' })),
  ];
}

/** The workbook as it will be once these rows are written, so that the same readers judge a pack before it is. */
export function snapshotOf(isi: ReadonlyMap<Tab, readonly BarisTulis[]>): Snapshot {
  const nilai = new Map<number, Nilai>();
  for (const [tab, rows] of isi) {
    nilai.set(tab.sheetId, [
      ...headValues(tab),
      ...rows.map((row) => tab.kolom.map(({ kunci }) => asKept(row[kunci]))),
    ]);
  }
  return { struktur: {}, nilai, tinggi: null };
}

/** A text longer than a cell is cut there: what is hashed and what is read back must be the same. */
const asKept = (isi: Sel | undefined): Sel => (typeof isi === 'string' ? clipSel(isi) : (isi ?? null));
