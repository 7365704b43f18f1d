/** Rekap: the consolidated figures by sasaran, one row per indikator, and how complete they are. */
import type { HasilHimpun } from '../../domain/himpun/himpun.ts';
import { locateTab, nilaiTab, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { type Change, writeRows } from '../tulis.ts';
import { rekapRows } from './rekap-baris.ts';
import { highlightSasaran } from './rekap-rupa.ts';
import { WARNA } from './warna.ts';

export const TAB_REKAP: Tab = {
  nama: 'Rekap',
  sheetId: SHEET_ID.Rekap,
  judul: 'Rekapitulasi capaian kinerja',
  petunjuk:
    'Disusun oleh Himpun & rekap. Baris Sasaran merangkum IKU di bawahnya. "Belum masuk" dan "dilewati" tidak dihitung 0.',
  perlindungan: 'peringatan',
  warna: WARNA.hasil,
  barisCadangan: 20,
  kolomBeku: 2,
  kolom: [
    { kunci: 'jenis', judul: 'Jenis', lebar: 70 },
    { kunci: 'kode', judul: 'Kode', lebar: 100 },
    { kunci: 'sasaran', judul: 'Sasaran', lebar: 220 },
    { kunci: 'uraian', judul: 'Indikator', lebar: 280 },
    { kunci: 'satuan', judul: 'Satuan', lebar: 90 },
    { kunci: 'bidang', judul: 'Bidang', lebar: 110 },
    {
      kunci: 'masuk',
      judul: 'Masuk',
      lebar: 110,
      catatan: 'Berapa bidang yang sudah menyerahkan dari yang diharapkan.',
    },
    { kunci: 'keadaan', judul: 'Keadaan', lebar: 120 },
    { kunci: 'target', judul: 'Target', lebar: 100, kanan: true },
    { kunci: 'realisasi', judul: 'Realisasi', lebar: 120, bentuk: 'angka' },
    { kunci: 'capaian', judul: 'Capaian (%)', lebar: 90, bentuk: 'persen' },
    { kunci: 'kategori', judul: 'Kategori', lebar: 110 },
    { kunci: 'targetTahun', judul: 'Target Tahun', lebar: 100, kanan: true },
    { kunci: 'realisasiTahun', judul: 'Realisasi s.d. periode', lebar: 120, bentuk: 'angka' },
    { kunci: 'capaianTahun', judul: 'Capaian Tahun (%)', lebar: 90, bentuk: 'persen' },
    { kunci: 'penjelasan', judul: 'Mengapa angka ini', lebar: 420 },
  ],
};

export function writeRekap(snapshot: Snapshot, himpun: HasilHimpun): Change {
  const nilai = nilaiTab(snapshot, 'Rekap');
  const rows = rekapRows(himpun);
  const change = writeRows(TAB_REKAP, snapshot, nilai, rows);
  const { awal } = locateTab(TAB_REKAP, nilai);
  return { ...change, permintaan: [...change.permintaan, ...highlightSasaran(TAB_REKAP.sheetId, awal, rows)] };
}
