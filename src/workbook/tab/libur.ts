/** Libur: local holidays, and corrections of the national ones. */
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { parseTanggal } from '../../domain/waktu/kalender.ts';
import { DAFTAR_JENIS_LIBUR, type HariLibur } from '../../domain/waktu/libur.ts';
import { type IsiTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_LIBUR: Tab = {
  nama: 'Libur',
  sheetId: SHEET_ID.Libur,
  judul: 'Hari libur',
  petunjuk:
    'Libur nasional dan cuti bersama 2026 dan 2027 sudah dikenal (SKB Tiga Menteri). Tambahkan libur daerah di sini.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 40,
  kolom: [
    { kunci: 'tanggal', judul: 'Tanggal', lebar: 120, wajibPaket: true },
    { kunci: 'nama', judul: 'Nama', lebar: 260, wajibPaket: true },
    { kunci: 'jenis', judul: 'Jenis', lebar: 130, pilihan: DAFTAR_JENIS_LIBUR },
    { kunci: 'sumber', judul: 'Sumber', lebar: 300 },
  ],
};

export function readLibur(snapshot: Snapshot): IsiTab<readonly HariLibur[]> {
  const libur: HariLibur[] = [];
  const temuan: Temuan[] = [];
  for (const baris of readBaris(locateTab(TAB_LIBUR, nilaiTab(snapshot, 'Libur')))) {
    const tanggal = parseTanggal(baris.teks('tanggal'));
    const isi = {
      nama: baris.teks('nama'),
      jenis: DAFTAR_JENIS_LIBUR.find((jenis) => jenis === baris.teks('jenis').toLowerCase()) ?? 'libur daerah',
      sumber: baris.teks('sumber'),
    };
    if (tanggal !== null) libur.push({ tanggal, ...isi });
    else {
      const pesan = `"${baris.teks('tanggal')}" bukan tanggal, jadi tidak dihitung libur. Tulis misalnya 2026-08-17.`;
      temuan.push(createTemuan('LIBUR', 'peringatan', { tab: 'Libur', baris: baris.baris, kolom: 'Tanggal' }, pesan));
    }
  }
  return { isi: libur, temuan };
}
