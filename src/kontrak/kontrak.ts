/** What may be asked of the add-in, by name, and what it answers: server, panel, menu, command line and desk share it. */
import type { Penolakan } from '../domain/penolakan.ts';
import type { Giliran } from './giliran.ts';
import type { Keadaan } from './keadaan.ts';
import type * as J from './replies.ts';
import type * as P from './requests.ts';
import type { Tempat } from './tempat.ts';

interface Satu<Minta, Jawab> {
  /** As it is sent: what has a default may be left out. */
  readonly minta: Minta;
  readonly jawab: Jawab;
}

/** What is done with the workbook, or asked of it. */
interface KontrakBuku {
  readonly siapkan: Satu<P.Siapkan, J.SiapkanReply>;
  readonly mulaiSiklus: Satu<P.MulaiSiklus, J.MulaiReply>;
  readonly bagikan: Satu<P.UntukLangkah, J.BagikanReply>;
  readonly bagikanUlang: Satu<P.UntukLangkah, J.BagikanReply>;
  readonly pakaiDefinisi: Satu<P.PakaiDefinisi, J.PakaiDefinisiReply>;
  readonly serahkan: Satu<P.UntukBidang, J.SerahkanReply>;
  readonly tarik: Satu<P.BidangBeralasan, J.AksiReply>;
  readonly selesaikan: Satu<P.Selesaikan, J.AksiReply>;
  readonly terima: Satu<P.Terima, J.AksiReply>;
  readonly terimaKertas: Satu<P.TerimaKertas, J.AksiReply>;
  readonly kembalikan: Satu<P.Kembalikan, J.AksiReply>;
  readonly kembalikanIsian: Satu<P.BidangBeralasan, J.AksiReply>;
  readonly lewatiBidang: Satu<P.BidangBeralasan, J.AksiReply>;
  readonly himpun: Satu<P.Himpun, J.HimpunReply>;
  readonly himpunUlang: Satu<P.Himpun, J.HimpunReply>;
  readonly susun: Satu<P.Susun, J.SusunReply>;
  readonly sahkan: Satu<P.Sahkan, J.SahkanReply>;
  readonly catatPengesahan: Satu<P.CatatPengesahan, J.SahkanReply>;
  readonly perbaikanRedaksional: Satu<P.UntukSiklus, J.RedaksiReply>;
  readonly ralat: Satu<P.Ralat, J.RedaksiReply>;
  readonly bukaRevisi: Satu<P.BukaRevisi, J.AksiReply>;
  readonly batalkanSiklus: Satu<P.SiklusBeralasan, J.AksiReply>;
  readonly urungkan: Satu<P.UntukSiklus, J.AksiReply>;
  readonly kelengkapan: Satu<P.KelengkapanRequest, J.AksiReply>;
  readonly rekomendasi: Satu<P.RekomendasiRequest, J.AksiReply>;
  readonly tulisTemuan: Satu<P.UntukSiklus, J.TulisTemuanReply>;
  readonly periksa: Satu<P.UntukSiklus, J.PemeriksaanReply>;
  readonly keadaan: Satu<P.KeadaanRequest, Keadaan>;
  readonly giliran: Satu<P.UntukSiklus, Giliran>;
  readonly verifikasi: Satu<P.Kosong, J.VerifikasiReply>;
  readonly perbaiki: Satu<P.Kosong, J.PerbaikiReply>;
  readonly periksaBuku: Satu<P.Kosong, J.PerbaikiReply>;
  readonly akuiKerusakan: Satu<P.Beralasan, J.KalimatReply>;
  readonly kerusakanRiwayat: Satu<P.Kosong, J.KerusakanRiwayatReply>;
  readonly gantiPemilik: Satu<P.GantiPemilik, J.KalimatReply>;
  readonly berlakukan: Satu<P.Berlakukan, J.BerlakukanReply>;
  readonly undang: Satu<P.Undang, J.UndangReply>;
}

/** What is done around it: the file's setting, the screen, an aksi that runs. */
export interface KontrakLayar {
  readonly aturLokal: Satu<P.AturLokal, J.AturLokalReply>;
  readonly lompatKe: Satu<Tempat, null>;
  readonly bukaDialog: Satu<P.BukaDialog, null>;
  readonly hentikan: Satu<P.Hentikan, null>;
}

interface Kontrak extends KontrakBuku, KontrakLayar {}

export type Nama = keyof Kontrak;
export type NamaAksi = keyof KontrakBuku;
export type RequestData<N extends Nama> = Kontrak[N]['minta'];
export type ReplyData<N extends Nama> = Kontrak[N]['jawab'];

/** One request, as JSON. */
export interface KontrakRequest<N extends Nama> {
  readonly aksi: N;
  /** Drawn for each press of a button; a repeat of the same press keeps it. */
  readonly idAksi: string;
  readonly data: RequestData<N>;
  /** Of an aksi: the screen of this siklus is wanted with the reply, and need not be asked for. */
  readonly layar?: RequestData<'giliran'>;
  /** Whose page it is; absent where nobody can tell. */
  readonly akun?: string;
}

/** A paper that was kept in Drive. */
export interface FileLink {
  readonly nama: string;
  readonly url: string;
}

/** One reply, as JSON. */
export type Reply<Data> =
  | {
      readonly ok: true;
      readonly data: Data;
      readonly tautan?: readonly FileLink[];
      /** What did not go along with it, in sentences with the next step. */
      readonly catatan?: readonly string[];
      /** Where it was asked for and could be had: what `giliran` would answer now. */
      readonly giliran?: Giliran;
    }
  | { readonly ok: false; readonly penolakan: Penolakan };
