/** What is new in the registry is added to the tabs that were handed out. */
import type { BarisAksi } from '../baris-aksi.ts';
import { belumSelesai } from '../syarat.ts';
import { isianTerbuka, tanpaTabBentrok } from '../syarat-isian.ts';
import { tanpaTanya } from '../tanya.ts';

export const BAGIKAN_ULANG = {
  label: 'Perbarui format isian',
  sedang: 'Memperbarui format isian…',
  objek: 'siklus',
  jenis: [],
  siapa: ['perencana'],
  dari: 'semua',
  syarat: [belumSelesai, isianTerbuka, tanpaTabBentrok],
  syaratIsi: [],
  menghitung: ['tabBentrok'],
  akibat: () => ({}),
  dapatDiurungkan: false,
  menulis: ['Isian'],
  membagikan: true,
  berbagian: true,
  tombol: 'lain',
  tanya: tanpaTanya,
} as const satisfies BarisAksi;
