/** Rows of the Potret that do not hold, in words: which, what is wrong with them, what to do. */
import { withTurunan } from '../../domain/baris-runtut.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
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
  `${nameRusak(rusak)}. ${adviseRusak(buku, rusak)}`;

export function nameRusak(rusak: BarisRusak): string {
  const { tahap, periode, tahun, bidang, putaran, kode } = rusak;
  const milik = [
    `${NAMA[tahap]} ${periode} ${tahun}`,
    ...(bidang === '' ? [] : [`bidang ${bidang}`]),
    ...(tahap === 'riwayat' ? [] : [`putaran ${putaran}`]),
  ].join(' ');
  return `${milik}${kode === '' ? '' : `, ${kode}`}: ${describeBeda(rusak)}`;
}

function describeBeda(rusak: BarisRusak): string {
  const { kini, tahap, kode, asli } = rusak;
  if (tahap === 'dibekukan' && kode === '') return describePutaran(kini);
  if (!kini) return 'barisnya tidak ada lagi di tab Potret';
  const sebut = asli ? 'seharusnya' : 'padahal menurut isi lain di baris itu';
  const sel = selBeda(rusak).map(
    ({ kolom, kini: isi, asli: dulu }) =>
      `kolom ${kolom} berisi ${quote(isi)}${dulu === null ? '' : `, ${sebut} ${quote(dulu)}`}`,
  );
  const isi = sel.length === 0 ? 'isinya tidak lagi sama dengan yang dicatat Riwayat' : sel.join('; ');
  return `${isi} (tab Potret baris ${kini.baris})`;
}

/** Without a seal a row that should not be there is all that can be told. */
const describePutaran = (lebih: BarisLetak | null): string =>
  lebih
    ? `tab Potret baris ${lebih.baris} (${lebih.isi.kode}) tidak pernah dicatat Riwayat`
    : 'isinya di tab Potret tidak lagi sama dengan yang dicatat Riwayat';

const quote = (isi: string): string => (isi === '' ? '(kosong)' : `"${isi.slice(0, 60)}"`);

/** Cells that are known to be wrong. */
function selBeda({ kini, asli, sidik }: BarisRusak): readonly SelBeda[] {
  if (!kini) return [];
  if (asli) return compareSel(asli, kini);
  return sidik === '' && kini.asing.length === 0 ? compareSel(withTurunan(kini.isi), kini) : listAsing(kini);
}

export function adviseRusak({ siklus: semua }: Buku, { tahap, siklus, bidang, kode, kini, asli }: BarisRusak): string {
  if (asli) return 'Pemilik file menjalankan Periksa & perbaiki: isi aslinya masih ada dan ditulis kembali.';
  if (tahap === 'definisi') return `Perencana menjalankan Pakai definisi baru untuk ${kode}, dengan alasan.`;
  if (tahap === 'riwayat') return 'Lihat isi lamanya di File > Histori versi, lalu ketik kembali di baris itu.';
  if (tahap === 'dibekukan' && kode === '' && kini) return `Hapus baris ${kini.baris} di tab Potret.`;
  if (tahap === 'dibekukan')
    return semua.get(siklus)?.pengesahan
      ? 'Lihat isi lamanya di File > Histori versi, lalu kembalikan isi tab Potret.'
      : 'Kembalikan dokumen agar dihimpun ulang.';
  return semua.get(siklus)?.bidang.get(bidang)?.status === 'diserahkan'
    ? `Bidang ${bidang} menarik isiannya, lalu menyerahkan lagi.`
    : `Perencana mengembalikan isian bidang ${bidang}, lalu bidang itu menyerahkan lagi.`;
}

export function temuanRusak(buku: Buku, rusak: BarisRusak, isDihitung: boolean): Temuan {
  const { kini, bidang, kode } = rusak;
  const kolom = selBeda(rusak)[0]?.kolom ?? null;
  const tempat = { tab: 'Potret', baris: kini?.baris ?? null, kolom, bidang: bidang || null, indikator: kode || null };
  const berat = isDihitung ? 'galat' : 'peringatan';
  return createTemuan('POTRET-RUSAK', berat, tempat, describeRusak(buku, rusak));
}
