/** What an action is: asked for by name, decided in pure code. */
import type { ZodMiniType } from 'zod/mini';
import type { Instant, Zona } from '../domain/kalender.ts';
import type { Email } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { BarisRiwayat, Peristiwa } from '../domain/peristiwa.ts';
import type { SelRiwayat } from '../workbook/tab/riwayat.ts';
import type { Change } from '../workbook/tulis.ts';
import type { Buku } from './buku.ts';
import type { Bacaan, Berkas, Perlu } from './store.ts';

export interface Konteks {
  readonly who: Email;
  readonly now: Instant;
  readonly idAksi: string;
}

export type Keputusan =
  | { readonly ok: false; readonly penolakan: Penolakan }
  | {
      readonly ok: true;
      readonly jawaban: unknown;
      readonly peristiwa: readonly [Peristiwa, ...Peristiwa[]];
      readonly perubahan: readonly Change[];
    };

export const refuse = (penolakan: Penolakan): { readonly ok: false; readonly penolakan: Penolakan } => ({
  ok: false,
  penolakan,
});

/** An action that changes the workbook. */
export interface Aksi<Req> {
  readonly skema: ZodMiniType<Req>;
  readonly needs: (req: Req) => Perlu;
  readonly decide: (buku: Buku, konteks: Konteks, req: Req) => Keputusan;
  /** Papers that follow from what was committed; made again when the action is repeated after a lost answer. */
  readonly files?: (buku: Buku, catatan: BarisRiwayat) => readonly Berkas[];
}

/** An action on a file that has no ledger yet, so that there is no Buku to decide on. */
export interface AksiPertama<Req> {
  readonly skema: ZodMiniType<Req>;
  readonly needs: (req: Req) => Perlu;
  readonly decide: (bacaan: Bacaan, konteks: Konteks, req: Req) => KeputusanPertama;
}

export type KeputusanPertama =
  | { readonly ok: false; readonly penolakan: Penolakan }
  | {
      readonly ok: true;
      readonly jawaban: unknown;
      /** Null: it was done before, by this very request. */
      readonly catatan: {
        readonly peristiwa: Peristiwa;
        readonly zona: Zona;
        /** `riwayat`: the ledger's first row, for the tab that is made with it. */
        readonly perubahan: (riwayat: readonly SelRiwayat[]) => readonly Change[];
      } | null;
    };

/** A question: changes nothing. */
export interface Tanya<Req> {
  readonly skema: ZodMiniType<Req>;
  readonly needs: (req: Req) => Perlu;
  readonly answer: (
    buku: Buku,
    konteks: Konteks,
    req: Req,
  ) => { readonly ok: true; readonly jawaban: unknown } | { readonly ok: false; readonly penolakan: Penolakan };
}
