/** Bidang: the divisions that collect; Sekretariat is one of them. */
import { splitDaftar } from '../../domain/kelompok.ts';
import type { Bidang } from '../../domain/pengguna.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { type IsiTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_BIDANG: Tab = {
  nama: 'Bidang',
  sheetId: SHEET_ID.Bidang,
  judul: 'Bidang',
  petunjuk: 'Satu baris satu bidang. Sekretariat juga bidang. Kode pendek, tetap sepanjang tahun.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 30,
  kolom: [
    { kunci: 'kode', judul: 'Kode', lebar: 110, wajibPaket: true },
    { kunci: 'nama', judul: 'Nama', lebar: 360, wajibPaket: true },
  ],
};

export function readBidang(snapshot: Snapshot): IsiTab<readonly Bidang[]> {
  const bidang = new Map<string, Bidang>();
  const temuan: Temuan[] = [];
  for (const baris of readBaris(locateTab(TAB_BIDANG, nilaiTab(snapshot, 'Bidang')))) {
    const kode = baris.teks('kode');
    const salah =
      kode === ''
        ? 'Kode kosong. Isi kode bidang.'
        : bidang.has(kode)
          ? `Kode "${kode}" sudah dipakai. Beri kode lain.`
          : null;
    if (salah === null) bidang.set(kode, { kode, nama: baris.teks('nama') });
    else {
      const tempat = { tab: 'Bidang', baris: baris.baris, kolom: 'Kode', bidang: kode };
      temuan.push(createTemuan('BIDANG-KODE', 'galat', tempat, salah));
    }
  }
  return { isi: [...bidang.values()], temuan };
}

/** "PTSP, DATA; SEK" → kodes in order. Unknown ones are found where the list is used. */
export function parseDaftarBidang(teks: string): readonly string[] {
  return [...new Set(splitDaftar(teks, /[,;\n/]/))];
}
