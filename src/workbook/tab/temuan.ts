/** Temuan: the findings of the last check. */
import type { Temuan } from '../../domain/temuan.ts';
import { nilaiTab, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { type Change, writeRows } from '../tulis.ts';
import { WARNA } from './warna.ts';

export const TAB_TEMUAN: Tab = {
  nama: 'Temuan',
  sheetId: SHEET_ID.Temuan,
  judul: 'Temuan',
  petunjuk:
    'Hasil pemeriksaan terakhir. Galat menghentikan langkah; peringatan meminta alasan. Diperbarui oleh Periksa isian dan Himpun & rekap.',
  perlindungan: 'peringatan',
  warna: WARNA.hasil,
  barisCadangan: 50,
  kolom: [
    { kunci: 'berat', judul: 'Berat', lebar: 100 },
    { kunci: 'tab', judul: 'Tab', lebar: 180 },
    { kunci: 'baris', judul: 'Baris', lebar: 70, bentuk: 'bulat' },
    { kunci: 'kolom', judul: 'Kolom', lebar: 140 },
    { kunci: 'pesan', judul: 'Apa yang salah dan apa yang harus dilakukan', lebar: 620 },
    { kunci: 'bidang', judul: 'Bidang', lebar: 90 },
    { kunci: 'indikator', judul: 'Indikator', lebar: 110 },
    { kunci: 'kode', judul: 'Kode', lebar: 170 },
  ],
};

const URUTAN = { galat: 0, peringatan: 1, info: 2 } as const;

export function sortTemuan(temuan: readonly Temuan[]): readonly Temuan[] {
  return [...temuan].sort((a, b) => URUTAN[a.berat] - URUTAN[b.berat]);
}

export function writeTemuan(snapshot: Snapshot, temuan: readonly Temuan[]): Change {
  return writeRows(
    TAB_TEMUAN,
    snapshot,
    nilaiTab(snapshot, 'Temuan'),
    sortTemuan(temuan).map((t) => ({ ...t })),
  );
}
