/** A bidang says that its isian is done: what it typed is copied to the Potret. */
import type { Akibat, PerubahanBidang } from '../../domain/peristiwa.ts';
import { finishPosisi } from '../alur.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import type { Attempt } from '../engine-input.ts';
import { keadaanBidang } from '../keadaan.ts';
import { belumSelesai } from '../syarat.ts';
import { giliranMenyerahkan, isianTerbukaAtauSusulan, langkahSerah, tabIsianAda, tanpaGalat } from '../syarat-isian.ts';
import { hanyaRevisinya, potretBelumBeku } from '../syarat-potret.ts';
import { tanpaTanya } from '../tanya.ts';

export const SERAHKAN = {
  label: 'Serahkan isian',
  sedang: 'Menyerahkan isian…',
  objek: 'bidang',
  jenis: [],
  siapa: 'penyerah',
  dari: ['belum mengisi', 'draf', 'dikembalikan'],
  syarat: [belumSelesai, potretBelumBeku, isianTerbukaAtauSusulan, giliranMenyerahkan, tanpaGalat, hanyaRevisinya],
  syaratIsi: [],
  syaratUtuh: [tabIsianAda],
  menghitung: ['galat', 'diLuarRevisi', 'adaTabIsian'],
  akibat: akibatSerahkan,
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: { utama: 2 },
  tanya: tanpaTanya,
} as const satisfies BarisAksi;

function akibatSerahkan({ input, request: { bidang, sidik, jumlah, terjawab } }: Attempt): Akibat {
  const susulan = keadaanBidang(input.siklus, bidang).dilewati !== null;
  const perubahan: PerubahanBidang = {
    kode: bidang,
    status: 'diserahkan',
    sidik,
    ...(jumlah ? { jumlah } : {}),
    ...(Object.keys(terjawab).length > 0 ? { terjawab } : {}),
    ...(susulan ? { dilewati: null, susulan: true as const } : {}),
  };
  const langkah = langkahSerah(input, bidang);
  if (!langkah) return { bidang: [perubahan] };
  return { ...finishPosisi(input.sop, input.siklus, { nomor: langkah.nomor, unit: bidang }), bidang: [perubahan] };
}
