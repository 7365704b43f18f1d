/** What panel and server say to each other: one JSON text each way, dates as `YYYY-MM-DD`, moments as ISO 8601 with offset. */
import type { Kategori } from '../domain/kategori.ts';
import type { Peran } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { Periode, Tanggal } from '../domain/periode.ts';
import type { CatatanKelengkapan, Rekomendasi, StatusLangkah } from '../domain/peristiwa.ts';
import type { KeadaanIsian } from '../domain/potret.ts';
import type { Berat } from '../domain/temuan.ts';
import type { JenisLangkah } from '../sop/definisi.ts';
import type { TawaranLayar } from '../sop/tawaran.ts';

export interface PermintaanPanel {
  readonly aksi: string;
  /** Drawn for each press of a button; a repeat of the same press keeps it. */
  readonly idAksi: string;
  readonly data: object;
}

export type JawabanPanel<Data> =
  | {
      readonly ok: true;
      readonly data: Data;
      readonly tautan?: readonly { readonly nama: string; readonly url: string }[];
    }
  | { readonly ok: false; readonly penolakan: Penolakan };

/** A cell to jump to; row and column count from 1. */
export interface Tempat {
  readonly sheetId: number;
  readonly baris: number;
  readonly kolom: number;
}

/** All that the first view needs. Without a running siklus the lists are empty. */
export interface Giliran {
  readonly saya: Saya;
  readonly instansi: string;
  readonly hariIni: Tanggal;
  /** Of the open file; '' when unknown. */
  readonly urlBuku: string;
  /** SOPs that this person may start now. */
  readonly sopTersedia: readonly { readonly id: string; readonly nama: string }[];
  /** Proposed for the next siklus. */
  readonly periodeUsulan: Periode;
  readonly siklus: SiklusPanel | null;
  readonly tawaran: readonly TawaranPanel[];
  /** Why an aksi whose turn it is has no button: what it stands on is damaged. */
  readonly halangan: readonly string[];
  readonly langkah: readonly LangkahPanel[];
  readonly bidang: readonly BidangPanel[];
  readonly temuan: readonly TemuanPanel[];
  /** Isian that waits for this person's check. */
  readonly periksa: readonly PeriksaPanel[];
  readonly keputusan: KeputusanPanel | null;
  /** What the registry says otherwise than when the SOP was opened: "target periode "10" menjadi "5"". */
  readonly definisi: readonly { readonly kode: string; readonly beda: string }[];
  /** What the Tim says of indikator, now and in the period before. */
  readonly rekomendasi: RekomendasiPanel;
  /** Newest first. */
  readonly riwayat: readonly KalimatPanel[];
  readonly catatan: readonly string[];
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
  readonly selesai: boolean;
  readonly pengesahan: {
    readonly nama: string;
    readonly tanggal: Tanggal;
    readonly cara: 'aplikasi' | 'kertas';
  } | null;
  /** Papers ticked in the panel. */
  readonly kelengkapan: readonly CatatanKelengkapan[];
  /** Indikator named by the revisi that was opened last. */
  readonly revisi: readonly string[];
}

export type TawaranPanel = TawaranLayar;

export interface LangkahPanel {
  readonly nomor: number;
  readonly uraian: string;
  /** The first does it, the others take part. */
  readonly pelaksana: readonly string[];
  readonly jenis: JenisLangkah;
  readonly status: StatusLangkah;
  readonly tenggat: Tanggal | null;
  readonly putaran: number;
  readonly waktuBaku: string;
  readonly kembaliKe: number | null;
  readonly hanyaKoreksi: boolean;
  readonly usulan: boolean;
  readonly kelengkapanKurang: readonly string[];
  /** Papers that it asks for, as rows of the register. */
  readonly kelengkapan: readonly { readonly teks: string; readonly jenis: string }[];
  readonly oleh: readonly string[];
  readonly menunggu: readonly MenungguPanel[];
}

interface MenungguPanel {
  /** Kode of the bidang; '' = the whole agency. */
  readonly unit: string;
  readonly orang: readonly { readonly email: string; readonly nama: string }[];
}

export interface BidangPanel {
  readonly kode: string;
  readonly nama: string;
  readonly status: string;
  readonly putaran: number;
  readonly dilewati: string | null;
  readonly susulan: boolean;
  readonly alasanKembali: string;
  /** Rows that alone came back, until they are accepted. */
  readonly kembali: readonly { readonly kode: string; readonly alasan: string; readonly tempat: Tempat | null }[];
  readonly diserahkanOleh: string;
  readonly diterimaOleh: string;
  readonly penyerah: readonly { readonly email: string; readonly nama: string }[];
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

export interface PeriksaPanel {
  readonly bidang: string;
  readonly putaran: number;
  readonly baris: readonly BarisPeriksa[];
  /** Against the round before; null in the first. */
  readonly sel: { readonly berubah: number; readonly tetap: number } | null;
}

export interface BarisPeriksa {
  readonly kode: string;
  readonly uraian: string;
  /** For people, with its satuan; null without a target. */
  readonly target: string | null;
  readonly keadaan: KeadaanIsian;
  /** As typed. */
  readonly teks: string;
  /** What was understood, in words: `seribu dua ratus lima puluh`; '' without a number. */
  readonly dibaca: string;
  readonly capaian: number | null;
  readonly kategori: Kategori | null;
  readonly bukti: string;
  readonly pendorong: string;
  readonly penghambat: string;
  readonly tindakLanjut: string;
  readonly penjelasan: string;
  /** Peringatan and info on this figure, with the reasons that were given. */
  readonly peringatan: readonly { readonly berat: Berat; readonly pesan: string }[];
  readonly berubah: readonly { readonly kolom: string; readonly lama: string; readonly baru: string }[];
  /** Why it was returned the last time; '' = it was not. */
  readonly diminta: string;
  readonly tempat: Tempat | null;
}

/** What the Kepala decides on: the frozen potret. */
export interface KeputusanPanel {
  readonly sidik: string;
  readonly kode: string;
  readonly putaran: number;
  /** Over all IKU, as `SasaranPanel.rataRata`. */
  readonly rataRata: string;
  readonly sasaran: readonly SasaranPanel[];
  readonly dilewati: readonly { readonly bidang: string; readonly alasan: string }[];
  readonly peringatan: readonly string[];
  /** Against the potret frozen before. */
  readonly berubah: readonly { readonly kode: string; readonly lama: string; readonly baru: string }[];
}

export interface SasaranPanel {
  readonly nama: string;
  /** The mean and what it contains, in one sentence. */
  readonly rataRata: string;
  readonly indikator: readonly IndikatorPanel[];
}

export interface IndikatorPanel {
  readonly kode: string;
  readonly uraian: string;
  /** These two for people, with their satuan; in words where there is no figure. */
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: number | null;
  readonly kategori: Kategori | null;
  readonly keadaan: KeadaanIsian;
  readonly penghambat: string;
  readonly tindakLanjut: string;
  /** The arithmetic: "mengapa angka ini?". */
  readonly penjelasan: string;
}

export interface KalimatPanel {
  readonly nomor: number;
  readonly waktu: string;
  readonly oleh: string;
  readonly kalimat: string;
}
