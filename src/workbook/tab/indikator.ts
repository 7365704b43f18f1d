/** IKU and IKI: the registry of indikator. */
import { DAFTAR_AKUMULASI, DAFTAR_ARAH, DAFTAR_GABUNG, DAFTAR_RUMUS } from '../../domain/indikator.ts';
import { type Kolom, SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

const CARA_UKUR: readonly Kolom[] = [
  { kunci: 'satuan', judul: 'Satuan', lebar: 90 },
  {
    kunci: 'arah',
    judul: 'Arah',
    lebar: 80,
    pilihan: DAFTAR_ARAH,
    catatan: 'naik: makin besar makin baik; turun: makin kecil makin baik; stabil: makin dekat target makin baik.',
  },
  {
    kunci: 'rumus',
    judul: 'Rumus',
    lebar: 80,
    pilihan: DAFTAR_RUMUS,
    catatan:
      'Hanya untuk arah turun. 2T-R: (2 × target − realisasi) ÷ target (PermenPANRB 8/2021). T/R: target ÷ realisasi.',
  },
  {
    kunci: 'akumulasi',
    judul: 'Akumulasi',
    lebar: 100,
    pilihan: DAFTAR_AKUMULASI,
    catatan: 'Cara triwulan menjadi angka tahun berjalan.',
  },
  {
    kunci: 'bidang',
    judul: 'Bidang',
    lebar: 110,
    catatan: 'Kode bidang; beberapa dipisah koma, yang pertama penanggung jawab.',
  },
];

const TARGET_TRIWULAN: readonly Kolom[] = [
  { kunci: 'tw1', judul: 'TW I', lebar: 80, kanan: true },
  { kunci: 'tw2', judul: 'TW II', lebar: 80, kanan: true },
  { kunci: 'tw3', judul: 'TW III', lebar: 80, kanan: true },
  { kunci: 'tw4', judul: 'TW IV', lebar: 80, kanan: true },
];

/** Last on both tabs, where Periksa & perbaiki adds it to those of earlier builds. */
const PENGALI: Kolom = {
  kunci: 'pengali',
  judul: 'Pengali',
  lebar: 80,
  kanan: true,
  bolehTiada: true,
  catatan: 'Rasio per berapa, misalnya 1000. Kosong: menurut satuannya.',
};

const PEMBANDING: readonly Kolom[] = [
  { kunci: 'realisasiTahunLalu', judul: 'Realisasi Tahun Lalu', lebar: 100, kanan: true },
  { kunci: 'targetRenstra', judul: 'Target Renstra', lebar: 100, kanan: true },
  { kunci: 'standarNasional', judul: 'Standar Nasional', lebar: 100, kanan: true },
];

const PELENGKAP: readonly Kolom[] = [
  { kunci: 'definisiOperasional', judul: 'Definisi Operasional', lebar: 260 },
  { kunci: 'formulasi', judul: 'Formulasi', lebar: 220 },
  { kunci: 'sumberData', judul: 'Sumber Data', lebar: 180 },
  {
    kunci: 'gabung',
    judul: 'Gabung',
    lebar: 120,
    pilihan: DAFTAR_GABUNG,
    catatan: 'Cara isian beberapa bidang menjadi satu angka.',
  },
  { kunci: 'berlakuSejak', judul: 'Berlaku Sejak', lebar: 110, catatan: 'Tanggal PK Perubahan mulai berlaku.' },
  { kunci: 'dasarPerubahan', judul: 'Dasar Perubahan', lebar: 160, catatan: 'Nomor SK, DPPA, atau mutasinya.' },
  { kunci: 'tw1Perubahan', judul: 'TW I Perubahan', lebar: 90, kanan: true },
  { kunci: 'tw2Perubahan', judul: 'TW II Perubahan', lebar: 90, kanan: true },
  { kunci: 'tw3Perubahan', judul: 'TW III Perubahan', lebar: 90, kanan: true },
  { kunci: 'tw4Perubahan', judul: 'TW IV Perubahan', lebar: 90, kanan: true },
];

const TARGET: Kolom = {
  kunci: 'target',
  judul: 'Target',
  lebar: 90,
  kanan: true,
  catatan: 'Target setahun. Boleh rentang, misalnya 80-90.',
};
const SASARAN: Kolom = { kunci: 'sasaran', judul: 'Sasaran', lebar: 240 };
const TARGET_PERUBAHAN: Kolom = { kunci: 'targetPerubahan', judul: 'Target Perubahan', lebar: 90, kanan: true };

const wajib = (kolom: readonly Kolom[]): readonly Kolom[] => kolom.map((satu) => ({ ...satu, wajibPaket: true }));

const DASAR = { perlindungan: 'kelola', warna: WARNA.rujukan, barisCadangan: 60, kolomBeku: 1 } as const;
const PETUNJUK =
  'Angka boleh ditulis seperti biasa (1.234,5 · 95% · 7-8). Kode tidak boleh sama, juga antara IKU dan IKI.';

export const TAB_IKU: Tab = {
  ...DASAR,
  nama: 'IKU',
  sheetId: SHEET_ID.IKU,
  judul: 'Indikator Kinerja Utama',
  petunjuk: PETUNJUK,
  kolom: [
    ...wajib([
      { kunci: 'kode', judul: 'Kode', lebar: 90 },
      SASARAN,
      { kunci: 'uraian', judul: 'Indikator', lebar: 280 },
      ...CARA_UKUR,
      TARGET,
      TARGET_PERUBAHAN,
      ...TARGET_TRIWULAN,
      ...PEMBANDING,
    ]),
    ...PELENGKAP,
    PENGALI,
  ],
};

export const TAB_IKI: Tab = {
  ...DASAR,
  nama: 'IKI',
  sheetId: SHEET_ID.IKI,
  judul: 'Indikator Kinerja Individu',
  petunjuk: PETUNJUK,
  kolom: [
    ...wajib([
      { kunci: 'kode', judul: 'Kode', lebar: 90 },
      { kunci: 'induk', judul: 'Induk', lebar: 90, catatan: 'Kode IKU atau IKI yang didukung.' },
      { kunci: 'pemilik', judul: 'Pemilik', lebar: 200 },
      { kunci: 'uraian', judul: 'Indikator', lebar: 280 },
      ...CARA_UKUR,
      TARGET,
      ...TARGET_TRIWULAN,
    ]),
    ...PELENGKAP,
    TARGET_PERUBAHAN,
    ...PEMBANDING,
    SASARAN,
    PENGALI,
  ],
};
