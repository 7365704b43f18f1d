import { beforeAll, describe, expect, test } from '@jest/globals';
import { readTarget } from '../../src/domain/target.ts';
import {
  type Baris,
  indikator,
  isian,
  kolom,
  kunci,
  openPak,
  type Pak,
  pisah,
  tab,
  unik,
  wajibIsi,
} from './pak-contoh.ts';

let dpmptsp: Pak;
let perbaikan: Pak;
let bakesbangpol: Pak;

beforeAll(async () => {
  dpmptsp = await openPak('dpmptsp');
  perbaikan = await openPak('dpmptsp-perbaikan');
  bakesbangpol = await openPak('bakesbangpol');
});

describe('every sample pack', () => {
  const semua = (): readonly Pak[] => [dpmptsp, bakesbangpol];

  test('has the seven tabs that a pack must have', () => {
    for (const pak of semua()) {
      expect(Object.keys(pak)).toEqual(
        expect.arrayContaining(['Profil', 'Bidang', 'Pengguna', 'IKU', 'IKI', 'Isian', 'Anggaran']),
      );
    }
  });

  test('gives each indikator a kode of its own', () => {
    for (const pak of semua()) {
      const kode = kolom(indikator(pak), 'Kode');
      expect(unik(kode)).toHaveLength(kode.length);
    }
  });

  test('hangs each IKI on an indikator that exists, some of them on another IKI', () => {
    for (const pak of semua()) {
      const kode = kolom(indikator(pak), 'Kode');
      const induk = kolom(tab(pak, 'IKI'), 'Induk');
      expect(induk.filter((i) => !kode.includes(i))).toEqual([]);
      expect(induk.some((i) => i.startsWith('IKI'))).toBe(true);
    }
  });

  test('names only bidang that exist', () => {
    for (const pak of semua()) {
      const dikenal = kolom(tab(pak, 'Bidang'), 'Kode');
      const disebut = ['Pengguna', 'IKU', 'IKI', 'Isian', 'Anggaran'].flatMap((t) => kolom(tab(pak, t), 'Bidang'));
      expect(unik(disebut.flatMap(pisah)).filter((b) => b !== '' && !dikenal.includes(b))).toEqual([]);
    }
  });

  test('has invented people only, each with an address of their own and an 18-digit NIP', () => {
    for (const pak of semua()) {
      const email = kolom(tab(pak, 'Pengguna'), 'Email');
      expect(email.filter((e) => !/^[a-z.]+@example\.go\.id$/.test(e))).toEqual([]);
      expect(unik(email)).toHaveLength(email.length);
      expect(kolom(tab(pak, 'Pengguna'), 'NIP').filter((n) => n.replace(/ /g, '').length !== 18)).toEqual([]);
    }
  });

  test('has only targets that can be read', () => {
    const kolomTarget = ['Target', 'Target Perubahan', 'TW I', 'TW II', 'TW III', 'TW IV', 'Target Renstra'];
    const teks = semua()
      .flatMap(indikator)
      .flatMap((i) => kolomTarget.map((k) => [i, i[k]] as const))
      .filter((isi): isi is [Baris, string] => typeof isi[1] === 'string');
    expect(teks.length).toBeGreaterThan(30);
    const gagal = teks.filter(([i, target]) => !('target' in readTarget(target, String(i.Satuan))));
    expect(gagal.map(([i, target]) => `${i.Kode} ${target}`)).toEqual([]);
  });

  test('lets the quarters of a jumlah add up to the target of the year', () => {
    const jumlah = semua()
      .flatMap(indikator)
      .filter((i) => i.Akumulasi === 'jumlah' && typeof i.Target === 'number');
    expect(jumlah.length).toBeGreaterThan(10);
    for (const i of jumlah) {
      const triwulan = ['TW I', 'TW II', 'TW III', 'TW IV'].map((tw) => Number(i[tw] ?? 0));
      expect([i.Kode, triwulan.reduce((a, b) => a + b)]).toEqual([i.Kode, i.Target]);
    }
  });

  test('points every bukti dukung to the example host', () => {
    for (const pak of [...semua(), perbaikan]) {
      const bukti = kolom(tab(pak, 'Isian'), 'Bukti Dukung').filter((b) => b !== '');
      expect(bukti.filter((b) => !b.startsWith('https://contoh.example.go.id/'))).toEqual([]);
    }
  });

  test('has a TW II in which every bidang answers every indikator', () => {
    for (const pak of semua()) expect(isian(pak, 'TW II').map(kunci).sort()).toEqual(wajibIsi(pak));
  });
});
