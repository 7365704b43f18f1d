/** Rows of the Potret that do not hold, in words: which, what is wrong with them, what to do. */
import type { BarisPotret } from '../../domain/potret.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { potretToRow } from '../../workbook/tab/potret.ts';
import type { Buku } from '../inti/buku.ts';
import type { BarisRusak } from './potret-tercatat.ts';

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
  const { kini, tahap, asli } = rusak;
  if (tahap === 'dibekukan' && !asli) return 'isinya di tab Potret tidak lagi sama dengan yang dicatat Riwayat';
  if (!kini) return 'barisnya tidak ada lagi di tab Potret';
  const sel = selBeda(rusak).map(
    ({ kolom, kini: isi, asli }) => `kolom ${kolom} berisi ${quote(isi)}${seharusnya(asli)}`,
  );
  const isi = sel.length === 0 ? 'isinya tidak lagi sama dengan yang dicatat Riwayat' : sel.join('; ');
  return `${isi} (tab Potret baris ${kini.baris})`;
}

const quote = (isi: string): string => (isi === '' ? '(kosong)' : `"${isi.slice(0, 60)}"`);
const seharusnya = (asli: string | null): string => (asli === null ? '' : `, seharusnya ${quote(asli)}`);

interface SelBeda {
  readonly kolom: string;
  readonly kini: string;
  /** Null: nobody knows. */
  readonly asli: string | null;
}

/** Cells that are known to be wrong. */
function selBeda({ kini, asli }: BarisRusak): readonly SelBeda[] {
  if (!kini) return [];
  const asing = new Map(kini.asing.map(({ kunci, teks }) => [String(kunci), teks]));
  if (!asli) return [...asing].map(([kolom, teks]) => ({ kolom, kini: teks, asli: null }));
  const [lama, baru] = [potretToRow(asli), potretToRow(kini.isi)];
  return Object.keys(lama).flatMap((kolom) => {
    const sel = { kolom, kini: asing.get(kolom) ?? String(baru[kolom] ?? ''), asli: String(lama[kolom] ?? '') };
    return sel.kini === sel.asli ? [] : [sel];
  });
}

export function adviseRusak({ siklus: semua }: Buku, { tahap, siklus, bidang, kode, asli }: BarisRusak): string {
  if (asli) return 'Pemilik file menjalankan Periksa & perbaiki: isi aslinya masih ada dan ditulis kembali.';
  if (tahap === 'definisi') return `Perencana menjalankan Pakai definisi baru untuk ${kode}, dengan alasan.`;
  if (tahap === 'riwayat') return 'Lihat isi lamanya di File > Histori versi, lalu ketik kembali di baris itu.';
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
