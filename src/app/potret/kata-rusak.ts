/** Rows of the Potret that do not hold, in words: which, what is wrong with them, what to do. */
import { withTurunan } from '../../domain/baris-runtut.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { quoteSel } from '../../domain/teks-sel.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { findLembar } from '../../workbook/lembar.ts';
import { sheetIdIsian } from '../../workbook/tab/isian.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';
import type { Buku } from '../inti/buku.ts';
import type { BarisRusak } from './potret-tercatat.ts';
import { compareSel, listAsing, type SelBeda } from './sel-beda.ts';

const NAMA: Readonly<Record<BarisPotret['tahap'], string>> = {
  diserahkan: 'Isian',
  definisi: 'Definisi',
  riwayat: 'Isian lalu',
  dibekukan: 'Angka beku',
};

export const describeRusak = (buku: Buku, rusak: BarisRusak): string =>
  `${nameRusak(rusak)}. ${adviseRusak(buku, rusak)}`.trim();

export function nameRusak(rusak: BarisRusak): string {
  const { tahap, periode, tahun, bidang, putaran, kode, digantikan } = rusak;
  const milik = [
    `${NAMA[tahap]} ${periode} ${tahun}`,
    ...(bidang === '' ? [] : [`bidang ${bidang}`]),
    ...(tahap === 'riwayat' ? [] : [`putaran ${putaran}`]),
  ].join(' ');
  return `${milik}${kode === '' ? '' : `, ${kode}`}: ${describeBeda(rusak)}${digantikan === null ? '' : `; sudah digantikan putaran ${digantikan}, tidak dipakai`}`;
}

function describeBeda(rusak: BarisRusak): string {
  const { kini, tahap, kode, asli } = rusak;
  if (tahap === 'dibekukan' && kode === '') return describePutaran(kini);
  if (!kini) return 'barisnya tidak ada lagi di tab Potret';
  const sebut = asli ? 'seharusnya' : 'padahal menurut isi lain di baris itu';
  const sel = selBeda(rusak).map(
    ({ kolom, kini: isi, asli: dulu }) =>
      `kolom ${kolom} berisi ${quoteSel(isi)}${dulu === null ? '' : `, ${sebut} ${quoteSel(dulu)}`}`,
  );
  const isi = sel.length === 0 ? 'isinya tidak lagi sama dengan yang dicatat Riwayat' : sel.join('; ');
  return `${isi} (tab Potret baris ${kini.baris})`;
}

/** Without a seal a row that should not be there is all that can be told. */
const describePutaran = (lebih: BarisLetak | null): string =>
  lebih
    ? `tab Potret baris ${lebih.baris} (${lebih.isi.kode}) tidak pernah dicatat Riwayat`
    : 'isinya di tab Potret tidak lagi sama dengan yang dicatat Riwayat';

/** Cells that are known to be wrong. */
function selBeda({ kini, asli, sidik }: BarisRusak): readonly SelBeda[] {
  if (!kini) return [];
  if (asli) return compareSel(asli, kini);
  return sidik === '' && kini.asing.length === 0 ? compareSel(withTurunan(kini.isi), kini) : listAsing(kini);
}

/** '' where nothing has to be done. */
export function adviseRusak(buku: Buku, rusak: BarisRusak): string {
  const { tahap, siklus, kode, kini, asli, digantikan } = rusak;
  if (digantikan !== null) return '';
  if (asli) return 'Pemilik file menjalankan Periksa & perbaiki: isi aslinya masih ada dan ditulis kembali.';
  if (tahap === 'definisi') return `Perencana menjalankan Pakai definisi baru untuk ${kode}, dengan alasan.`;
  if (tahap === 'riwayat') return KETIK_LALU;
  if (tahap === 'diserahkan') return adviseSerahan(buku, rusak);
  if (kode === '' && kini) return `Hapus baris ${kini.baris} di tab Potret.`;
  return buku.siklus.get(siklus)?.pengesahan
    ? 'Lihat isi lamanya di File > Histori versi, lalu kembalikan isi tab Potret.'
    : 'Kembalikan dokumen agar dihimpun ulang.';
}

/** It stands nowhere else. */
const KETIK_LALU =
  'Lihat isi lamanya di File > Histori versi (bila tidak ada lagi: pemilik file memilih Akui kerusakan di menu Periksa & perbaiki buku kerja), lalu ketik kembali di baris itu.';
const KETIK_KEMBALI = 'Lihat isi lamanya di File > Histori versi, lalu ketik kembali di baris itu.';

function adviseSerahan({ siklus: semua, snapshot }: Buku, { siklus, tahun, periode, bidang }: BarisRusak): string {
  const sheetId = sheetIdIsian(tahun, periode, bidang);
  if (findLembar(snapshot, sheetId) && !snapshot.nilai.has(sheetId))
    return `Pemilik file menjalankan Periksa & perbaiki: isi aslinya dicari di tab isian ${periode} bidang ${bidang}.`;
  const milik = semua.get(siklus);
  // What was frozen stands on its frozen round: nobody hands in again for the sake of a row.
  if (milik?.potret || milik?.selesai) return KETIK_KEMBALI;
  return milik?.bidang.get(bidang)?.status === 'diserahkan'
    ? `Bidang ${bidang} menarik isiannya, lalu menyerahkan lagi.`
    : `Perencana mengembalikan isian bidang ${bidang}, lalu bidang itu menyerahkan lagi.`;
}

export function temuanRusak(buku: Buku, rusak: BarisRusak, isDihitung: boolean): Temuan {
  const { kini, bidang, kode } = rusak;
  const kolom = selBeda(rusak)[0]?.kolom ?? null;
  const tempat = { tab: 'Potret', baris: kini?.baris ?? null, kolom, bidang: bidang || null, indikator: kode || null };
  const berat = isDihitung ? 'galat' : rusak.digantikan === null ? 'peringatan' : 'info';
  return createTemuan('POTRET-RUSAK', berat, tempat, describeRusak(buku, rusak));
}
