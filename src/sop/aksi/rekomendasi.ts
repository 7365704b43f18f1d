/** What the Tim says of one indikator. */
import type { BarisAksi } from '../baris-aksi.ts';
import { rekomendasiLengkap, rekomendasiMiliknya } from '../syarat-permintaan.ts';
import { tanpaTanya } from '../tanya.ts';

export const REKOMENDASI = {
  label: 'Catat rekomendasi',
  sedang: 'Mencatat rekomendasi…',
  objek: 'siklus',
  jenis: [],
  siapa: ['tim', 'sekretaris'],
  dari: 'semua',
  syarat: [],
  syaratIsi: [rekomendasiMiliknya, rekomendasiLengkap],
  menghitung: ['bidangPerKode'],
  akibat: ({ request }) => request.catat,
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'bagian',
  tanya: tanpaTanya,
} as const satisfies BarisAksi;
