/** Giliran Anda: all that the panel shows. Dates as `YYYY-MM-DD`, moments as ISO 8601 with offset. */
import type { CatatanDokumen } from '../domain/dokumen.ts';
import type { Peran } from '../domain/pengguna.ts';
import type { BarisKembali, CatatanKelengkapan, Rekomendasi, TeksBerubah } from '../domain/peristiwa.ts';
import type { Berat } from '../domain/temuan.ts';
import type { Periode, Tanggal } from '../domain/waktu/periode.ts';
import type { ScreenOffer } from '../sop/tawaran.ts';
import type { BarisPapan, BidangPapan, Menunggu, Orang } from './keadaan.ts';
import type { KeputusanPanel } from './keputusan.ts';
import type { TelaahPanel } from './telaah.ts';
import type { Tempat } from './tempat.ts';

/** All that the first view needs. Without a running siklus the lists are empty. */
export interface Giliran {
  readonly saya: Saya;
  readonly instansi: string;
  readonly hariIni: Tanggal;
  /** Of the open file; '' when unknown. */
  readonly urlBuku: string;
  /** SOPs that this person may start now. */
  readonly sopTersedia: readonly { readonly id: string; readonly nama: string }[];
  /** Every siklus of the workbook, the newest first. */
  readonly daftarSiklus: readonly SiklusPilihan[];
  /** Proposed for the next siklus. */
  readonly periodeUsulan: Periode;
  readonly siklus: SiklusPanel | null;
  readonly tawaran: readonly OfferPanel[];
  /** Why an aksi whose turn it is has no button: what it stands on is damaged. */
  readonly halangan: readonly string[];
  readonly langkah: readonly LangkahPanel[];
  readonly bidang: readonly BidangPanel[];
  readonly temuan: readonly TemuanPanel[];
  /** Isian that waits for this person's check. */
  readonly periksa: readonly TelaahPanel[];
  readonly keputusan: KeputusanPanel | null;
  /** Figures far off that this person must say are right before they are accepted. */
  readonly konfirmasi: readonly { readonly kode: string; readonly bidang: readonly string[]; readonly pesan: string }[];
  /** What the registry says otherwise than when the SOP was opened: "target periode "10" menjadi "5"". */
  readonly definisi: readonly { readonly kode: string; readonly beda: string }[];
  /** Texts that the tabs say otherwise than the signed paper, for who may put it right. */
  readonly ralat: readonly (TeksBerubah & { readonly kode: string; readonly awal: boolean })[];
  /** What the Tim says of indikator, now and in the period before. */
  readonly rekomendasi: RekomendasiPanel;
  /** Newest first. */
  readonly riwayat: readonly KalimatPanel[];
  readonly catatan: readonly string[];
  /** Null: all that is typed in the reference tabs counts. */
  readonly usulan: UsulanPanel | null;
}

/** What is typed in the reference tabs and does not count yet. */
export interface UsulanPanel {
  readonly tab: readonly {
    readonly nama: string;
    /** In words, old → new; as many as a panel shows, of `jumlah`. None for who may adopt nothing. */
    readonly butir: readonly string[];
    readonly jumlah: number;
    /** Why this person may not adopt all of it. */
    readonly sebab: readonly string[];
  }[];
  /** This person may adopt some of it. */
  readonly boleh: boolean;
  /** People without SK in their row are among it. */
  readonly perluNomor: boolean;
  /** It needs number and date of a document, or is sementara. */
  readonly perluDokumen: boolean;
}

/** `sop`: its name. */
export interface SiklusPilihan {
  readonly id: string;
  readonly sop: string;
  readonly tahun: number;
  readonly periode: Periode;
  readonly selesai: boolean;
}

export interface RekomendasiPanel {
  /** All that may be written of; none for who may not. */
  readonly indikator: readonly { readonly kode: string; readonly uraian: string }[];
  /** Written in this siklus. */
  readonly kini: readonly Rekomendasi[];
  /** Of the period before, for the bidang that this person sees: `tindakLanjut` as typed now, in which bidang. */
  readonly lalu: readonly {
    readonly kode: string;
    readonly teks: string;
    readonly tindakLanjut: readonly string[];
  }[];
}

export interface Saya {
  readonly email: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly peran: readonly Peran[];
  readonly bidang: readonly string[];
}

export interface SiklusPanel {
  readonly id: string;
  readonly sop: string;
  readonly judulDokumen: string;
  /** Columns of the flowchart. */
  readonly pelaksana: readonly string[];
  /** SOPs or papers that this one hands over to. */
  readonly lanjutan: readonly string[];
  readonly tahun: number;
  readonly periode: Periode;
  readonly isianTerbuka: boolean;
  /** The collection tabs were made. */
  readonly dibagikan: boolean;
  readonly selesai: boolean;
  readonly pengesahan: {
    readonly nama: string;
    readonly tanggal: Tanggal;
    readonly cara: 'aplikasi' | 'kertas';
  } | null;
  /** Papers ticked in the panel. */
  readonly kelengkapan: readonly CatatanKelengkapan[];
  /** Papers in Drive that this person can open, the last of each kind. */
  readonly dokumen: readonly DokumenPanel[];
  /** Indikator named by the revisi that was opened last. */
  readonly revisi: readonly string[];
}

export interface DokumenPanel extends Pick<CatatanDokumen, 'nama' | 'keadaan'> {
  readonly url: string;
}

export type OfferPanel = ScreenOffer;

/** A row of the board, with names for emails. */
export interface LangkahPanel
  extends Pick<
    BarisPapan,
    | 'nomor'
    | 'uraian'
    | 'jenis'
    | 'status'
    | 'tenggat'
    | 'putaran'
    | 'waktuBaku'
    | 'kembaliKe'
    | 'usulan'
    | 'kelengkapanKurang'
    | 'oleh'
  > {
  /** The first does it, the others take part. */
  readonly pelaksana: readonly string[];
  readonly hanyaKoreksi: boolean;
  /** Papers that it asks for, as rows of the register. */
  readonly kelengkapan: readonly { readonly teks: string; readonly jenis: string }[];
  readonly menunggu: readonly Pick<Menunggu, 'unit' | 'orang'>[];
}

/** A bidang of the board, with names for emails and what its isian looks like now. */
export interface BidangPanel
  extends Pick<
    BidangPapan,
    | 'kode'
    | 'nama'
    | 'status'
    | 'putaran'
    | 'dilewati'
    | 'susulan'
    | 'alasanKembali'
    | 'diserahkanOleh'
    | 'diterimaOleh'
  > {
  /** Rows that alone came back, until they are accepted. */
  readonly kembali: readonly (BarisKembali & { readonly tempat: Tempat | null })[];
  readonly penyerah: readonly Orang[];
  /** Null: the tab is not there (yet). */
  readonly sheetId: number | null;
  /** Indikator with a target in this period, and how many of them have an answer. */
  readonly diminta: number;
  readonly terisi: number;
  readonly galat: number;
  readonly peringatan: number;
}

export interface TemuanPanel {
  readonly berat: Berat;
  readonly pesan: string;
  /** Tab and row in words: "TW I APTIKA baris 6". */
  readonly letak: string;
  /** Bidang that it concerns. */
  readonly bidang: readonly string[];
  readonly tempat: Tempat | null;
}

export interface KalimatPanel {
  readonly nomor: number;
  readonly waktu: string;
  readonly oleh: string;
  readonly kalimat: string;
  /** Papers that were made with it. */
  readonly dokumen?: readonly DokumenPanel[];
}
