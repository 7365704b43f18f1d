import type { Instant } from './kalender.ts';
import type { Pengesahan } from './laporan.ts';
import type { Email } from './pengguna.ts';
import type { Periode, Tanggal } from './periode.ts';

const STATUS_LANGKAH = ['belum', 'berjalan', 'dikembalikan', 'selesai', 'dilewati'] as const;
export type StatusLangkah = (typeof STATUS_LANGKAH)[number];

const STATUS_BIDANG = ['belum mengisi', 'draf', 'diserahkan', 'dikembalikan', 'diterima'] as const;
export type StatusBidang = (typeof STATUS_BIDANG)[number];

/** `''` for a langkah of the whole agency, otherwise the kode of the bidang. */
export type Unit = string;

export interface PerubahanLangkah {
  readonly nomor: number;
  readonly unit: Unit;
  readonly status: StatusLangkah;
  /** True when a return makes this langkah start over: one more putaran. */
  readonly ulang?: true;
}

/** A paper of a langkah, said to be there (or not to apply) by whoever keeps the register. */
export interface CatatanKelengkapan {
  readonly jenis: string;
  readonly status: 'ada' | 'belum' | 'tidak berlaku';
  readonly alasan: string;
}

/** What the Tim says of one indikator; empty texts take it back. */
export interface Rekomendasi {
  readonly kode: string;
  readonly catatan: string;
  readonly rekomendasi: string;
  readonly pic: string;
  readonly batas: Tanggal | '';
}

/** One row that a checker sends back, and why. */
export interface BarisKembali {
  readonly kode: string;
  readonly alasan: string;
}

/** Why isian came back, as one text. */
export const kataKembali = (alasan: string, baris: readonly BarisKembali[]): string =>
  [...(alasan === '' ? [] : [alasan]), ...baris.map((satu) => `${satu.kode}: ${satu.alasan}`)].join('; ');

export interface PerubahanBidang {
  readonly kode: string;
  readonly status?: StatusBidang;
  /** Reason of skipping; null takes the skip back. */
  readonly dilewati?: string | null;
  readonly alasan?: string;
  /** The only rows that a return opens again; none named = all. */
  readonly baris?: readonly BarisKembali[];
  readonly sidik?: string;
  readonly susulan?: true;
  /** Where a siklus begins with what another one collected: who handed in and accepted there. */
  readonly asal?: { readonly putaran: number; readonly diserahkanOleh: Email; readonly diterimaOleh: Email };
}

/** What a peristiwa changed. The fold needs nothing else, so a later edit of the SOP tab cannot rewrite history. */
export interface Akibat {
  readonly buka?: { readonly sop: string; readonly tahun: number; readonly periode: Periode };
  readonly langkah?: readonly PerubahanLangkah[];
  readonly bidang?: readonly PerubahanBidang[];
  readonly isian?: 'terbuka' | 'tertutup';
  readonly himpun?: { readonly sidik: string };
  readonly kelengkapan?: CatatanKelengkapan;
  readonly rekomendasi?: Rekomendasi;
  /** The peristiwa before this one in its siklus counts no more. */
  readonly urung?: true;
  /** Indikator whose evidence the checker has opened. */
  readonly bukti?: readonly string[];
  readonly potret?: { readonly putaran: number; readonly sidik: string } | null;
  readonly koreksi?: number | null;
  readonly pengesahan?: Pengesahan;
  readonly revisi?: { readonly ke: number; readonly alasan: string; readonly indikator: readonly string[] };
  readonly selesai?: true;
}

/** What happened, before it has a place in the ledger. */
export interface Peristiwa {
  readonly aksi: string;
  /** '' when it belongs to no siklus. */
  readonly siklus: string;
  readonly langkah: number | null;
  readonly bidang: string;
  readonly peran: string;
  /** Plain Bahasa sentence for people. */
  readonly kalimat: string;
  readonly akibat: Akibat;
  /** The reply that the action gave: a repeated idAksi gets it again. */
  readonly jawaban?: unknown;
}

/** A row of Riwayat, the append-only ledger. `hash` covers everything before it in the row, and `hashSebelum`. */
export interface BarisRiwayat extends Peristiwa {
  readonly nomor: number;
  readonly waktu: Instant;
  readonly oleh: Email;
  readonly idAksi: string;
  readonly hashSebelum: string;
  readonly hash: string;
}
