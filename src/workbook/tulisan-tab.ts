/** What stands in a tab that only we write, as one fingerprint: so that what somebody typed over it can be told. Rows may be sorted. */
import { sidikPendek } from '../domain/sidik.ts';
import { teksTetap } from '../domain/teks-sel.ts';
import { locateTab, type Nilai, readBaris, type Sel } from './baca.ts';
import type { Kolom, Tab } from './tab.ts';

/** A row by column key. */
type BarisTulisan = Readonly<Record<string, Sel | undefined>>;

export function sidikTulisan(tab: Tab, rows: readonly BarisTulisan[]): string {
  const isi = rows.map((row) => JSON.stringify(spellRow(tab, row))).filter((teks) => teks !== '[]');
  return sidikPendek(isi.sort().join('\n'));
}

/** Cells that say something, as they are read back. */
export const spellRow = ({ kolom }: Tab, row: BarisTulisan): readonly (readonly [string, Sel])[] =>
  kolom.flatMap((satu) => {
    const { kunci } = satu;
    const sel = spellIn(satu, row);
    return sel === '' ? [] : [[kunci, sel] as const];
  });

/** Without what time alone adds to it. */
export function spellIn({ kunci, menua = '' }: Kolom, row: BarisTulisan): Sel {
  const sel = spellSel(row[kunci]);
  return menua !== '' && typeof sel === 'string' && sel.endsWith(menua) ? sel.slice(0, -menua.length) : sel;
}

const spellSel = (sel: Sel | undefined): Sel => (typeof sel === 'string' ? teksTetap(sel) : (sel ?? ''));

/** A row as it stands, and where. */
export interface BarisTerbaca {
  /** As the sheet shows it, from 1. */
  readonly baris: number;
  readonly isi: BarisTulisan;
}

export const readTulisan = (tab: Tab, nilai: Nilai): readonly BarisTerbaca[] =>
  readBaris(locateTab(tab, nilai)).map(({ baris, sel }) => ({
    baris,
    isi: Object.fromEntries(tab.kolom.map(({ kunci }) => [kunci, sel(kunci)])),
  }));
