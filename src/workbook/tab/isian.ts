/** The collection tab of one bidang and periode: what is asked, where it is typed, and what the formulas answer. */
import {
  createKetikan,
  DAFTAR_KETIK,
  type IsianMentah,
  JUDUL_KETIK,
  type KolomTeks,
} from '../../domain/isian-mentah.ts';
import type { Bidang } from '../../domain/pengguna.ts';
import { sidikTeks } from '../../domain/sidik.ts';
import { DAFTAR_PERIODE, type Periode } from '../../domain/waktu/periode.ts';
import { locateTab, type Nilai, readBaris } from '../baca.ts';
import type { Kolom, Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

/** Which collection tab. */
export interface MasaBidang {
  readonly tahun: number;
  readonly periode: Periode;
  readonly bidang: Bidang;
}

/** Behind the title of a tab whose siklus was cancelled. */
export const AKHIRAN_BATAL = ' (batal)';

const LEBAR_RUANG = 4_000_000;

/** All collection tabs of a period have a sheetId in one range, so that a reading finds them without knowing the bidang. */
export function ruangIsian(tahun: number, periode: Periode): { readonly dari: number; readonly sampai: number } {
  const dari = ((tahun % 100) * DAFTAR_PERIODE.length + DAFTAR_PERIODE.indexOf(periode)) * LEBAR_RUANG + 10_000;
  return { dari, sampai: dari + LEBAR_RUANG - 10_000 };
}

/** Whether it is a collection tab, of whatever period. */
export const isIsian = (sheetId: number): boolean => sheetId >= 10_000;

/** The sheetId that follows from periode and kode; two kodes that collide are refused when the tab is made. */
export function sheetIdIsian(tahun: number, periode: Periode, kodeBidang: string): number {
  const { dari, sampai } = ruangIsian(tahun, periode);
  return dari + (Number.parseInt(sidikTeks(kodeBidang).slice(0, 12), 16) % (sampai - dari));
}

const typedColumn = (kunci: KolomTeks, lebar: number): Kolom => ({
  kunci,
  judul: JUDUL_KETIK[kunci],
  lebar,
  isian: true,
});

export const JAWABAN: readonly Kolom[] = [
  {
    ...typedColumn('realisasi', 110),
    kanan: true,
    catatan:
      'Tulis seperti biasa: 1.234,5 atau 95%. Bila belum ada: "belum rilis: alasan" atau "tidak berlaku: alasan".',
  },
  { ...typedColumn('pembilang', 100), kanan: true },
  { ...typedColumn('penyebut', 100), kanan: true },
  {
    kunci: 'periksa',
    judul: 'Periksa',
    lebar: 170,
    bentuk: 'rumus',
    catatan: 'Dihitung saat Anda mengetik. Yang menentukan adalah menu Periksa isian.',
  },
  { kunci: 'terbaca', judul: 'Terbaca', lebar: 110, bentuk: 'angka' },
  { kunci: 'capaian', judul: 'Capaian (%)', lebar: 90, bentuk: 'persen' },
  { kunci: 'kategori', judul: 'Kategori', lebar: 110, bentuk: 'rumus', tengah: true },
  typedColumn('bukti', 240),
  typedColumn('pendorong', 240),
  typedColumn('penghambat', 240),
  typedColumn('tindakLanjut', 240),
  {
    ...typedColumn('penjelasanBidang', 240),
    bolehTiada: true,
    catatan: 'Menjawab peringatan baris ini: mengapa angkanya benar.',
  },
];

/** Helper columns for the formulas; hidden. */
const BANTU: readonly Kolom[] = [
  { kunci: 'bawah', judul: 'Target bawah', lebar: 60, bentuk: 'angka', sembunyi: true },
  { kunci: 'atas', judul: 'Target atas', lebar: 60, bentuk: 'angka', sembunyi: true },
  { kunci: 'angka', judul: 'Realisasi terbaca', lebar: 60, bentuk: 'angka', sembunyi: true },
  { kunci: 'p', judul: 'Pembilang terbaca', lebar: 60, bentuk: 'angka', sembunyi: true },
  { kunci: 'q', judul: 'Penyebut terbaca', lebar: 60, bentuk: 'angka', sembunyi: true },
];

export function tabIsian({ tahun, periode, bidang }: MasaBidang): Tab {
  return {
    nama: `${periode} ${bidang.kode}`,
    sheetId: sheetIdIsian(tahun, periode, bidang.kode),
    judul: `Isian ${periode} ${tahun} · ${bidang.nama}`,
    petunjuk:
      'Isi sel kuning: Realisasi (atau Pembilang dan Penyebut), Bukti Dukung, dan faktor-faktornya. Lalu menu Himpun Kinerja › Serahkan isian bidang saya.',
    perlindungan: 'kelola',
    warna: WARNA.isian,
    barisCadangan: 25,
    kolomBeku: 2,
    kolom: [
      { kunci: 'kode', judul: 'Kode', lebar: 80 },
      { kunci: 'uraian', judul: 'Indikator', lebar: 220, catatan: 'Catatan pada sel memuat definisi operasionalnya.' },
      { kunci: 'satuan', judul: 'Satuan', lebar: 80 },
      { kunci: 'arti', judul: 'Angka yang Diminta', lebar: 125, bolehTiada: true },
      { kunci: 'sebelumnya', judul: 'Sampai Sekarang', lebar: 115, bolehTiada: true },
      { kunci: 'target', judul: 'Target', lebar: 95, kanan: true },
      ...JAWABAN,
      { kunci: 'uraianLalu', judul: 'Uraian Triwulan Lalu', lebar: 240, bolehTiada: true },
      { kunci: 'rencanaAksi', judul: 'Rencana Aksi', lebar: 260 },
      { kunci: 'sasaran', judul: 'Sasaran', lebar: 220 },
      { kunci: 'jenis', judul: 'Jenis', lebar: 60, tengah: true },
      ...BANTU,
    ],
  };
}

/** Keys of what a row says of itself and what staff type in it. */
const DIKETIK = ['kode', ...DAFTAR_KETIK] as const;

/** Every row that has a kode or anything typed, as text. */
export function readIsianMentah({ nama, kolom }: Tab, bidang: string, nilai: Nilai): readonly IsianMentah[] {
  return readBaris(locateTab({ nama, kolom }, nilai))
    .filter((baris) => DIKETIK.some((kunci) => baris.teks(kunci) !== ''))
    .map(({ baris, teks }) => ({ bidang, tab: nama, baris, kode: teks('kode'), ...createKetikan(teks) }));
}
