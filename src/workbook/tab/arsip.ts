/** Arsip: the seals of all that was frozen, each cut into cells. Hidden, append-only; the ledger holds their hashes. */

import { headValues, locateTab, readBaris, readOnce, type Snapshot } from '../baca.ts';
import { createTab } from '../buat.ts';
import { findLembar, freeTitle } from '../lembar.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { appendRows, type BarisTulis, type Change } from '../tulis.ts';
import { WARNA } from './warna.ts';

export const TAB_ARSIP: Tab = {
  nama: 'Arsip',
  sheetId: SHEET_ID.Arsip,
  judul: 'Arsip segel',
  petunjuk:
    'Segel setiap putaran yang dibekukan: semua yang dicetak dokumennya. Hanya bertambah; perubahan akan ketahuan.',
  perlindungan: 'peringatan',
  tersembunyi: true,
  warna: WARNA.sistem,
  barisCadangan: 1,
  kolom: [
    { kunci: 'siklus', judul: 'Siklus', lebar: 240 },
    { kunci: 'putaran', judul: 'Putaran', lebar: 70, bentuk: 'bulat' },
    { kunci: 'sidik', judul: 'Sidik', lebar: 160, potong: true },
    { kunci: 'bagian', judul: 'Bagian', lebar: 70, bentuk: 'bulat' },
    { kunci: 'isi', judul: 'Isi', lebar: 300, potong: true },
  ],
};

/** A workbook that an earlier build made gets the tab by the first aksi; it only warns, so anybody may make it. */
export function createMissingArsip(snapshot: Snapshot): readonly Change[] {
  if (findLembar(snapshot, TAB_ARSIP.sheetId) !== undefined) return [];
  const tab = { ...TAB_ARSIP, nama: freeTitle(snapshot, TAB_ARSIP) };
  return [{ permintaan: createTab(tab, { rows: [], editor: [] }) }];
}

export interface SegelTertulis {
  readonly siklus: string;
  readonly putaran: number;
  readonly sidik: string;
  readonly potongan: readonly string[];
}

export interface PotonganSegel {
  readonly isi: string;
  /** Row as the sheet shows it. */
  readonly baris: number;
}

/** The pieces of every seal by its hash, in their order; of a piece that stands there twice the first. */
export function readArsip(snapshot: Snapshot): ReadonlyMap<string, readonly PotonganSegel[]> {
  return snapshot.nilai.has(SHEET_ID.Arsip) ? readSemua(snapshot) : new Map();
}

const readSemua = readOnce('Arsip', (nilai) => {
  const perSidik = new Map<string, Map<number, PotonganSegel>>();
  for (const { baris, sel, teks } of readBaris(locateTab(TAB_ARSIP, nilai))) {
    const milik = perSidik.get(teks('sidik')) ?? new Map<number, PotonganSegel>();
    perSidik.set(teks('sidik'), milik);
    const bagian = Number(sel('bagian'));
    if (!milik.has(bagian)) milik.set(bagian, { isi: teks('isi'), baris });
  }
  return new Map([...perSidik].map(([sidik, milik]) => [sidik, inOrder(milik)]));
});

const inOrder = (potongan: ReadonlyMap<number, PotonganSegel>): readonly PotonganSegel[] =>
  [...potongan].sort(([a], [b]) => a - b).map(([, satu]) => satu);

export function appendArsip(snapshot: Snapshot, { potongan, ...milik }: SegelTertulis): Change {
  const rows = potongan.map((isi, ke): BarisTulis => ({ ...milik, bagian: ke + 1, isi }));
  return appendRows(TAB_ARSIP, snapshot.nilai.get(SHEET_ID.Arsip) ?? headValues(TAB_ARSIP), rows);
}
