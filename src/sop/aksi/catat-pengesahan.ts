/** A signature on paper is recorded as exactly that, never as the Kepala's click. */
import { akibatSelesai } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import { kelengkapanWajibAda } from '../syarat.ts';
import { tanpaGalat } from '../syarat-isian.ts';
import { penandaTanganKertas, pindaianAda, tanggalKertas } from '../syarat-permintaan.ts';
import { potretAda, potretUtuh, potretYangDilihat } from '../syarat-potret.ts';
import { type Medan, tanyaPengesahan } from '../tanya.ts';

const KERTAS: readonly Medan[] = [
  { nama: 'tanggal', label: 'Tanggal pengesahan', bantu: '', jenis: 'date', wajib: true },
  { nama: 'tautanPindaian', label: 'Tautan pindaian (https://…)', bantu: '', jenis: 'url', wajib: true },
];

export const CATAT_PENGESAHAN = {
  label: 'Catat pengesahan di kertas',
  sedang: 'Mencatat pengesahan…',
  objek: 'langkah',
  jenis: ['pengesahan'],
  siapa: ['sekretaris', 'perencana'],
  dari: 'semua',
  syarat: [kelengkapanWajibAda, potretAda, tanpaGalat],
  syaratIsi: [tanggalKertas, pindaianAda, penandaTanganKertas, potretYangDilihat],
  syaratUtuh: [potretUtuh],
  menghitung: ['galat', 'potretUtuh'],
  akibat: akibatSelesai,
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'lain',
  tanya: (rupa) => tanyaPengesahan(rupa, KERTAS),
} as const satisfies BarisAksi;
