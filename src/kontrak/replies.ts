/** Replies that are no view of their own. */
import type { JumlahSatuan } from '../domain/kendali.ts';
import type { TeksBerubah } from '../domain/peristiwa.ts';
import type { Temuan } from '../domain/temuan.ts';
import type { Kerusakan } from '../workbook/perbaiki/perbaiki.ts';
import type { RingkasRiwayat } from './keadaan.ts';
import type { PilihanSusun } from './requests.ts';

/** Of every aksi of the SOP's table. */
export interface AksiReply {
  /** As it stands in Riwayat. */
  readonly kalimat: string;
  /** Papers of the finished langkah that were let pass. */
  readonly kelengkapanKurang: readonly string[];
}

export interface SiapkanReply {
  /** How many tabs there are now. */
  readonly tab: number;
  readonly kalimat: string;
  /** About the account that owns the file; '' where it is an office's. */
  readonly peringatan: string;
}

export interface MulaiReply {
  readonly siklus: string;
}

export interface BagikanReply extends AksiReply {
  /** Titles of all collection tabs, and how many of them are new. */
  readonly tab: readonly string[];
  readonly baru: number;
}

export interface PakaiDefinisiReply extends AksiReply {
  readonly indikator: readonly string[];
}

export interface SerahkanReply extends AksiReply {
  readonly bidang: string;
  readonly putaran: number;
  /** Findings below galat. */
  readonly peringatan: number;
}

export interface HimpunReply extends AksiReply {
  readonly indikator: number;
  /** Isian: asked for, handed in, accepted. */
  readonly diharapkan: number;
  readonly masuk: number;
  readonly diterima: number;
  /** Of what was handed in, by satuan. */
  readonly kendali: readonly JumlahSatuan[];
  readonly temuan: number;
}

export interface SusunReply extends AksiReply {
  readonly dokumen: readonly PilihanSusun[];
}

export interface SahkanReply extends AksiReply {
  /** Kode potret. */
  readonly kode: string;
}

export interface RedaksiReply extends AksiReply {
  readonly teks: readonly TeksBerubah[];
}

export interface TulisTemuanReply {
  readonly galat: number;
  /** Peringatan and info. */
  readonly lain: number;
}

export interface PemeriksaanReply {
  readonly temuan: readonly Temuan[];
  readonly indikator: readonly AngkaIndikator[];
}

/** A target range is its text; null where nothing can be read or computed. */
export interface AngkaIndikator {
  readonly kode: string;
  readonly jenis: string;
  readonly bidang: string;
  readonly target: number | string | null;
  readonly realisasi: number | null;
  readonly capaian: number | null;
  readonly kategori: string | null;
  readonly targetTahun: number | string | null;
  readonly realisasiTahun: number | null;
  readonly capaianTahun: number | null;
}

export interface VerifikasiReply extends RingkasRiwayat {
  /** Where it first fails, in words; null when it is whole. */
  readonly rusak: string | null;
  /** Rows of the Potret that are not as the ledger recorded them, in words; also those that were replaced since and count no more. */
  readonly potret: readonly string[];
  /** Seals in Arsip that are not as the ledger recorded them, in words. */
  readonly segel: readonly string[];
  /** Rows of the Potret whose fingerprints an earlier build did not record. */
  readonly tanpaSidik: number;
  /** Damage that the owner of the file has acknowledged, a sentence each. */
  readonly diakui: readonly string[];
}

/** What is wrong with a ledger that does not hold, and how people get on. */
export interface KerusakanRiwayatReply {
  /** Null: nothing is. */
  readonly rusak: string | null;
  /** What acknowledging costs, a sentence each. */
  readonly akibat: readonly string[];
  /** Who may acknowledge it, in words, and whether whoever asks is one of them. */
  readonly siapa: string;
  readonly boleh: boolean;
}

export interface KalimatReply {
  readonly kalimat: string;
}

export interface PerbaikiReply {
  readonly kalimat: string;
  readonly kerusakan: readonly Kerusakan[];
  /** Titles of tabs that are not the add-in's. */
  readonly tabLain: readonly string[];
}

export interface UndangReply {
  readonly kalimat: string;
  /** Addresses, as the Pengguna tab writes them. */
  readonly diundang: readonly string[];
}

export interface BerlakukanReply {
  readonly kalimat: string;
  /** Differences that count now, in words. */
  readonly butir: readonly string[];
  /** Addresses with which the file was shared. */
  readonly diundang: readonly string[];
}

export interface AturLokalReply {
  readonly locale: string;
}
