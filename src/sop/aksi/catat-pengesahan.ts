/** A signature on paper is recorded as exactly that, never as the Kepala's click. */
import { akibatSelesai } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import { bukanPenyerah, kelengkapanWajibAda } from '../syarat.ts';
import { tanpaGalat } from '../syarat-isian.ts';
import { penandaTanganKertas, pindaianAda, tanggalKertas } from '../syarat-permintaan.ts';
import { kendaliCocok, kodeTercetak, potretAda, potretUtuh, potretYangDilihat, segelUtuh } from '../syarat-potret.ts';
import { type Medan, tanyaPengesahanKertas } from '../tanya.ts';

const KERTAS: readonly Medan[] = [
  { nama: 'tanggal', label: 'Tanggal pengesahan', bantu: '', jenis: 'date', wajib: true },
  {
    nama: 'kode',
    label: 'Kode potret yang tercetak pada lembar yang ditandatangani',
    bantu: 'Ada di kaki setiap halaman, misalnya 1A2B-3C4D.',
    jenis: 'teks',
    wajib: true,
  },
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
  syaratIsi: [tanggalKertas, pindaianAda, penandaTanganKertas, potretYangDilihat, kodeTercetak],
  syaratUtuh: [bukanPenyerah, segelUtuh, potretUtuh, kendaliCocok],
  menghitung: ['galat', 'segelRusak', 'bekuRusak', 'bedaKendali'],
  akibat: akibatSelesai,
  dapatDiurungkan: false,
  menulis: ['Dokumen'],
  berbagian: false,
  tombol: 'lain',
  tanya: (rupa) => tanyaPengesahanKertas(rupa, KERTAS),
} as const satisfies BarisAksi;
