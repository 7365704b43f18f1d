/** A checker accepts what a bidang has handed in. */
import type { Akibat } from '../../domain/peristiwa.ts';
import { akibatSelesai } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import type { Attempt } from '../engine-input.ts';
import { bukanPenyerah, kelengkapanWajibAda } from '../syarat.ts';
import { gerbangData } from '../syarat-isian.ts';
import { buktiMiliknya, tidakTerlaluPanjang } from '../syarat-permintaan.ts';
import { tanyaCatatan } from '../tanya.ts';

export const TERIMA = {
  label: 'Terima isian',
  sedang: 'Mencatat penerimaan…',
  objek: 'langkah',
  jenis: ['pemeriksaan'],
  siapa: 'pelaksana',
  dari: ['diserahkan'],
  syarat: [kelengkapanWajibAda, gerbangData],
  syaratIsi: [buktiMiliknya, tidakTerlaluPanjang],
  syaratUtuh: [bukanPenyerah],
  menghitung: ['bidangPerKode'],
  akibat: akibatTerima,
  dapatDiurungkan: true,
  menulis: [],
  berbagian: false,
  tombol: 'bagian',
  tanya: (rupa) => tanyaCatatan(rupa),
} as const satisfies BarisAksi;

function akibatTerima(attempt: Attempt): Akibat {
  const { bukti } = attempt.request;
  return { ...akibatSelesai(attempt), ...(bukti.length > 0 ? { bukti } : {}) };
}
