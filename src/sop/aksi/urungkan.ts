/** Whoever did the last aksi takes it back, by a row that says so: the ledger only grows. */
import type { BarisAksi } from '../baris-aksi.ts';
import { tanpaTanya } from '../tanya.ts';

export const URUNGKAN = {
  label: 'Urungkan tindakan terakhir',
  sedang: 'Mengurungkan…',
  objek: 'siklus',
  jenis: [],
  siapa: 'pelaku',
  dari: 'semua',
  syarat: [],
  syaratIsi: [],
  menghitung: [],
  akibat: () => ({ urung: true }),
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'lain',
  tanya: tanpaTanya,
} as const satisfies BarisAksi;
