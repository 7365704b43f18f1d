/** What a tab is: its fixed sheetId, its columns by hidden key, and how people meet it. */
import type { SheetsRequest } from './sheets-json.ts';

export const NAMA_TAB = [
  'Kendali',
  'Profil',
  'Bidang',
  'Pengguna',
  'Dokumen',
  'IKU',
  'IKI',
  'Rencana Aksi',
  'Historis',
  'Anggaran',
  'Narasi',
  'Predikat',
  'Jadwal',
  'Libur',
  'SOP',
  'Rekap',
  'Temuan',
  'Potret',
  'Riwayat',
  'Aturan',
  'Arsip',
] as const;
export type NamaTab = (typeof NAMA_TAB)[number];

/** Younger than workbooks in use: where one is missing, defaults count until it is made. */
export const TAB_BOLEH_TIADA: readonly NamaTab[] = ['Aturan', 'Arsip'];

/** A tab is found by the sheetId that we choose, never by its name or place: renaming and moving break nothing. */
export const SHEET_ID: Readonly<Record<NamaTab, number>> = Object.fromEntries(
  NAMA_TAB.map((nama, urutan) => [nama, 101 + urutan]),
) as Record<NamaTab, number>;

/**
 * `teks` cells keep what people type, letter for letter (format @); our parser reads it. `rumus`: a formula that answers in
 * words; Sheets may keep a formula in an @ cell as plain text, so such a column has no format.
 */
export type BentukKolom = 'teks' | 'rumus' | 'angka' | 'persen' | 'bulat';

export interface Kolom {
  readonly kunci: string;
  readonly judul: string;
  /** Pixels. */
  readonly lebar: number;
  readonly bentuk?: BentukKolom;
  /** People type here. */
  readonly isian?: true;
  readonly pilihan?: readonly string[];
  readonly catatan?: string;
  /** A pack that has this tab must have the column too. */
  readonly wajibPaket?: true;
  readonly sembunyi?: true;
  /** Younger than workbooks in use: a tab that lacks it is read as if nothing stood there. */
  readonly bolehTiada?: true;
  readonly tengah?: true;
  readonly kanan?: true;
  /** Long machine text: cut at the cell's edge instead of wrapped. */
  readonly potong?: true;
  /** An end that time alone adds to what was written here: not counted as an edit. */
  readonly menua?: string;
}

/**
 * `bebas`: everybody types; `kelola`: Perencana and Sekretaris; `peringatan`: written by aksi of anybody, so Sheets only asks
 * before a change: a list of editors would stop whoever is new in the office, and the ledger knows what was changed.
 */
type Perlindungan = 'bebas' | 'kelola' | 'peringatan';

export interface Tab {
  readonly nama: string;
  readonly sheetId: number;
  readonly judul: string;
  readonly petunjuk: string;
  readonly kolom: readonly Kolom[];
  readonly perlindungan: Perlindungan;
  readonly tersembunyi?: true;
  /** 0–1 each. */
  readonly warna: { readonly red: number; readonly green: number; readonly blue: number };
  /** Colour rules, for columns by key. */
  readonly aturanWarna?: (tempat: ReadonlyMap<string, number>) => readonly SheetsRequest[];
  /** Columns that stay in sight when scrolling right. */
  readonly kolomBeku?: number;
  /** Empty rows to type in, below what is written. */
  readonly barisCadangan: number;
}

/** Rows before the data: title, hint, hidden keys, headers. */
export const BARIS_KUNCI = 2;
export const BARIS_DATA = 4;

/** Marks a cell of the hidden key row, wherever the row and the column have been moved to. */
export const AWALAN_KUNCI = 'hk:';
