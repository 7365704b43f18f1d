/** The only port: reading and changing the workbook, in our words. */
import type { Email } from '../../domain/pengguna.ts';
import type { Penolakan } from '../../domain/penolakan.ts';
import type { FileLink } from '../../kontrak/kontrak.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import type { NamaTab } from '../../workbook/tab.ts';
import type { Change } from '../../workbook/tulis.ts';
import type { LedgerHead } from './riwayat.ts';

/** What one reading asks for. */
export interface Needs {
  readonly tab: readonly NamaTab[];
  /** Also these, if they are there. */
  readonly bilaAda?: readonly NamaTab[];
  /** Collection tabs of the siklus's period: of all bidang, or of these. */
  readonly isian?: 'semua' | readonly string[];
  /** Siklus whose period is meant; absent = the running one. */
  readonly siklus?: string;
  /** Also the sheets that are not ours (of a file not prepared yet). */
  readonly asing?: true;
  /** Every sheet that exists, whatever is missing: for mending. */
  readonly semua?: true;
}

/** One reading of the workbook: what an action decides on, and what its commit stands on. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly head: LedgerHead;
}

/** A paper to be kept in Drive. */
export interface Berkas {
  readonly nama: string;
  readonly isi: Uint8Array;
}

export interface HasilLindung {
  readonly terpasang: boolean;
  /** Whom Google did not take into the lists. */
  readonly tanpaHak: readonly Email[];
}

/** Somebody with whom Google does not share. */
export interface Ditolak {
  readonly email: Email;
  /** The address is none, has no Google account, may not be shared with from here, or Google says something else. */
  readonly sebab: 'alamat' | 'tanpa-akun' | 'luar-domain' | 'lain';
}

export interface Store {
  /** Runs `work` while nobody else's action runs; a refusal when the workbook stays busy. Ends before any upload. */
  locked<T>(work: () => T): T | Penolakan;
  /** At most two Google reads. */
  read(perlu: Needs): Reading;
  /** One atomic write on top of `dari`, a reading of this store; lost when another commit came after it. */
  commit(dari: Reading, kepala: LedgerHead, perubahan: readonly Change[]): 'committed' | 'lost-race' | Penolakan;
  /** Repeating it with the same id makes no double. */
  upload(berkas: Berkas, id: string): FileLink | Penolakan;
  /** Locks tabs, after the commit and while the lock is held; `who` may always change them. */
  protect(perubahan: readonly Change[], who: Email): HasilLindung;
  /** Who owns the file (null: nobody alone), and who may edit it. */
  people(): { readonly owner: Email | null; readonly editors: readonly Email[] };
  /** Makes them editors of the file; whoever is already stays so. Whom Google refused, and why. */
  share(email: readonly Email[]): readonly Ditolak[];
}
