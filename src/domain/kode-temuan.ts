/** Every kode that a Temuan can have. What each means stands in docs/paket.md and docs/aturan.md. */
import type { JenisIndikator } from './indikator.ts';

/** On a row of a collection tab; shown as `ISIAN-…`. */
export const KODE_ISIAN = [
  'BELUM-DIISI',
  'TIDAK-TERBACA',
  'TAKSA',
  'PENYEBUT-KOSONG',
  'PEMBILANG-KOSONG',
  'PENYEBUT-NOL',
  'KOMPONEN-KOSONG',
  'KOMPONEN-BEDA',
  'LEBIH-SERATUS',
  'BAGIAN-MELEBIHI',
  'PECAHAN',
  'ALASAN-KOSONG',
  'KEADAAN-BERANGKA',
  'BUKTI-KOSONG',
  'TAUTAN',
  'BUKTI-TIDAK-JELAS',
  'BUKTI-MENYUSUL',
  'PENGHAMBAT-KOSONG',
  'TINDAK-LANJUT-KOSONG',
  'TANPA-KODE',
  'KODE-TIDAK-DIKENAL',
  'KODE-GANDA',
  'BIDANG-LAIN',
  'BARIS-HILANG',
  'BERUBAH',
  'DIKEMBALIKAN',
  'SUDAH-DITERIMA',
  'REKOMENDASI',
] as const;
export type KodeIsian = (typeof KODE_ISIAN)[number];

/** On the form of a pack, and on its rows that fit nowhere. */
export const KODE_PAK = [
  'PAK-TAB-HILANG',
  'PAK-TAB-GANDA',
  'PAK-KOLOM-HILANG',
  'PAK-KOLOM-GANDA',
  'PAK-SEL-GABUNG',
  'PAK-TEKS',
  'PAK-SEL',
  'PAK-BARIS',
  'PAK-KODE',
  'PAK-PERIODE',
  'PAK-BIDANG',
] as const;

/** On cells of the other tabs, and on the registry as a whole. */
export const KODE_TAB = [
  'PROFIL',
  'PENGGUNA',
  'BIDANG-KODE',
  'SOP',
  'DOKUMEN',
  'ANGGARAN',
  'ANGGARAN-BIDANG',
  'HISTORIS',
  'JADWAL',
  'LIBUR',
  'PREDIKAT',
  'ATURAN',
  'KODE-GANDA',
  'BIDANG-KOSONG',
  'BIDANG-TIDAK-DIKENAL',
  'INDUK-KOSONG',
  'INDUK-TIDAK-ADA',
  'INDUK-BERPUTAR',
  'DEFINISI-BERUBAH',
  'INDIKATOR-BARU',
  'INDIKATOR-TERHAPUS',
  'TRIWULAN-HILANG',
  'RIWAYAT-ISIAN-RUSAK',
  'RIWAYAT-ISIAN-GANDA',
  'RIWAYAT-ISIAN-BIDANG',
  'POTRET-RUSAK',
  'SEGEL-RUSAK',
  'POTRET-ASING',
  'POTRET-TANPA-SIDIK',
  'TAB-DISUNTING',
  'SEL-GALAT',
] as const;

/** The wider checks of domain/pemeriksaan. */
export type KodePemeriksaan =
  | 'TARGET-SETAHUN'
  | 'TARGET-NOL'
  | 'TARGET-RENSTRA'
  | 'ARAH-DIRAGUKAN'
  | 'SKALA-BEDA'
  | 'IKU-TANPA-IKI'
  | 'KODE-RUJUKAN'
  | 'RENCANA-AKSI-KURANG'
  | 'RENCANA-AKSI-BEDA'
  | 'TOTAL-TURUN'
  | 'TAHUNAN-BEDA'
  | 'GABUNG-KURANG'
  | 'RATA-RATA-PERSEN'
  | 'JAUH-DARI-TARGET'
  | 'JAUH-DARI-RIWAYAT'
  | 'SAMA-TAHUN-LALU'
  | 'SAMA-TRIWULAN-LALU'
  | 'MEMBURUK'
  | 'TUMBUH'
  | 'BUKTI-FOLDER'
  | 'BUKTI-SAMA'
  | 'BUKTI-LAMA'
  | 'TINDAK-LANJUT-LALU'
  | 'MENYUSUL-LALU'
  | 'KAPAN-RILIS'
  | 'SERAPAN-LEBIH'
  | 'ANGGARAN-TURUN'
  | 'ANGGARAN-SASARAN';

/** A cell of IKU or IKI is named by its column: `IKU-TARGET`. */
export type KodeTemuan =
  | `ISIAN-${KodeIsian}`
  | (typeof KODE_PAK)[number]
  | (typeof KODE_TAB)[number]
  | KodePemeriksaan
  | `${JenisIndikator}-${string}`;
