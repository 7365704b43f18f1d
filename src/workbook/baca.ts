/** Reads a tab by its hidden keys: columns may be moved, inserted or renamed, rows sorted. */
import { dropNoise } from '../domain/angka/bulat.ts';
import { writeAngka } from '../domain/angka/tulis-angka.ts';
import type { Temuan } from '../domain/temuan.ts';
import type { StrukturGoogle } from './sheets-json.ts';
import { AWALAN_KUNCI, BARIS_DATA, type NamaTab, SHEET_ID, type Tab } from './tab.ts';

/** As UNFORMATTED_VALUE gives it; rows are ragged. */
export type Sel = string | number | boolean | null;
export type Nilai = readonly (readonly Sel[])[];

/** One reading of the workbook: its structure and the values of exactly the tabs that were asked for. */
export interface Snapshot {
  readonly struktur: StrukturGoogle;
  readonly nilai: ReadonlyMap<number, Nilai>;
  /** Where Arsip was not read whole: its rows with what was adopted of the reference tabs, as the head places them. */
  readonly arsip?: Nilai;
  /** Highest ledger number that this file has ever had, from document properties. */
  readonly tinggi: { readonly nomor: number; readonly hash: string } | null;
}

/** A tab whose hidden key row is gone: Periksa & perbaiki mends it. Caught once, in the transaction. */
export class TabRusak extends Error {
  constructor(
    readonly tab: string,
    readonly kolom: string | null,
  ) {
    super(`tab ${tab}: ${kolom === null ? 'baris kunci' : `kolom kunci ${kolom}`} tidak ada`);
  }
}

export interface TabTerbaca {
  readonly nilai: Nilai;
  /** Place of each key's column. */
  readonly kolom: ReadonlyMap<string, number>;
  /** Index of the first data row. */
  readonly awal: number;
}

/** What a tab says, and what in it cannot be read. */
export interface IsiTab<T> {
  readonly isi: T;
  readonly temuan: readonly Temuan[];
}

export function nilaiTab(snapshot: Snapshot, nama: NamaTab): Nilai {
  const nilai = snapshot.nilai.get(SHEET_ID[nama]);
  if (!nilai) throw new Error(`tab ${nama} was not asked for in this reading`);
  return nilai;
}

/** A reader whose tab several parts of one action look at; a Potret of years is long, so each reading of it is understood once. */
export function readOnce<T extends object>(nama: NamaTab, read: (nilai: Nilai) => T): (snapshot: Snapshot) => T {
  const sudah = new WeakMap<Nilai, T>();
  return (snapshot) => {
    const nilai = nilaiTab(snapshot, nama);
    const hasil = sudah.get(nilai) ?? read(nilai);
    sudah.set(nilai, hasil);
    return hasil;
  };
}

/** What stands above the data of a tab as `createTab` makes it: title, hint, hidden keys, headers. */
export const headValues = ({ judul, petunjuk, kolom }: Tab): Nilai => [
  [judul],
  [petunjuk],
  kolom.map(({ kunci }) => AWALAN_KUNCI + kunci),
  kolom.map((satu) => satu.judul),
];

/** The key row is wherever its marks are, in the first 20 rows; -1 when they are gone. */
export const findKeyRow = (nilai: Nilai): number =>
  nilai.slice(0, 20).findIndex((baris) => baris.some((sel) => String(sel).startsWith(AWALAN_KUNCI)));

/** Places of the columns. */
export function locateTab(tab: Pick<Tab, 'nama' | 'kolom'>, nilai: Nilai): TabTerbaca {
  const barisKunci = findKeyRow(nilai);
  const baris = nilai[barisKunci];
  if (!baris) throw new TabRusak(tab.nama, null);
  const kolom = new Map<string, number>();
  baris.forEach((sel, tempat) => {
    const kunci = String(sel).slice(AWALAN_KUNCI.length);
    if (String(sel).startsWith(AWALAN_KUNCI) && !kolom.has(kunci)) kolom.set(kunci, tempat);
  });
  const hilang = tab.kolom.find(({ kunci, bolehTiada }) => !bolehTiada && !kolom.has(kunci));
  if (hilang) throw new TabRusak(tab.nama, hilang.judul);
  return { nilai, kolom, awal: barisKunci + (BARIS_DATA - 2) };
}

/** Whether `locateTab` finds every column that there must be. */
export function isTabWhole({ kolom }: Pick<Tab, 'kolom'>, nilai: Nilai): boolean {
  const kunci = new Set((nilai[findKeyRow(nilai)] ?? []).map(String));
  return kolom.every((satu) => satu.bolehTiada || kunci.has(AWALAN_KUNCI + satu.kunci));
}

/** One data row, asked by key. */
export interface BarisTab {
  /** Row as the sheet shows it, from 1. */
  readonly baris: number;
  readonly sel: (kunci: string) => Sel;
  readonly teks: (kunci: string) => string;
}

/** Data rows that hold anything in our columns: a dash or a point alone is how people leave a cell empty. */
export function readBaris(terbaca: TabTerbaca): readonly BarisTab[] {
  const tempat = [...terbaca.kolom.values()];
  const hasil: BarisTab[] = [];
  for (let i = terbaca.awal; i < terbaca.nilai.length; i++) {
    const baris = terbaca.nilai[i] ?? [];
    if (tempat.some((kolom) => !/^[-–—.]*$/.test(teksSel(baris[kolom])))) hasil.push(barisTab(terbaca, i, baris));
  }
  return hasil;
}

function barisTab({ kolom }: TabTerbaca, indeks: number, baris: readonly Sel[]): BarisTab {
  const sel = (kunci: string): Sel => baris[kolom.get(kunci) ?? -1] ?? null;
  return { baris: indeks + 1, sel, teks: (kunci) => teksSel(sel(kunci)) };
}

/** Text of a cell, trimmed; numbers with a decimal comma, as the people here write them. */
export function teksSel(sel: Sel | undefined): string {
  if (sel === null || sel === undefined || sel === '') return '';
  if (typeof sel === 'number') return teksAngka(sel);
  if (typeof sel === 'boolean') return sel ? 'ya' : 'tidak';
  return sel.trim();
}

/** A typed number as a text that our reader reads back to the same number. */
function teksAngka(angka: number): string {
  const teks = writeAngka(dropNoise(angka));
  // "0,1250" could be "0,125" too, but the fingerprints of isian in workbooks in use hold it so.
  return /^-?0,\d{3}$/.test(teks) ? `${teks}0` : teks;
}
