/** What the add-in's endpoint answers, as far as the cycle looks at it. */
import type { Temuan } from '../../src/domain/temuan.ts';

export interface Rejection {
  readonly kode: string;
  readonly pesan: string;
  readonly temuan?: readonly Temuan[];
}

export type Reply<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly penolakan: Rejection };

type AksiLangkah = 'bagikan' | 'selesaikan' | 'terima' | 'himpun' | 'sahkan' | 'serahkan';

/** A unit of a langkah that waits for somebody: '' is the whole agency. The first of `orang` does it. */
export interface Waiting {
  readonly unit: string;
  readonly orang: readonly { readonly email: string; readonly nama: string }[];
  readonly aksi: AksiLangkah;
}

export interface StepState {
  readonly nomor: number;
  readonly uraian: string;
  readonly pelaksana: string;
  readonly oleh: readonly string[];
  readonly status: string;
  /** ISO 8601 with offset. */
  readonly mulai: string | null;
  readonly selesai: string | null;
  readonly tenggat: string | null;
  readonly putaran: number;
  readonly jenis: string;
  readonly kembaliKe: number | null;
  readonly dampak: readonly string[];
  readonly menitBaku: number | null;
  readonly menunggu: readonly Waiting[];
}

export interface BidangState {
  readonly kode: string;
  readonly nama: string;
  readonly status: string;
  readonly dilewati: string | null;
  readonly penyerah: readonly string[];
  readonly isian: { readonly sheetId: number } | null;
}

export interface CycleState {
  readonly siklus: {
    readonly id: string;
    readonly selesai: boolean;
    readonly isianTerbuka: boolean;
    readonly potret: { readonly sidik: string; readonly putaran: number } | null;
    readonly disahkan: boolean;
  };
  readonly langkah: readonly StepState[];
  readonly bidang: readonly BidangState[];
  readonly riwayat: LedgerState;
}

export interface LedgerState {
  readonly jumlah: number;
  readonly kepala: string;
  readonly utuh: boolean;
}

/** A target range is its text; null where nothing can be read or computed. */
export interface IndikatorFigures {
  readonly kode: string;
  readonly jenis: string;
  readonly bidang: string | readonly string[];
  readonly target: number | string | null;
  readonly realisasi: number | null;
  readonly capaian: number | null;
  readonly kategori: string | null;
  readonly targetTahun: number | string | null;
  readonly realisasiTahun: number | null;
  readonly capaianTahun: number | null;
}

export interface CheckReply {
  readonly temuan: readonly Temuan[];
  readonly indikator: readonly IndikatorFigures[];
}
