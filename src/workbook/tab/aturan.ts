/** Aturan: how much each check weighs for this agency, and its limits. Without the tab, or with an empty cell, the defaults count. */
import { readAngka } from '../../domain/angka/angka.ts';
import { DAPAT_DIATUR } from '../../domain/pemeriksaan/daftar.ts';
import { type BeratSetelan, DAFTAR_BERAT, type Setelan } from '../../domain/pemeriksaan/setelan.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { type IsiTab, locateTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import type { BarisTulis } from '../tulis.ts';
import { WARNA } from './warna.ts';

export const TAB_ATURAN: Tab = {
  nama: 'Aturan',
  sheetId: SHEET_ID.Aturan,
  judul: 'Aturan pemeriksaan',
  petunjuk:
    'Ubah Berat atau Batas; kosong berarti bawaan. Galat bawaan (tidak terbaca, kode tidak dikenal atau ganda) tidak dapat diturunkan. Kolom Periksa di tab isian tetap menurut bawaan.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 10,
  kolom: [
    { kunci: 'kode', judul: 'Kode', lebar: 220, wajibPaket: true },
    { kunci: 'nama', judul: 'Pemeriksaan', lebar: 360 },
    { kunci: 'berat', judul: 'Berat', lebar: 110, pilihan: DAFTAR_BERAT },
    { kunci: 'batas', judul: 'Batas', lebar: 90, kanan: true },
    { kunci: 'keterangan', judul: 'Keterangan', lebar: 360 },
  ],
};

/** The defaults, with what a pack sets; a pack's unknown kodes stay, so that they are found. */
export function aturanRows(milik: readonly BarisTulis[]): readonly BarisTulis[] {
  const perKode = new Map(milik.map((baris) => [baris.kode, baris]));
  const baku = DAPAT_DIATUR.map(({ kode, nama, berat = 'peringatan', batas, arti }): BarisTulis => {
    const baris = perKode.get(kode);
    perKode.delete(kode);
    const bawaan = batas === undefined ? '' : String(batas);
    return { kode, nama, berat: baris?.berat || berat, batas: baris?.batas || bawaan, keterangan: arti };
  });
  return [...baku, ...perKode.values()];
}

export function readAturan(snapshot: Snapshot): IsiTab<Setelan> {
  const setelan = { berat: new Map<string, BeratSetelan>(), batas: new Map<string, number>() };
  const nilai = snapshot.nilai.get(SHEET_ID.Aturan);
  if (!nilai) return { isi: setelan, temuan: [] };
  const bawaan = new Map<string, BeratSetelan>(DAPAT_DIATUR.map(({ kode, berat = 'peringatan' }) => [kode, berat]));
  const temuan = readBaris(locateTab(TAB_ATURAN, nilai)).flatMap((baris): readonly Temuan[] => {
    const kode = baris.teks('kode').toUpperCase();
    const salah = (kolom: string, pesan: string): readonly Temuan[] => {
      const kutip = `${kode}: "${baris.teks(kolom.toLowerCase())}" ${pesan} Yang berlaku: bawaan.`;
      return [createTemuan('ATURAN', 'peringatan', { tab: TAB_ATURAN.nama, baris: baris.baris, kolom }, kutip)];
    };
    if (!bawaan.has(kode)) return salah('Kode', 'tidak dapat diatur, atau galat bawaan yang tidak dapat diturunkan.');
    const teks = baris.teks('berat').toLowerCase();
    const berat = DAFTAR_BERAT.find((satu) => satu === teks);
    const batas = readAngka(baris.teks('batas'), { satuan: '', target: null });
    // Only what differs: a peringatan that was answered must not be raised again.
    if (berat && berat !== bawaan.get(kode)) setelan.berat.set(kode, berat);
    if (batas.jenis === 'angka') setelan.batas.set(kode, batas.nilai);
    return [
      ...(berat || teks === '' ? [] : salah('Berat', `bukan ${DAFTAR_BERAT.join(', ')}.`)),
      ...(batas.jenis === 'angka' || batas.jenis === 'kosong' ? [] : salah('Batas', 'bukan satu angka yang pasti.')),
    ];
  });
  return { isi: setelan, temuan };
}
