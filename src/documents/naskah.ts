import type { Tanggal } from '../domain/waktu/periode.ts';

export type Rata = 'kiri' | 'tengah' | 'kanan' | 'penuh';

/** A cell of a table; a line break in `teks` starts a new line. */
export interface SelTabel {
  readonly teks: string;
  readonly rata?: Rata;
  readonly tebal?: boolean;
  /** How many columns, or rows, the cell covers. */
  readonly kolom?: number;
  readonly baris?: number;
}

/** `lebar` is a share: a column of 2 is twice as wide as one of 1. */
export interface KolomTabel {
  readonly lebar: number;
  readonly rata?: Rata;
}

export interface BarisTabel {
  readonly sel: readonly SelTabel[];
  /** A shaded line that heads a group of rows, e.g. a sasaran or bidang. */
  readonly kelompok?: boolean;
}

export interface Tabel {
  readonly jenis: 'tabel';
  /** "Tabel 3.1 …": numbered by us, because SEQ fields do not survive the import into Google Docs. */
  readonly keterangan: string;
  readonly kolom: readonly KolomTabel[];
  /** Repeated on every page. */
  readonly judul: readonly BarisTabel[];
  readonly isi: readonly BarisTabel[];
}

export interface TandaTangan {
  readonly jenis: 'tanda tangan';
  /** The sentence above it: a signature must not stand alone on a sheet. */
  readonly penutup: string;
  readonly tempatTanggal: string;
  readonly kapasitas: string;
  /** Stands where the signature goes. */
  readonly keadaan: string;
  readonly sah: boolean;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

/** A heading; one of tingkat 1 (a bab) starts a new page. */
export interface Judul {
  readonly jenis: 'judul';
  readonly tingkat: 1 | 2 | 3;
  readonly teks: string;
}

/** A picture in the middle of the page; its size in millimetres. */
export interface Gambar {
  readonly jenis: 'gambar';
  readonly tipe: 'png' | 'jpeg';
  readonly isi: Uint8Array;
  readonly lebar: number;
  readonly tinggi: number;
  /** What it shows, in words: for those who cannot see it. */
  readonly keterangan: string;
}

export type Blok =
  | { readonly jenis: 'kop'; readonly pemerintah: string; readonly instansi: string; readonly alamat: string }
  | { readonly jenis: 'sampul'; readonly judul: readonly string[]; readonly kaki: readonly string[] }
  | { readonly jenis: 'judul besar'; readonly baris: readonly string[] }
  | Judul
  | { readonly jenis: 'paragraf'; readonly teks: string; readonly rata?: Rata; readonly tebal?: boolean }
  | { readonly jenis: 'rincian'; readonly label: string; readonly teks: string }
  | { readonly jenis: 'catatan'; readonly teks: string }
  | { readonly jenis: 'kosong'; readonly teks: string }
  | { readonly jenis: 'daftar'; readonly butir: readonly string[] }
  | { readonly jenis: 'daftar bernomor'; readonly butir: readonly string[] }
  | { readonly jenis: 'daftar isi' }
  | Gambar
  | Tabel
  | TandaTangan;

/** Pages of one orientation; a new bagian starts a new page. */
export interface BagianNaskah {
  readonly arah: 'tegak' | 'mendatar';
  readonly isi: readonly Blok[];
}

/** On every page of a draft. */
export const MARKA_DRAF = 'DRAF – belum disahkan';

/** A paper, without any word about how it is drawn. */
export interface Naskah {
  readonly judul: string;
  readonly penyusun: string;
  /** Stands in the file's properties: the same data must give the same bytes, so no clock is read. */
  readonly tanggal: Tanggal;
  /** Every page bears MARKA_DRAF. */
  readonly draf: boolean;
  readonly header: string;
  readonly kaki: string;
  readonly bagian: readonly BagianNaskah[];
}

export const judul = (tingkat: 1 | 2 | 3, teks: string): Blok => ({ jenis: 'judul', tingkat, teks });
export const paragraf = (teks: string): Blok => ({ jenis: 'paragraf', teks, rata: 'penuh' });
export const catatan = (teks: string): Blok => ({ jenis: 'catatan', teks });
export const daftar = (butir: readonly string[]): Blok => ({ jenis: 'daftar', butir });
const sel = (teks: string): SelTabel => ({ teks });
export const baris = (...teks: readonly string[]): BarisTabel => ({ sel: teks.map(sel) });
