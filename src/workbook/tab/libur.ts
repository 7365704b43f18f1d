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
    'Libur nasional dan cuti bersama 2026 dan 2027 sudah dikenal (SKB Tiga Menteri). Tambahkan libur daerah di sini; yang dicabut SKB berjenis "hari kerja".',
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
  for (const { baris, teks } of readBaris(locateTab(TAB_LIBUR, nilaiTab(snapshot, 'Libur')))) {
    const note = (kolom: string, pesan: string): void => {
      temuan.push(createTemuan('LIBUR', 'peringatan', { tab: 'Libur', baris, kolom }, pesan));
    };
    const tanggal = parseTanggal(teks('tanggal'));
    const jenis = readJenis(teks('jenis'));
    const sumber = teks('sumber');
    if (tanggal === null)
      note('Tanggal', `"${teks('tanggal')}" bukan tanggal, jadi tidak dihitung. Tulis misalnya 2026-08-17.`);
    else if (!jenis)
      note('Jenis', `"${teks('jenis')}" tidak dikenal, jadi tidak dihitung. Tulis ${DAFTAR_JENIS_LIBUR.join(', ')}.`);
    else if (jenis === 'hari kerja' && sumber === '')
      note('Sumber', `${teks('tanggal')} tetap seperti semula: sebut SKB yang menjadikannya hari kerja.`);
    else libur.push({ tanggal, nama: teks('nama'), jenis, sumber });
  }
  return { isi: libur, temuan };
}

/** An empty one is a local holiday; undefined: none that is known. */
const readJenis = (teks: string): HariLibur['jenis'] | undefined =>
  teks === ''
    ? 'libur daerah'
    : DAFTAR_JENIS_LIBUR.find((jenis) => jenis.replace(' ', '') === teks.toLowerCase().replace(/\s+/g, ''));
