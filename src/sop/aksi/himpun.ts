/** What was handed in becomes the figures of the agency; it freezes them where the langkah says so. */
import { akibatSelesai } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import { bukanPenyerah, kelengkapanWajibAda } from '../syarat.ts';
import { angkaDikonfirmasi, gerbangData, tanpaGalat } from '../syarat-isian.ts';
import { hanyaRevisinya, kendaliCocok, potretTercatat } from '../syarat-potret.ts';
import { tanyaKonfirmasi } from '../tanya.ts';

export const HIMPUN = {
  label: 'Himpun & rekap',
  sedang: 'Menghimpun dan merekap…',
  objek: 'langkah',
  jenis: ['himpun', 'koreksi'],
  siapa: 'pelaksana',
  dari: 'semua',
  syarat: [kelengkapanWajibAda, gerbangData, tanpaGalat, hanyaRevisinya],
  syaratIsi: [angkaDikonfirmasi],
  syaratUtuh: [bukanPenyerah, potretTercatat, kendaliCocok],
  menghitung: ['galat', 'sidikKini', 'diLuarRevisi', 'kendaliKini', 'bedaKendali', 'rusakPotret', 'perluKonfirmasi'],
  akibat: akibatSelesai,
  dapatDiurungkan: true,
  menulis: [],
  berbagian: true,
  tombol: { utama: 3 },
  tanya: tanyaKonfirmasi,
} as const satisfies BarisAksi;
