/** SOP: the agency's SOPs as rows that it can edit: identity, pelaksana with their people, langkah. */
import { DAFTAR_JENIS_LANGKAH } from '../../sop/definisi.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

/** What a row of the SOP tab is about. */
const BAGIAN_SOP = [
  'Identitas',
  'Dasar hukum',
  'Kualifikasi',
  'Keterkaitan',
  'Peralatan',
  'Peringatan',
  'Pencatatan',
  'Pelaksana',
  'Langkah',
  'Catatan',
] as const;
export type BagianSop = (typeof BAGIAN_SOP)[number];

export const TAB_SOP: Tab = {
  nama: 'SOP',
  sheetId: SHEET_ID.SOP,
  judul: 'SOP',
  petunjuk:
    'Semua boleh disunting. "Perkiraan" menyebut kolom yang tidak tertulis dalam SOP. Orang: email yang mengerjakan; kosong = orang pertama dengan peran itu.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 60,
  kolomBeku: 3,
  kolom: [
    { kunci: 'sop', judul: 'SOP', lebar: 170 },
    { kunci: 'bagian', judul: 'Bagian', lebar: 100, pilihan: BAGIAN_SOP },
    { kunci: 'nomor', judul: 'Nomor', lebar: 70, tengah: true },
    { kunci: 'uraian', judul: 'Uraian', lebar: 320 },
    {
      kunci: 'isi',
      judul: 'Isi',
      lebar: 220,
      catatan: 'Identitas: nilainya. Keterkaitan: mendahului, dilanjutkan, atau acuan.',
    },
    {
      kunci: 'pelaksana',
      judul: 'Pelaksana',
      lebar: 220,
      catatan: 'Yang pertama mengerjakan, yang lain ikut; dipisah titik koma.',
    },
    { kunci: 'orang', judul: 'Orang', lebar: 220 },
    {
      kunci: 'kelengkapan',
      judul: 'Kelengkapan',
      lebar: 240,
      catatan:
        'Satu per baris. "→ jenis" menunjuk register Dokumen; tanda (wajib) menghentikan langkah bila belum ada.',
    },
    {
      kunci: 'waktu',
      judul: 'Waktu',
      lebar: 80,
      catatan: 'Misalnya 2 hari, 8 jam, 15 menit. Kosong = tidak ditetapkan.',
    },
    { kunci: 'output', judul: 'Output', lebar: 220 },
    { kunci: 'keterangan', judul: 'Keterangan', lebar: 180 },
    { kunci: 'cakupan', judul: 'Cakupan', lebar: 90, pilihan: ['instansi', 'per bidang'] },
    { kunci: 'jenis', judul: 'Jenis', lebar: 110, pilihan: DAFTAR_JENIS_LANGKAH },
    { kunci: 'kembaliKe', judul: 'Kembali ke', lebar: 80, tengah: true },
    {
      kunci: 'lewat',
      judul: 'Lewat',
      lebar: 70,
      tengah: true,
      catatan: 'Langkah koreksi yang dilalui saat dikembalikan.',
    },
    {
      kunci: 'dampak',
      judul: 'Dampak pada data',
      lebar: 180,
      catatan: 'membuka isian; menutup isian; butuh diserahkan; butuh diterima; membekukan potret; mengesahkan',
    },
    { kunci: 'aktif', judul: 'Aktif', lebar: 70, pilihan: ['ya', 'tidak'], tengah: true },
    {
      kunci: 'tanda',
      judul: 'Tanda',
      lebar: 90,
      catatan: 'usulan: tidak tertulis dalam SOP. koreksi: hanya bila dikembalikan.',
    },
    { kunci: 'perkiraan', judul: 'Perkiraan', lebar: 200 },
  ],
};
