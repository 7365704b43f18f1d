/** What each request says. Dates as `YYYY-MM-DD`; a siklus or langkah that is not named is the one that runs. */
import { DAFTAR_DOKUMEN } from '../domain/dokumen.ts';
import type { BarisKembali, CatatanKelengkapan } from '../domain/peristiwa.ts';
import type { Zona } from '../domain/waktu/kalender.ts';
import type { Periode } from '../domain/waktu/periode.ts';

export type Kosong = Readonly<Record<string, never>>;

export interface UntukSiklus {
  readonly siklus?: string | undefined;
}

export interface UntukLangkah extends UntukSiklus {
  readonly langkah?: number | undefined;
}

export interface UntukBidang extends UntukSiklus {
  readonly bidang: string;
}

export interface BidangBeralasan extends UntukBidang {
  readonly alasan?: string | undefined;
}

export interface Beralasan {
  readonly alasan?: string | undefined;
}

export interface SiklusBeralasan extends UntukSiklus, Beralasan {}

/** Nobody named: whoever asks. */
export interface GantiPemilik {
  readonly email?: string | undefined;
}

export interface Siapkan {
  readonly sop: readonly string[];
  readonly pak?: { readonly tabel: Readonly<Record<string, readonly BarisPaket[]>> } | undefined;
  /** Periods whose Isian rows are history, accepted before this workbook began. */
  readonly riwayat?: readonly Periode[] | undefined;
  readonly zona?: Zona | undefined;
  /** Emails by SOP and pelaksana; whoever is not named here follows the peran. */
  readonly orang?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> | undefined;
}

interface BarisPaket {
  readonly baris: number;
  readonly nilai: Readonly<Record<string, string>>;
}

export interface MulaiSiklus {
  readonly sop: string;
  readonly periode: Periode;
}

export interface PakaiDefinisi extends UntukSiklus {
  readonly indikator: readonly string[];
  readonly alasan: string;
}

/** `bidang`: '' or nothing is the whole agency. */
interface BagianLangkah extends UntukLangkah {
  readonly bidang?: string | undefined;
}

export interface Selesaikan extends BagianLangkah {
  readonly catatan?: string | undefined;
  /** The letter of Bagian Organisasi or the Inspektur. */
  readonly surat?:
    | { readonly nomor: string; readonly tanggal: string; readonly tautan?: string | undefined }
    | undefined;
}

/** Kodes of the indikator whose figure, far off, the person has looked at and says is right. */
interface Pastikan {
  readonly konfirmasi?: readonly string[] | undefined;
}

export interface Himpun extends UntukLangkah, Pastikan {}

export interface Terima extends Selesaikan, Pastikan {
  /** Indikator whose evidence was opened and fits; absent where nobody was asked. */
  readonly bukti?: readonly string[] | undefined;
}

export interface TerimaKertas extends Selesaikan, Pastikan {
  readonly tanggal: string;
  readonly tautanPindaian: string;
  /** Email of one of several who may check. */
  readonly pemeriksa?: string | undefined;
}

export interface Kembalikan extends BagianLangkah {
  readonly alasan?: string | undefined;
  readonly bidangKembali?: readonly string[] | undefined;
  /** Rows that alone go back; `bidang` where several get isian back. */
  readonly indikator?: readonly (BarisKembali & { readonly bidang?: string | undefined })[] | undefined;
}

/** The official .docx, or a copy of it as a Google Doc, which can be edited. */
export const DAFTAR_SUSUN = [...DAFTAR_DOKUMEN, 'pengukuran-google', 'laporan-google'] as const;
export type PilihanSusun = (typeof DAFTAR_SUSUN)[number];

export interface Susun extends UntukSiklus {
  readonly dokumen?: readonly PilihanSusun[] | undefined;
}

/** `sidik`: of the potret that was looked at. */
export interface Sahkan extends UntukLangkah {
  readonly sidik: string;
}

export interface CatatPengesahan extends Sahkan {
  readonly tanggal: string;
  /** Of the potret, as it is printed on what was signed. */
  readonly kode?: string | undefined;
  readonly tautanPindaian: string;
  /** Email of one of several Kepala. */
  readonly penandaTangan?: string | undefined;
}

/** `butir`: kodes of the texts that were picked; absent = all that differ. */
export interface Ralat extends UntukSiklus {
  readonly alasan: string;
  readonly butir?: readonly string[] | undefined;
}

export interface BukaRevisi extends UntukSiklus {
  readonly indikator: readonly string[];
  readonly alasan: string;
}

export interface KelengkapanRequest extends UntukSiklus {
  readonly jenis: string;
  readonly status: CatatanKelengkapan['status'];
  readonly alasan?: string | undefined;
}

export interface RekomendasiRequest extends UntukSiklus {
  readonly kode: string;
  readonly catatan?: string | undefined;
  readonly rekomendasi?: string | undefined;
  readonly pic?: string | undefined;
  readonly batas?: string | undefined;
}

export interface KeadaanRequest extends UntukSiklus {
  /** Also look into the collection tabs: a bidang that has begun to type is "draf". */
  readonly isian?: boolean | undefined;
}

/** Nobody named: everybody of the Pengguna tab who is new. */
export interface Undang {
  readonly email?: string | undefined;
}

/** `tab`: the only one whose proposals are adopted; absent = all. `tanggal` as people write it. */
export interface Berlakukan {
  readonly tab?: string | undefined;
  readonly alasan: string;
  readonly nomor?: string | undefined;
  readonly tanggal?: string | undefined;
  /** Without a document yet: told to the Kepala before he signs. */
  readonly sementara?: boolean | undefined;
}

export interface AturLokal {
  readonly zona: Zona;
}

/** Pages of their own, wider than the panel. */
export const DAFTAR_DIALOG = ['impor', 'bagan', 'keputusan'] as const;
export type NamaDialog = (typeof DAFTAR_DIALOG)[number];

export interface BukaDialog extends UntukSiklus {
  readonly nama: NamaDialog;
}

/** `idAksi`: of the aksi to be stopped. */
export interface Hentikan {
  readonly idAksi: string;
}
