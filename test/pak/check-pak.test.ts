/** What an agency is told of its pack before a workbook is made of it. */
import { describe, expect, test } from '@jest/globals';
import { checkPak, snapshotOfPak } from '../../src/pak/check-pak.ts';
import type { BarisPak, Pak } from '../../src/pak/pak.ts';
import { type NamaTabPak, perTab } from '../../src/pak/tab-pak.ts';

type Nilai = BarisPak['nilai'];

const pak = (isi: Partial<Record<NamaTabPak, readonly Nilai[]>>): Pak => ({
  tabel: perTab((tab) => (isi[tab] ?? []).map((nilai, i) => ({ baris: i + 2, nilai }))),
});
const periksa = (isi: Partial<Record<NamaTabPak, readonly Nilai[]>>) =>
  checkPak(snapshotOfPak(pak(isi))).map(({ kode, tab, baris, kolom }) => [kode, tab, baris, kolom]);

const PROFIL: readonly Nilai[] = [
  { Kunci: 'Nama Instansi', Nilai: 'Dinas' },
  { Kunci: 'tahun', Nilai: '2026' },
  { Kunci: 'ZONA WAKTU', Nilai: 'wib' },
];
const BIDANG: readonly Nilai[] = [{ Kode: 'YAN', Nama: 'Pelayanan' }];
const IKU: Nilai = { Kode: 'IKU-1', Satuan: '%', Arah: 'naik', Akumulasi: 'akhir', Bidang: 'YAN', Target: '80' };

test('of an empty pack only what the Profil must have is missed', () => {
  const kurang = checkPak(snapshotOfPak(pak({})));
  expect(kurang.map(({ tab, berat }) => [tab, berat])).toEqual([
    ['Profil', 'galat'],
    ['Profil', 'galat'],
    ['Profil', 'galat'],
  ]);
  expect(periksa({ Profil: PROFIL, Bidang: BIDANG, IKU: [IKU] })).toEqual([]);
});

describe('what no reader can take is told at its cell, in the rows of the tab to be', () => {
  test.each<[NamaTabPak, Nilai, string, string]>([
    ['Bidang', { Kode: '', Nama: 'Tanpa kode' }, 'BIDANG-KODE', 'Kode'],
    ['Pengguna', { Email: 'a@contoh.go.id', Peran: 'raja' }, 'PENGGUNA', 'Peran'],
    ['IKU', { ...IKU, Target: 'banyak' }, 'IKU-TARGET', 'Target'],
    ['IKI', { ...IKU, Kode: 'IKI-1', Induk: 'IKI-1', Arah: 'miring' }, 'IKI-ARAH', 'Arah'],
    ['Anggaran', { Program: 'P', Pagu: 'seribu' }, 'ANGGARAN', 'Pagu'],
    ['Historis', { Kode: 'IKU-1', Tahun: 'lalu' }, 'HISTORIS', 'Tahun'],
    ['Dokumen', { Jenis: 'Renstra', Tanggal: 'kemarin' }, 'DOKUMEN', 'Tanggal'],
    ['Jadwal', { Langkah: '4', Tenggat: 'segera' }, 'JADWAL', 'Tenggat'],
    ['Predikat', { Teks: 'Prima', Skor: 'tinggi' }, 'PREDIKAT', 'Skor'],
    ['Libur', { Tanggal: 'Lebaran', Nama: 'Idulfitri' }, 'LIBUR', 'Tanggal'],
    ['Aturan', { Kode: 'TUMBUH', Berat: 'berat sekali' }, 'ATURAN', 'Berat'],
  ])('%s', (tab, baris, kode, kolom) => {
    expect(periksa({ Profil: PROFIL, Bidang: BIDANG, [tab]: [baris] })).toContainEqual([kode, tab, 5, kolom]);
  });
});

test('what only the tabs together show is found too: a bidang that is nobody, an induk that is nothing', () => {
  const iki = { ...IKU, Kode: 'IKI-1', Induk: 'IKU-9' };
  expect(periksa({ Profil: PROFIL, Bidang: BIDANG, IKU: [{ ...IKU, Bidang: 'XYZ' }], IKI: [iki] })).toEqual([
    ['BIDANG-TIDAK-DIKENAL', 'IKU', 5, 'Bidang'],
    ['INDUK-TIDAK-ADA', 'IKI', 5, 'Induk'],
  ]);
});
