/** What may be asked of the add-in, by name, and what it answers: server, panel, menu, command line and desk share it. */
import type { Penolakan } from '../domain/penolakan.ts';
import type { Giliran, Tempat } from './giliran.ts';
import type * as J from './replies.ts';
import type { Keadaan } from './keadaan.ts';
import type * as P from './requests.ts';

interface Satu<Minta, Jawab> {
  /** As it is sent: what has a default may be left out. */
  readonly minta: Minta;
  readonly jawab: Jawab;
}

/** What is done with the workbook, or asked of it. */
interface KontrakBuku {
  readonly siapkan: Satu<P.Siapkan, J.JawabSiapkan>;
  readonly mulaiSiklus: Satu<P.MulaiSiklus, J.JawabMulai>;
  readonly bagikan: Satu<P.UntukLangkah, J.JawabBagikan>;
  readonly bagikanUlang: Satu<P.UntukLangkah, J.JawabBagikan>;
  readonly pakaiDefinisi: Satu<P.PakaiDefinisi, J.JawabPakaiDefinisi>;
  readonly serahkan: Satu<P.UntukBidang, J.JawabSerahkan>;
  readonly tarik: Satu<P.BidangBeralasan, J.JawabAksi>;
  readonly selesaikan: Satu<P.Selesaikan, J.JawabAksi>;
  readonly terima: Satu<P.Terima, J.JawabAksi>;
  readonly kembalikan: Satu<P.Kembalikan, J.JawabAksi>;
  readonly kembalikanIsian: Satu<P.BidangBeralasan, J.JawabAksi>;
  readonly lewatiBidang: Satu<P.BidangBeralasan, J.JawabAksi>;
  readonly himpun: Satu<P.UntukLangkah, J.JawabHimpun>;
  readonly himpunUlang: Satu<P.UntukLangkah, J.JawabHimpun>;
  readonly susun: Satu<P.Susun, J.JawabSusun>;
  readonly sahkan: Satu<P.Sahkan, J.JawabSahkan>;
  readonly catatPengesahan: Satu<P.CatatPengesahan, J.JawabSahkan>;
  readonly bukaRevisi: Satu<P.BukaRevisi, J.JawabAksi>;
  readonly urungkan: Satu<P.UntukSiklus, J.JawabAksi>;
  readonly kelengkapan: Satu<P.Kelengkapan, J.JawabAksi>;
  readonly rekomendasi: Satu<P.Rekomendasi, J.JawabAksi>;
  readonly tulisTemuan: Satu<P.UntukSiklus, J.JawabTulisTemuan>;
  readonly periksa: Satu<P.UntukSiklus, J.JawabPeriksa>;
  readonly keadaan: Satu<P.Keadaan, Keadaan>;
  readonly giliran: Satu<P.UntukSiklus, Giliran>;
  readonly verifikasi: Satu<P.Kosong, J.JawabVerifikasi>;
  readonly perbaiki: Satu<P.Kosong, J.JawabPerbaiki>;
  readonly periksaBuku: Satu<P.Kosong, J.JawabPerbaiki>;
  readonly undang: Satu<P.Undang, J.JawabUndang>;
}

/** What is done around it: the file's setting, the screen, an aksi that runs. */
export interface KontrakLayar {
  readonly aturLokal: Satu<P.AturLokal, J.JawabAturLokal>;
  readonly lompatKe: Satu<Tempat, null>;
  readonly bukaDialog: Satu<P.BukaDialog, null>;
  readonly hentikan: Satu<P.Hentikan, null>;
}

interface Kontrak extends KontrakBuku, KontrakLayar {}

export type Nama = keyof Kontrak;
export type NamaAksi = keyof KontrakBuku;
export type Minta<N extends Nama> = Kontrak[N]['minta'];
export type Jawab<N extends Nama> = Kontrak[N]['jawab'];

/** One request, as JSON. */
export interface Permintaan<N extends Nama> {
  readonly aksi: N;
  /** Drawn for each press of a button; a repeat of the same press keeps it. */
  readonly idAksi: string;
  readonly data: Minta<N>;
}

/** A paper that was kept in Drive. */
export interface Tautan {
  readonly nama: string;
  readonly url: string;
}

/** One reply, as JSON. */
export type Jawaban<Data> =
  | { readonly ok: true; readonly data: Data; readonly tautan?: readonly Tautan[] }
  | { readonly ok: false; readonly penolakan: Penolakan };
