/** A langkah without an aksi of its own is done. */
import { akibatSelesai } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import { bukanPenyerah, kelengkapanWajibAda } from '../syarat.ts';
import { gerbangData } from '../syarat-isian.ts';
import { suratPihakLuar } from '../syarat-permintaan.ts';
import {
  bekuHanyaRevisinya,
  bekuKendaliCocok,
  bekuSamaDihimpun,
  bekuSudahDihimpun,
  bekuTercatat,
  bekuTercetak,
} from '../syarat-potret.ts';
import { type Medan, tanyaCatatan } from '../tanya.ts';

/** Bagian Organisasi and the Inspektur answer by letter. */
const SURAT: readonly Medan[] = [
  { nama: 'surat.nomor', label: 'Nomor surat jawaban', bantu: '', jenis: 'teks', wajib: true },
  { nama: 'surat.tanggal', label: 'Tanggal surat', bantu: '', jenis: 'date', wajib: true },
  { nama: 'surat.tautan', label: 'Tautan surat (https://…, boleh kosong)', bantu: '', jenis: 'url', wajib: false },
];

export const SELESAIKAN = {
  label: 'Selesaikan langkah',
  sedang: 'Mencatat langkah selesai…',
  objek: 'langkah',
  jenis: [
    'penugasan',
    'persiapan',
    'rapat',
    'pengisian',
    'penyampaian',
    'reviu',
    'pengiriman',
    'pengarsipan',
    'pihak luar',
  ],
  siapa: 'pelaksana',
  dari: 'semua',
  syarat: [kelengkapanWajibAda, gerbangData, bekuSudahDihimpun],
  syaratIsi: [suratPihakLuar],
  syaratUtuh: [bukanPenyerah, bekuTercatat, bekuSamaDihimpun, bekuHanyaRevisinya, bekuKendaliCocok, bekuTercetak],
  menghitung: ['sidikKini', 'diLuarRevisi', 'kendaliKini', 'bedaKendali', 'rusakPotret', 'selGalat'],
  akibat: akibatSelesai,
  dapatDiurungkan: true,
  menulis: [],
  berbagian: false,
  tombol: { utama: 5 },
  tanya: (rupa) => tanyaCatatan(rupa, rupa.jenis === 'pihak luar' ? SURAT : []),
} as const satisfies BarisAksi;
