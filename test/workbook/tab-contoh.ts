/** A small tab of our own, and its values as Google answers them. */
import type { Nilai, Sel, Snapshot } from '../../src/workbook/baca.ts';
import { AWALAN_KUNCI, type Tab } from '../../src/workbook/tab.ts';

export const TAB: Tab = {
  nama: 'Contoh',
  sheetId: 901,
  judul: 'Contoh',
  petunjuk: 'Isi di sini.',
  kolom: [
    { kunci: 'kode', judul: 'Kode', lebar: 80 },
    { kunci: 'uraian', judul: 'Uraian', lebar: 200 },
    { kunci: 'nilai', judul: 'Nilai', lebar: 80, bentuk: 'angka' },
    { kunci: 'catatan', judul: 'Catatan', lebar: 200, isian: true, pilihan: ['ya', 'tidak'] },
  ],
  perlindungan: 'kelola',
  warna: { red: 0, green: 0, blue: 0 },
  barisCadangan: 5,
};

export const KUNCI: readonly Sel[] = TAB.kolom.map(({ kunci }) => AWALAN_KUNCI + kunci);
export const JUDUL: readonly Sel[] = TAB.kolom.map(({ judul }) => judul);
export const KEPALA_TAB: Nilai = [[TAB.judul], [TAB.petunjuk], KUNCI, JUDUL];

export const isiTab = (...baris: Nilai): Nilai => [...KEPALA_TAB, ...baris];

/** The tab as one reading has it, on a grid of that many rows. */
export const dibaca = (nilai: Nilai, rowCount = 100): Snapshot => ({
  struktur: {
    sheets: [{ properties: { sheetId: TAB.sheetId, gridProperties: { rowCount, columnCount: TAB.kolom.length } } }],
  },
  nilai: new Map([[TAB.sheetId, nilai]]),
  tinggi: null,
});
