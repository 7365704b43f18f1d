/** The Kepala signs the frozen figures. */
import { akibatSelesai } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import { bukanPenyerah, kelengkapanWajibAda, penandaTanganKepala } from '../syarat.ts';
import { tanpaGalat } from '../syarat-isian.ts';
import { kendaliCocok, potretAda, potretUtuh, potretYangDilihat, segelUtuh } from '../syarat-potret.ts';
import { tanyaPengesahan } from '../tanya.ts';

export const SAHKAN = {
  label: 'Sahkan',
  sedang: 'Mengesahkan dan menyusun dokumennya…',
  objek: 'langkah',
  jenis: ['pengesahan'],
  siapa: 'pelaksana',
  sebagai: 'kepala',
  dari: 'semua',
  syarat: [kelengkapanWajibAda, penandaTanganKepala, potretAda, tanpaGalat],
  syaratIsi: [potretYangDilihat],
  syaratUtuh: [bukanPenyerah, segelUtuh, potretUtuh, kendaliCocok],
  menghitung: ['galat', 'segelRusak', 'bekuRusak', 'bedaKendali'],
  akibat: akibatSelesai,
  dapatDiurungkan: false,
  menulis: ['Dokumen'],
  berbagian: false,
  tombol: { utama: 1 },
  tanya: tanyaPengesahan,
} as const satisfies BarisAksi;
