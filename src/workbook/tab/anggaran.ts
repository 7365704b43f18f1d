/** Anggaran: pagu and realisasi, rupiah. */
import { readAngka } from '../../domain/angka/angka.ts';
import type { BarisAnggaran } from '../../domain/profil.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { parsePeriode } from '../../domain/waktu/periode.ts';
import { type BarisTab, type IsiTab, locateTab, readBaris, readOnce } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_ANGGARAN: Tab = {
  nama: 'Anggaran',
  sheetId: SHEET_ID.Anggaran,
  judul: 'Pagu dan realisasi anggaran',
  petunjuk: 'Rupiah. Kolom Sasaran memetakan anggaran ke sasaran; tanpa itu efisiensi tidak dapat dihitung.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 60,
  kolom: [
    { kunci: 'bidang', judul: 'Bidang', lebar: 90, wajibPaket: true },
    { kunci: 'program', judul: 'Program', lebar: 280, wajibPaket: true },
    { kunci: 'kegiatan', judul: 'Kegiatan', lebar: 280, wajibPaket: true },
    { kunci: 'pagu', judul: 'Pagu', lebar: 150, kanan: true, wajibPaket: true },
    { kunci: 'realisasi', judul: 'Realisasi', lebar: 150, kanan: true, wajibPaket: true },
    { kunci: 'periode', judul: 'Periode', lebar: 90 },
    { kunci: 'subKegiatan', judul: 'Sub Kegiatan', lebar: 240 },
    { kunci: 'sasaran', judul: 'Sasaran', lebar: 240 },
    { kunci: 'paguPerubahan', judul: 'Pagu Perubahan', lebar: 150, kanan: true },
  ],
};

export const readAnggaran = readOnce('Anggaran', (nilai): IsiTab<readonly BarisAnggaran[]> => {
  const temuan: Temuan[] = [];
  const isi = readBaris(locateTab(TAB_ANGGARAN, nilai)).map((baris) => readRow(baris, temuan));
  return { isi, temuan };
});

function readRow(baris: BarisTab, temuan: Temuan[]): BarisAnggaran {
  const note = (kolom: string, salah: string): void => {
    const tempat = { tab: 'Anggaran', baris: baris.baris, kolom, bidang: baris.teks('bidang') || null };
    const pesan = `${baris.teks('program') || baris.teks('kegiatan')}: ${salah}`;
    temuan.push(createTemuan('ANGGARAN', 'galat', tempat, pesan));
  };
  const rupiah = (kunci: string, kolom: string): number | null => {
    const reading = readAngka(baris.teks(kunci), { satuan: 'Rupiah', target: null });
    if (reading.jenis === 'angka') return reading.nilai;
    if (reading.jenis !== 'kosong')
      note(kolom, `"${baris.teks(kunci)}" tidak terbaca sebagai rupiah. Tulis angkanya, misalnya 6.821.000.000.`);
    return null;
  };
  const periode = baris.teks('periode');
  if (periode !== '' && parsePeriode(periode) === null)
    note('Periode', `periode "${periode}" tidak dikenal. Tulis TW I, TW II, TW III, TW IV, atau Tahunan.`);
  return {
    bidang: baris.teks('bidang'),
    program: baris.teks('program'),
    kegiatan: baris.teks('kegiatan'),
    subKegiatan: baris.teks('subKegiatan'),
    sasaran: baris.teks('sasaran'),
    periode,
    pagu: rupiah('pagu', 'Pagu'),
    paguPerubahan: rupiah('paguPerubahan', 'Pagu Perubahan'),
    realisasi: rupiah('realisasi', 'Realisasi'),
  };
}
