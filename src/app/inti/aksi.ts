/** What an action is: asked for by name, decided in pure code. */
import type * as z from 'zod/mini';
import type { CatatanDokumen } from '../../domain/dokumen.ts';
import type { Email } from '../../domain/pengguna.ts';
import type { Penolakan } from '../../domain/penolakan.ts';
import type { BarisRiwayat, Peristiwa } from '../../domain/peristiwa.ts';
import type { Instant, Zona } from '../../domain/waktu/kalender.ts';
import type { Nama, ReplyData, RequestData } from '../../kontrak/kontrak.ts';
import type { SelRiwayat } from '../../workbook/tab/riwayat.ts';
import type { Change } from '../../workbook/tulis.ts';
import type { Pemberlakuan } from '../berlaku/catat-berlaku.ts';
import type { Buku } from './buku.ts';
import type { Lindungan } from './lindungan.ts';
import type { Berkas, Needs, Reading } from './store.ts';

export interface Context {
  readonly who: Email;
  readonly now: Instant;
  readonly idAksi: string;
  /** Under which name it was asked for. */
  readonly aksi?: string;
}

export type Decision<Res> =
  | { readonly ok: false; readonly penolakan: Penolakan }
  | {
      readonly ok: true;
      readonly jawaban: Res;
      readonly peristiwa: readonly [Peristiwa, ...Peristiwa[]];
      readonly perubahan: readonly Change[];
      /** Papers that follow: recorded with the first peristiwa, and kept in Drive once it is written. */
      readonly dokumen?: readonly RencanaDokumen[];
      /** What it adopts of what is typed in the reference tabs. */
      readonly berlaku?: Pemberlakuan;
    };

/** A paper before it is made; null: its file has no place in Drive yet. */
export interface RencanaDokumen extends Omit<CatatanDokumen, 'id'> {
  readonly id: string | null;
}

export const refuse = (penolakan: Penolakan): { readonly ok: false; readonly penolakan: Penolakan } => ({
  ok: false,
  penolakan,
});

/** What a schema makes of a request of this name; never, where it would refuse something that the contract lets people send. */
export type ParsedRequest<N extends Nama, Skema extends z.ZodMiniType> =
  RequestData<N> extends Sent<z.input<Skema>> ? z.output<Skema> : never;

/** What crosses as JSON is nobody's to change. */
type Sent<T> = T extends object ? { readonly [K in keyof T]: Sent<T[K]> } : T;

/** An action that changes the workbook. */
export interface Aksi<Req, Res> {
  readonly skema: z.ZodMiniType<Req>;
  readonly needs: (req: Req) => Needs;
  readonly decide: (buku: Buku, context: Context, req: Req) => Decision<Res>;
  /** Locks that its tabs lack; asked once more, of the workbook as it is by then, when the action is repeated. */
  locks?(buku: Buku, context: Context, req: Req): Lindungan<Res>;
  /** Papers that follow from what was committed; made again when the action is repeated after a lost answer. */
  readonly files?: (buku: Buku, catatan: BarisRiwayat) => readonly Berkas[];
}

/** An action on a file that has no ledger yet, so that there is no Buku to decide on. */
export interface AksiPertama<Req, Res> {
  readonly skema: z.ZodMiniType<Req>;
  readonly needs: (req: Req) => Needs;
  readonly decide: (reading: Reading, context: Context, req: Req) => KeputusanPertama<Res>;
}

export type KeputusanPertama<Res> =
  | { readonly ok: false; readonly penolakan: Penolakan }
  | {
      readonly ok: true;
      readonly jawaban: Res;
      /** Null: it was done before, by this very request. */
      readonly catatan: {
        readonly peristiwa: readonly Peristiwa[];
        readonly zona: Zona;
        /** `riwayat`: the ledger's first rows, for the tab that is made with them. */
        readonly perubahan: (riwayat: readonly SelRiwayat[]) => readonly Change[];
      } | null;
      /** Also when it was done before. */
      readonly lindungan: Lindungan<Res>;
    };

/** A question: changes nothing. */
export interface Question<Req, Res> {
  readonly skema: z.ZodMiniType<Req>;
  readonly needs: (req: Req) => Needs;
  /** What was left open, once the workbook is known; another reading follows where that changes the request. */
  readonly understand?: (buku: Buku, context: Context, req: Req) => Req;
  readonly answer: (
    buku: Buku,
    context: Context,
    req: Req,
  ) => { readonly ok: true; readonly jawaban: Res } | { readonly ok: false; readonly penolakan: Penolakan };
}

/** Those of the contract, by name. */
export type AksiFor<N extends Nama, Skema extends z.ZodMiniType> = Aksi<ParsedRequest<N, Skema>, ReplyData<N>>;
export type TanyaFor<N extends Nama, Skema extends z.ZodMiniType> = Question<ParsedRequest<N, Skema>, ReplyData<N>>;
