/** Historis: targets and realisasi of earlier years. */
import type { BarisHistoris } from '../../domain/profil.ts';
import { readTarget } from '../../domain/target.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { type IsiTab, locateTab, readBaris, readOnce } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_HISTORIS: Tab = {
  nama: 'Historis',
  sheetId: SHEET_ID.Historis,
  judul: 'Capaian tahun-tahun lalu',
  petunjuk: 'Target dan realisasi tahun lalu per indikator, untuk pembanding dalam Laporan Kinerja.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 60,
  kolom: [
    { kunci: 'kode', judul: 'Kode', lebar: 100, wajibPaket: true },
    { kunci: 'tahun', judul: 'Tahun', lebar: 80, wajibPaket: true },
    { kunci: 'target', judul: 'Target', lebar: 110, kanan: true, wajibPaket: true },
    { kunci: 'realisasi', judul: 'Realisasi', lebar: 110, kanan: true, wajibPaket: true },
  ],
};

export const readHistoris = readOnce('Historis', (nilai): IsiTab<readonly BarisHistoris[]> => {
  const historis: BarisHistoris[] = [];
  const temuan: Temuan[] = [];
  for (const baris of readBaris(locateTab(TAB_HISTORIS, nilai))) {
    const kode = baris.teks('kode');
    const note = (kolom: string, sebab: string): void => {
      const pesan = `${kode}: ${sebab} Sel ini tidak dipakai.`;
      const tempat = { tab: 'Historis', baris: baris.baris, kolom, indikator: kode };
      temuan.push(createTemuan('HISTORIS', 'peringatan', tempat, pesan));
    };
    const angka = (kunci: 'target' | 'realisasi', kolom: string): number | null => {
      const hasil = readTarget(baris.teks(kunci), '');
      if ('target' in hasil && hasil.target?.jenis !== 'rentang') return hasil.target?.nilai ?? null;
      note(kolom, `"${baris.teks(kunci)}" ${'rusak' in hasil ? hasil.rusak : 'adalah rentang, bukan satu angka.'}`);
      return null;
    };
    const tahun = Number(baris.teks('tahun'));
    if (!Number.isInteger(tahun) || tahun < 2000) {
      note('Tahun', `"${baris.teks('tahun')}" bukan tahun.`);
      continue;
    }
    historis.push({ kode, tahun, target: angka('target', 'Target'), realisasi: angka('realisasi', 'Realisasi') });
  }
  return { isi: historis, temuan };
});
