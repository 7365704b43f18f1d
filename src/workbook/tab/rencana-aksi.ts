/** Rencana Aksi: what is done for each indikator, by quarter. */
import type { BarisRencanaAksi } from '../../domain/profil.ts';
import { type IsiTab, locateTab, readBaris, readOnce } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_RENCANA_AKSI: Tab = {
  nama: 'Rencana Aksi',
  sheetId: SHEET_ID['Rencana Aksi'],
  judul: 'Rencana aksi',
  petunjuk: 'Satu baris satu rencana aksi untuk satu indikator. Tampil di samping isian bidang.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 60,
  kolom: [
    { kunci: 'kode', judul: 'Kode', lebar: 100, wajibPaket: true },
    { kunci: 'aksi', judul: 'Rencana Aksi', lebar: 340, wajibPaket: true },
    { kunci: 'kegiatan', judul: 'Kegiatan', lebar: 260 },
    { kunci: 'penanggungJawab', judul: 'Penanggung Jawab', lebar: 180 },
    { kunci: 'tw1', judul: 'TW I', lebar: 110 },
    { kunci: 'tw2', judul: 'TW II', lebar: 110 },
    { kunci: 'tw3', judul: 'TW III', lebar: 110 },
    { kunci: 'tw4', judul: 'TW IV', lebar: 110 },
  ],
};

export const readRencanaAksi = readOnce('Rencana Aksi', (nilai): IsiTab<readonly BarisRencanaAksi[]> => {
  const isi = readBaris(locateTab(TAB_RENCANA_AKSI, nilai)).map(
    ({ teks }): BarisRencanaAksi => ({
      kode: teks('kode'),
      aksi: teks('aksi'),
      kegiatan: teks('kegiatan'),
      penanggungJawab: teks('penanggungJawab'),
      triwulan: [teks('tw1'), teks('tw2'), teks('tw3'), teks('tw4')],
    }),
  );
  return { isi, temuan: [] };
});
