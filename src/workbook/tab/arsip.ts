/** Arsip: the seals of all that was frozen and the checkpoints, each cut into cells. Hidden, append-only; the ledger holds their hashes. */

import { groupBy } from '../../domain/kelompok.ts';
import { headValues, locateTab, type Nilai, readBaris, readOnce, type Snapshot } from '../baca.ts';
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
  return [{ permintaan: createTab(tab, { rows: [] }) }];
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

/** Every copy of every seal, by its hash; a seal that was put back stands below the one that was touched. */
export function readArsip(snapshot: Snapshot): ReadonlyMap<string, readonly SalinanSegel[]> {
  return snapshot.nilai.has(SHEET_ID.Arsip) ? readSemua(snapshot) : new Map();
}

type SalinanSegel = readonly PotonganSegel[];

const readSemua = readOnce('Arsip', (nilai) => {
  const baris = readBaris(locateTab(TAB_ARSIP, nilai)).map(({ baris: nomor, sel, teks }) => ({
    sidik: teks('sidik'),
    bagian: Number(sel('bagian')),
    potongan: { isi: teks('isi'), baris: nomor },
  }));
  return new Map([...groupBy(baris, ({ sidik }) => sidik)].map(([sidik, milik]) => [sidik, copiesOf(milik)]));
});

interface BarisArsip {
  readonly bagian: number;
  readonly potongan: PotonganSegel;
}

/** The first copy has the first of each piece, the next the one below it where there is one. */
function copiesOf(semua: readonly BarisArsip[]): readonly SalinanSegel[] {
  const perBagian = [...groupBy(semua, ({ bagian }) => String(bagian))]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, milik]) => milik);
  const banyak = Math.max(...perBagian.map((milik) => milik.length));
  return Array.from({ length: banyak }, (_, ke) =>
    perBagian.flatMap((milik) => (milik[ke] ?? milik.at(-1))?.potongan ?? []),
  );
}

export function appendArsip(snapshot: Pick<Snapshot, 'nilai'>, { potongan, ...milik }: SegelTertulis): Change {
  const rows = potongan.map((isi, ke): BarisTulis => ({ ...milik, bagian: ke + 1, isi }));
  return appendRows(TAB_ARSIP, snapshot.nilai.get(SHEET_ID.Arsip) ?? headValues(TAB_ARSIP), rows);
}

/** The pieces in rows of Arsip that were read alone, where its columns stand as we made them. */
export function potonganDi(nilai: Nilai): readonly string[] {
  const di = TAB_ARSIP.kolom.findIndex(({ kunci }) => kunci === 'isi');
  return nilai.map((baris) => String(baris[di] ?? ''));
}
