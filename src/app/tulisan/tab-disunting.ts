/** Tabs that only we write and in which somebody typed since: which cells, where what was written can be worked out again. */
import { isTabWhole } from '../../workbook/baca.ts';
import { findLembar, judulLembar } from '../../workbook/lembar.ts';
import { TAB_KENDALI } from '../../workbook/tab/kendali.ts';
import { TAB_REKAP } from '../../workbook/tab/rekap.ts';
import { TAB_TEMUAN } from '../../workbook/tab/temuan.ts';
import type { NamaTab, Tab } from '../../workbook/tab.ts';
import type { BarisTulis } from '../../workbook/tulis.ts';
import { type BarisTerbaca, readTulisan, sidikTulisan, spellIn, spellRow } from '../../workbook/tulisan-tab.ts';
import type { Buku } from '../inti/buku.ts';
import { lastKendali, lastRekap } from './tulisan-terakhir.ts';

export interface TabDisunting {
  readonly tab: Tab;
  /** As people see it now. */
  readonly judul: string;
  /** What was written; null: that cannot be worked out any more. */
  readonly asli: readonly BarisTulis[] | null;
  readonly sel: readonly SelDisunting[];
  /** No row is left. */
  readonly kosong: boolean;
}

export interface SelDisunting {
  /** Row as the sheet shows it; null: it is gone. */
  readonly baris: number | null;
  /** Header; null: the row as a whole. */
  readonly kolom: string | null;
  readonly kini: string;
  readonly asli: string;
}

/** Not needed by who only asks: the panel goes on without them. */
export const TAB_TULISAN: readonly NamaTab[] = ['Rekap', 'Temuan'];

/** What was found in a tab depends on every cell of that day, so it is not worked out again. */
const TULISAN: readonly { readonly tab: Tab; readonly last: (buku: Buku) => readonly BarisTulis[] | null }[] = [
  { tab: TAB_KENDALI, last: lastKendali },
  { tab: TAB_REKAP, last: lastRekap },
  { tab: TAB_TEMUAN, last: () => null },
];

/** Of the tabs that were read. Where columns are gone, mending them comes first. */
export function listDisunting(buku: Buku): readonly TabDisunting[] {
  return TULISAN.flatMap(({ tab, last }) => {
    const nilai = buku.snapshot.nilai.get(tab.sheetId);
    const tertulis = buku.head.tulisan?.[String(tab.sheetId)];
    if (!nilai || tertulis === undefined || !isTabWhole(tab, nilai)) return [];
    const kini = readTulisan(tab, nilai);
    const isi = kini.map((satu) => satu.isi);
    if (isTertulis(tab, isi, tertulis)) return [];
    const calon = last(buku);
    const asli = calon && isTertulis(tab, calon, tertulis) ? calon : null;
    const judul = judulLembar(findLembar(buku.snapshot, tab.sheetId) ?? {});
    return [{ tab, judul, asli, sel: asli ? compare(tab, asli, kini) : [], kosong: kini.length === 0 }];
  });
}

/** An earlier build wrote the status as text, and what time adds with it. */
const isTertulis = (tab: Tab, rows: readonly BarisTulis[], tertulis: string): boolean =>
  [tab, { ...tab, kolom: tab.kolom.map(({ menua: _, ...kolom }) => kolom) }].some(
    (satu) => sidikTulisan(satu, rows) === tertulis,
  );

/** Rows that are the same in both are left out, wherever they stand. */
function compare(tab: Tab, asli: readonly BarisTulis[], kini: readonly BarisTerbaca[]): readonly SelDisunting[] {
  const hilang = asli.filter((row) => spellRow(tab, row).length > 0);
  const lebih = kini.filter(({ isi }) => {
    const sama = hilang.findIndex((row) => spelled(tab, row) === spelled(tab, isi));
    if (sama >= 0) hilang.splice(sama, 1);
    return sama < 0;
  });
  const berubah = lebih.flatMap(({ baris, isi }): readonly SelDisunting[] => {
    const row = nearest(tab, hilang, isi);
    if (!row) return [{ baris, kolom: null, kini: describeRow(tab, isi), asli: '' }];
    hilang.splice(hilang.indexOf(row), 1);
    return tab.kolom.flatMap((kolom) => {
      const sel = { kini: String(spellIn(kolom, isi)), asli: String(spellIn(kolom, row)) };
      return sel.kini === sel.asli ? [] : [{ baris, kolom: kolom.judul, ...sel }];
    });
  });
  return [
    ...berubah,
    ...hilang.map((row): SelDisunting => ({ baris: null, kolom: null, kini: '', asli: describeRow(tab, row) })),
  ];
}

const spelled = (tab: Tab, row: BarisTulis): string => JSON.stringify(spellRow(tab, row));

/** The row that has most cells in common, if it has any. */
function nearest(tab: Tab, rows: readonly BarisTulis[], isi: BarisTulis): BarisTulis | null {
  const tertulis = new Map(spellRow(tab, isi));
  const sama = rows.map((row) => spellRow(tab, row).filter(([kunci, sel]) => tertulis.get(kunci) === sel).length);
  const terbanyak = Math.max(0, ...sama);
  return terbanyak === 0 ? null : (rows[sama.indexOf(terbanyak)] ?? null);
}

const describeRow = (tab: Tab, row: BarisTulis): string =>
  spellRow(tab, row)
    .map(([, sel]) => String(sel))
    .join(' · ');
