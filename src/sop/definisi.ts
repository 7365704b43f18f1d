import type { Peran } from '../domain/pengguna.ts';

type Cakupan = 'instansi' | 'per bidang';

/** What the add-in does at a langkah, and so which button it shows. */
export const DAFTAR_JENIS_LANGKAH = [
  'penugasan',
  'persiapan',
  'rapat',
  'bagikan',
  'pengisian',
  'pemeriksaan',
  'himpun',
  'penyampaian',
  'reviu',
  'koreksi',
  'pengesahan',
  'pengiriman',
  'pengarsipan',
  'pihak luar',
] as const;
export type JenisLangkah = (typeof DAFTAR_JENIS_LANGKAH)[number];

export const DAFTAR_DAMPAK = [
  'membuka isian',
  'menutup isian',
  'butuh diserahkan',
  'butuh diterima',
  'membekukan potret',
  'mengesahkan',
] as const;
/** What a langkah does to data. Gates follow from these, never from a langkah's number. */
export type Dampak = (typeof DAFTAR_DAMPAK)[number];

export type SatuanWaktu = 'menit' | 'jam' | 'hari';

/** `teks` is verbatim ("2 hari"); jumlah and satuan are null where the SOP states none. */
export interface Waktu {
  readonly teks: string;
  readonly jumlah: number | null;
  readonly satuan: SatuanWaktu | null;
}

/** A paper or tool the SOP wants at a langkah; `dokumen` names the jenis in the Dokumen register, null for tools (ATK). */
export interface Kelengkapan {
  readonly teks: string;
  readonly dokumen: string | null;
  readonly wajib: boolean;
}

export interface Langkah {
  readonly nomor: number;
  readonly uraian: string;
  /** Names of the SOP's pelaksana columns; the first one does it, the others take part. */
  readonly pelaksana: readonly string[];
  readonly cakupan: Cakupan;
  readonly jenis: JenisLangkah;
  readonly kelengkapan: readonly Kelengkapan[];
  readonly waktu: Waktu;
  readonly output: readonly string[];
  readonly keterangan: string;
  /** Where work goes when this langkah's reviewer returns it; null = cannot return. May be its own number (bidang mends, this langkah waits). */
  readonly kembaliKe: number | null;
  /** A correction langkah that a return passes through first (Bakesbangpol 10 → 11 → 9). */
  readonly lewat: number | null;
  /** True for such a correction langkah: skipped ("dilewati") unless something was returned. */
  readonly hanyaKoreksi: boolean;
  readonly dampak: readonly Dampak[];
  /** Not written in the SOP: a suggestion that is off until the agency switches it on. */
  readonly usulan: boolean;
  readonly aktif: boolean;
  /** Columns of this langkah that the seed does not state. */
  readonly perkiraan: readonly string[];
}

export interface Keterkaitan {
  readonly teks: string;
  readonly jenis: 'mendahului' | 'dilanjutkan' | 'acuan';
  /** Id of an SOP that may be loaded, or LAPORAN_KINERJA; null = only a name. */
  readonly sop: string | null;
}

/** Not an SOP of its own here: what follows is the draft of the Laporan Kinerja. */
export const LAPORAN_KINERJA = 'laporan-kinerja';

export interface PelaksanaSop {
  readonly nama: string;
  readonly peran: Peran;
  /** Shown beside the name, e.g. "merangkap: dikerjakan Kabid". */
  readonly catatan: string;
  /** Emails that the agency mapped in the SOP tab; empty = first with the fitting peran. */
  readonly orang: readonly string[];
}

/** Something in the seed that cannot be right: shown as it stands, and flagged. */
interface CacatNaskah {
  readonly tempat: string;
  readonly teks: string;
  readonly catatan: string;
}

export interface Sop {
  readonly id: string;
  readonly instansi: string;
  readonly nama: string;
  readonly nomor: string;
  readonly tanggalPembuatan: string;
  readonly tanggalRevisi: string;
  readonly tanggalEfektif: string;
  readonly disahkanOleh: { readonly jabatan: string; readonly nama: string; readonly nip: string };
  readonly dasarHukum: readonly string[];
  readonly kualifikasi: readonly string[];
  readonly keterkaitan: readonly Keterkaitan[];
  readonly peralatan: readonly string[];
  readonly peringatan: readonly string[];
  readonly pencatatan: readonly string[];
  readonly pelaksana: readonly PelaksanaSop[];
  readonly langkah: readonly Langkah[];
  /** The SOP's own name of the document that is signed (or would be). */
  readonly judulDokumen: string;
  readonly cacat: readonly CacatNaskah[];
}
