/** The pack: the .xlsx that an agency fills, first as sheets of text, then as tables by the headers of its contract. */
import type { NamaTabPak } from './tab-pak.ts';

/** A cell's content as a person reads it: `1234,5`, `95%`, `2026-01-31`, `ya`; '' is empty. */
export type SelPak = string;

/** Cells shown as one, counted from 0; the value stands in the first. */
export interface SelGabung {
  readonly baris: number;
  readonly kolom: number;
  readonly barisAkhir: number;
  readonly kolomAkhir: number;
}

/**
 * What the file knows of a cell beyond its text. `angka`: stored as a number, as a code would be written (`angka tanpa nol`:
 * zeros behind its point may be lost). `tampilan`: Excel shows something else. `dibuang`: parts that were not read.
 */
export interface AsalSel {
  readonly jenis:
    | 'angka'
    | 'angka tanpa nol'
    | 'tanggal'
    | 'luar kalender'
    | 'tampilan'
    | 'coret'
    | 'dibuang'
    | 'tautan';
  readonly teks: string;
}

/** Counted from 0. */
export interface TandaSel extends AsalSel {
  readonly baris: number;
  readonly kolom: number;
}

export interface PakSheet {
  readonly nama: string;
  /** Row 1 of the file is the first; rows may be of different lengths. */
  readonly baris: readonly (readonly SelPak[])[];
  /** Merged cells that say a value for several rows or columns at once; a text merged downwards already stands in each row. */
  readonly gabungan?: readonly SelGabung[];
  readonly tanda?: readonly TandaSel[];
  /** Rows and columns that nobody sees, counted from 0. */
  readonly tersembunyi?: { readonly baris: readonly number[]; readonly kolom: readonly number[] };
}

/** Header of a column, written as in the contract whatever the file's own spelling. */
export type KunciKolom = string;

export interface BarisPak {
  /** Row number in the file, from 1. */
  readonly baris: number;
  /** Columns that the file does not have are left out. */
  readonly nilai: Readonly<Record<KunciKolom, SelPak>>;
}

/** A tab that the file does not have is an empty list. */
export interface Pak {
  readonly tabel: Readonly<Record<NamaTabPak, readonly BarisPak[]>>;
}
