/** The only port: reading and changing the workbook, in our words. */
import type { JenisDokumen } from '../../domain/dokumen.ts';
import type { Email } from '../../domain/pengguna.ts';
import type { Penolakan } from '../../domain/penolakan.ts';
import type { Instant } from '../../domain/waktu/kalender.ts';
import type { FileLink } from '../../kontrak/kontrak.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import type { NamaTab } from '../../workbook/tab.ts';
import type { Change } from '../../workbook/tulis.ts';
import type { LedgerHead } from './riwayat.ts';
import type { Ujung } from './riwayat-putus.ts';
import type { RuangBaca } from './tempat-titik.ts';

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
  /** Also who may change what: the protections of every tab, as long as all the rest of the structure. */
  readonly lindung?: true;
  /** Of the protections only whether they let this person write: for an aksi that writes in a tab which may be locked. */
  readonly hak?: true;
  /** Every sheet that exists, whatever is missing, with its protections and colour rules: for mending. */
  readonly semua?: true;
  /** The ledger from its first row, whatever a checkpoint covers. */
  readonly utuh?: true;
  /** An aksi's moment: from time to time it reads everything, for the next checkpoint. */
  readonly kini?: Instant;
  /** Nothing that metadata and properties say is held against the ledger: for one that does not hold. */
  readonly longgar?: true;
  /** What the screen wants read in the same reading, for `readAfter` alone: its tabs too, as far as they are there. */
  readonly juga?: Needs;
}

/** One reading of the workbook: what an action decides on, and what its commit stands on. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly head: LedgerHead;
  /** Riwayat, Potret and Arsip were read in part; absent: as a whole, as far as they were asked for. */
  readonly ekor?: Ekor;
  /** With Riwayat, Potret and Arsip as a whole, where a checkpoint may be written. */
  readonly lengkap?: Snapshot;
  /** Where it was read `longgar`. */
  readonly ujung?: Ujung;
}

/** Which rows were read, and the cells that the checkpoint stands in. */
export interface Ekor extends RuangBaca {
  readonly inti: readonly string[];
  /** By year. Empty where the Potret was not asked for. */
  readonly jejak: ReadonlyMap<number, readonly string[]>;
}

/** A paper to be kept in Drive. */
export interface Berkas {
  readonly nama: string;
  readonly jenis: JenisDokumen;
  /** Drawn before; null for a copy as a Google Doc, which takes none. */
  readonly id: string | null;
  readonly isi: Uint8Array;
  readonly pembaca: readonly Email[];
}

/** A paper that is kept, and those of its readers whom Google did not let in. */
export interface Tersimpan {
  readonly tautan: FileLink;
  readonly tanpaAkses: readonly Email[];
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
  /**
   * As `read`, but after a commit or a reading of this store it answers with the workbook as it stands by then, without
   * asking Google, where what was read and written says all of it. What others have typed meanwhile is not in it: for
   * the screen, never to decide or commit on.
   */
  readAfter(perlu: Needs): Reading;
  /** Runs what follows a commit. Whatever fails there is logged and must not make the commit look undone: null then. */
  afterCommit<T>(work: () => T): T | null;
  /** Ids for files that this person will make; null where Drive will not give any, now or later. */
  drawFileIds(jumlah: number): readonly string[] | null;
  /** Keeps and shares it; repeating it with the same idAksi makes no double. */
  upload(berkas: Berkas, idAksi: string): Tersimpan | Penolakan;
  /** Locks tabs, after the commit and while the lock is held; `who` may always change them. */
  protect(perubahan: readonly Change[], who: Email): HasilLindung;
  /** Who owns the file (null: nobody alone), and who may edit it. */
  people(): { readonly owner: Email | null; readonly editors: readonly Email[] };
  /** Makes them editors of the file; whoever is already stays so. Whom Google refused, and why. */
  share(email: readonly Email[]): readonly Ditolak[];
}
