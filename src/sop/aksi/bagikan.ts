/** Handing out: every bidang gets the tab that it types in. */
import { akibatSelesai } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import { kelengkapanWajibAda } from '../syarat.ts';
import { tanpaTabBentrok } from '../syarat-isian.ts';
import { tanpaTanya } from '../tanya.ts';

export const BAGIKAN = {
  label: 'Bagikan format isian',
  sedang: 'Membagikan format isian…',
  objek: 'langkah',
  jenis: ['bagikan'],
  siapa: 'pelaksana',
  dari: 'semua',
  syarat: [kelengkapanWajibAda, tanpaTabBentrok],
  syaratIsi: [],
  menghitung: ['tabBentrok'],
  akibat: akibatSelesai,
  dapatDiurungkan: false,
  // Whoever makes a tab is its editor anyway.
  menulis: [],
  membagikan: true,
  berbagian: true,
  tombol: { utama: 4 },
  tanya: tanpaTanya,
} as const satisfies BarisAksi;
