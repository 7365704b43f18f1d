/** Where an SOP run stands: the answer to `keadaan`, of which Kendali and the panel show their parts. */
import type { BarisKembali, StatusBidang, StatusLangkah } from '../domain/peristiwa.ts';
import type { Periode, Tanggal } from '../domain/waktu/periode.ts';
import type { JenisLangkah } from '../sop/definisi.ts';
import type { AksiSop } from '../sop/tabel-aksi.ts';
import type { Offer } from '../sop/tawaran.ts';

export interface Keadaan {
  readonly siklus: RingkasSiklus;
  readonly langkah: readonly BarisPapan[];
  readonly bidang: readonly BidangKeadaan[];
  readonly catatan: readonly string[];
  /** What this person may do now. */
  readonly tawaran: readonly Offer[];
  readonly riwayat: RingkasRiwayat;
}

interface RingkasSiklus {
  readonly id: string;
  readonly sop: string;
  readonly tahun: number;
  readonly periode: Periode;
  readonly isianTerbuka: boolean;
  readonly selesai: boolean;
  readonly potret: { readonly sidik: string; readonly putaran: number } | null;
  readonly disahkan: boolean;
  /** How many were opened. */
  readonly revisi: number;
}

export interface RingkasRiwayat {
  /** Rows of the ledger, and the hash of the last. */
  readonly jumlah: number;
  readonly kepala: string;
  readonly utuh: boolean;
}

export interface BarisPapan {
  readonly nomor: number;
  readonly uraian: string;
  readonly pelaksana: string;
  /** Emails. */
  readonly oleh: readonly string[];
  readonly status: StatusLangkah;
  /** ISO 8601 with offset. */
  readonly mulai: string | null;
  readonly selesai: string | null;
  readonly tenggat: Tanggal | null;
  readonly putaran: number;
  readonly jenis: JenisLangkah;
  readonly kembaliKe: number | null;
  readonly dampak: readonly string[];
  readonly usulan: boolean;
  readonly perkiraan: readonly string[];
  readonly waktuBaku: string;
  /** Working minutes used so far, and those the SOP allows. */
  readonly menitTerpakai: number | null;
  readonly menitBaku: number | null;
  readonly kelengkapanKurang: readonly string[];
  readonly menunggu: readonly Menunggu[];
}

/** A unit of a langkah that waits for somebody. */
export interface Menunggu {
  /** Kode of the bidang; '' = the whole agency. */
  readonly unit: string;
  /** The first does it. */
  readonly orang: readonly Orang[];
  readonly aksi: AksiSop;
}

export interface Orang {
  readonly email: string;
  readonly nama: string;
}

export interface BidangPapan {
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusBidang;
  readonly putaran: number;
  readonly dilewati: string | null;
  readonly susulan: boolean;
  readonly alasanKembali: string;
  readonly barisKembali: readonly BarisKembali[];
  /** Emails. */
  readonly penyerah: readonly string[];
  readonly diserahkanOleh: string;
  readonly diterimaOleh: string;
  readonly diperiksaSendiri: boolean;
  /** Accepted on paper: the day, and the email of who recorded it. */
  readonly diterimaKertas: { readonly tanggal: Tanggal; readonly dicatatOleh: string } | null;
}

export interface BidangKeadaan extends BidangPapan {
  /** Null: the tab is not there (yet). */
  readonly isian: { readonly sheetId: number } | null;
}
