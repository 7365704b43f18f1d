/** A checker accepts what a bidang has handed in. */
import type { Akibat } from '../../domain/peristiwa.ts';
import { akibatSelesai } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import type { Attempt } from '../engine-input.ts';
import { bukanPenyerah, kelengkapanWajibAda } from '../syarat.ts';
import { angkaDikonfirmasi, gerbangData } from '../syarat-isian.ts';
import { buktiMiliknya, tidakTerlaluPanjang } from '../syarat-permintaan.ts';
import { tanyaCatatan, withKonfirmasi } from '../tanya.ts';

export const TERIMA = {
  label: 'Terima isian',
  sedang: 'Mencatat penerimaan…',
  objek: 'langkah',
  jenis: ['pemeriksaan'],
  siapa: 'pelaksana',
  dari: ['diserahkan'],
  syarat: [kelengkapanWajibAda, gerbangData],
  syaratIsi: [buktiMiliknya, tidakTerlaluPanjang, angkaDikonfirmasi],
  syaratUtuh: [bukanPenyerah],
  menghitung: ['bidangPerKode', 'perluKonfirmasi'],
  akibat: akibatTerima,
  dapatDiurungkan: true,
  menulis: [],
  berbagian: false,
  tombol: 'bagian',
  tanya: (rupa) => withKonfirmasi(tanyaCatatan(rupa)),
} as const satisfies BarisAksi;

function akibatTerima(attempt: Attempt): Akibat {
  const { bukti } = attempt.request;
  return { ...akibatSelesai(attempt), ...(bukti.length > 0 ? { bukti } : {}) };
}
