/** Anggaran: pagu and realisasi, rupiah. */
import { readAngka } from '../../domain/angka/angka.ts';
import { dalam, type SifatBaris, sifatBaris } from '../../domain/baris-jumlah.ts';
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
  const baris = readBaris(locateTab(TAB_ANGGARAN, nilai));
  const semua = baris.map((satu) => readRow(satu, temuan));
  const sifat = sifatBaris(semua);
  temuan.push(...baris.flatMap((satu, ke) => temuanJumlah(satu.baris, sifat[ke], semua[ke])));
  return { isi: semua.filter((_, ke) => sifat[ke] !== 'jumlah'), temuan };
});

/** Only where a row names no kegiatan it stops the work: filling that in is the way on. */
function temuanJumlah(baris: number, sifat?: SifatBaris, isi?: BarisAnggaran): readonly Temuan[] {
  if (!isi || sifat === 'rincian') return [];
  const nama = [isi.bidang, isi.program, isi.kegiatan].filter((teks) => teks !== '').join(' · ') || 'Tanpa nama';
  const pesan =
    sifat === 'jumlah'
      ? 'baris jumlah, jadi tidak dijumlahkan lagi.'
      : 'jumlah dari baris lain, atau anggaran tersendiri? Hapus baris ini bila jumlah; bila tersendiri, isi kolom yang lebih rinci (Kegiatan, Sub Kegiatan).';
  const berat = sifat === 'jumlah' ? 'info' : dalam(isi) > 1 ? 'peringatan' : 'galat';
  return [createTemuan('ANGGARAN', berat, { tab: 'Anggaran', baris, kolom: 'Pagu' }, `${nama}: ${pesan}`)];
}

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
