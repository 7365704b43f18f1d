/** Kendali: where the SOP stands: langkah, people, both clocks, missing kelengkapan; and every bidang. */
import { nilaiTab, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { type BarisTulis, type Change, writeRows } from '../tulis.ts';
import { WARNA } from './warna.ts';

export const TAB_KENDALI: Tab = {
  nama: 'Kendali',
  sheetId: SHEET_ID.Kendali,
  judul: 'Kendali SOP',
  petunjuk: 'Diperbarui setiap tindakan. Tenggat adalah tanggal; waktu baku dihitung dalam jam kerja.',
  perlindungan: 'peringatan',
  warna: WARNA.kendali,
  barisCadangan: 20,
  kolom: [
    { kunci: 'nomor', judul: 'No', lebar: 60, tengah: true },
    { kunci: 'uraian', judul: 'Langkah / bidang', lebar: 340 },
    { kunci: 'status', judul: 'Status', lebar: 120, tengah: true },
    { kunci: 'giliran', judul: 'Giliran', lebar: 220 },
    { kunci: 'tenggat', judul: 'Tenggat', lebar: 130 },
    { kunci: 'pelaksana', judul: 'Pelaksana', lebar: 200 },
    { kunci: 'oleh', judul: 'Dikerjakan oleh', lebar: 220 },
    { kunci: 'mulai', judul: 'Mulai', lebar: 130 },
    { kunci: 'selesai', judul: 'Selesai', lebar: 130 },
    { kunci: 'putaran', judul: 'Putaran', lebar: 80, bentuk: 'bulat' },
    { kunci: 'waktuBaku', judul: 'Waktu baku', lebar: 100 },
    { kunci: 'terpakai', judul: 'Terpakai', lebar: 140 },
    { kunci: 'kelengkapan', judul: 'Kelengkapan yang belum ada', lebar: 280 },
    { kunci: 'keterangan', judul: 'Keterangan', lebar: 280 },
  ],
};

export function writeKendali(snapshot: Snapshot, rows: readonly BarisTulis[]): Change {
  return writeRows(TAB_KENDALI, snapshot, nilaiTab(snapshot, 'Kendali'), rows);
}
