/** Narasi: the texts of the report. */
import { BAGIAN_NARASI, type BarisNarasi } from '../../domain/profil.ts';
import { type IsiTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_NARASI: Tab = {
  nama: 'Narasi',
  sheetId: SHEET_ID.Narasi,
  judul: 'Narasi Laporan Kinerja',
  petunjuk:
    'Teks laporan per bagian; Sasaran diisi bila teks itu khusus satu sasaran. Bagian yang kosong didaftar dalam laporan, tidak dikarang.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 40,
  kolom: [
    { kunci: 'bagian', judul: 'Bagian', lebar: 170, pilihan: BAGIAN_NARASI, wajibPaket: true },
    { kunci: 'sasaran', judul: 'Sasaran', lebar: 240, wajibPaket: true },
    { kunci: 'teks', judul: 'Teks', lebar: 620, wajibPaket: true },
    { kunci: 'penyusun', judul: 'Penyusun', lebar: 180, wajibPaket: true },
  ],
};

export function readNarasi(snapshot: Snapshot): IsiTab<readonly BarisNarasi[]> {
  const isi = readBaris(locateTab(TAB_NARASI, nilaiTab(snapshot, 'Narasi'))).map((baris) => ({
    bagian: baris.teks('bagian'),
    sasaran: baris.teks('sasaran'),
    teks: baris.teks('teks'),
    penyusun: baris.teks('penyusun'),
  }));
  return { isi, temuan: [] };
}
