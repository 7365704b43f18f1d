/** A paper is said to be there, or not to apply. */
import type { BarisAksi } from '../baris-aksi.ts';
import { belumSelesai } from '../syarat.ts';
import { kelengkapanDikenal } from '../syarat-permintaan.ts';
import { tanpaTanya } from '../tanya.ts';

export const KELENGKAPAN = {
  label: 'Catat kelengkapan',
  sedang: 'Mencatat kelengkapan…',
  objek: 'siklus',
  jenis: [],
  siapa: ['perencana'],
  dari: 'semua',
  syarat: [belumSelesai],
  syaratIsi: [kelengkapanDikenal],
  menghitung: [],
  akibat: ({ request }) => request.catat,
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'bagian',
  tanya: tanpaTanya,
} as const satisfies BarisAksi;
