import { describe, expect, test } from '@jest/globals';
import type { Sop } from '../../src/sop/definisi.ts';
import { listSop } from '../../src/sop/seed/semua.ts';
import { langkahSeed, sopSeed } from './seed-langkah.ts';

describe('each SOP keeps its own order of work', () => {
  const dampakBerurut = (id: string) =>
    sopSeed(id).langkah.flatMap((langkah) => langkah.dampak.map((dampak) => `${langkah.nomor} ${dampak}`));
  const kembali = (id: string) =>
    sopSeed(id).langkah.flatMap((langkah) =>
      langkah.kembaliKe === null ? [] : [`${langkah.nomor}→${langkah.kembaliKe}`],
    );

  test('Depok accepts per bidang, then gathers, reviews, signs and sends', () => {
    expect(dampakBerurut('depok-pengumpulan')).toEqual([
      '1 membuka isian',
      '2 butuh diserahkan',
      '4 butuh diterima',
      '4 menutup isian',
      '5 membekukan potret',
      '6 mengesahkan',
    ]);
    expect(kembali('depok-pengumpulan')).toEqual(['3→2', '5→4', '6→5']);
  });

  test('Bakesbangpol gathers before it validates, and a correction passes through 11 back to 9', () => {
    expect(dampakBerurut('bakesbangpol-pengumpulan')).toEqual([
      '3 membuka isian',
      '6 butuh diserahkan',
      '7 menutup isian',
      '9 membekukan potret',
      '12 mengesahkan',
    ]);
    expect(kembali('bakesbangpol-pengumpulan')).toEqual(['7→6', '10→9']);
    expect(langkahSeed('bakesbangpol-pengumpulan', 10).lewat).toBe(11);
    expect(langkahSeed('bakesbangpol-pengumpulan', 5).pelaksana).toHaveLength(4);
  });

  test('Probolinggo ends at 6; its tail is a suggestion that is off and estimated in every column', () => {
    expect(dampakBerurut('probolinggo-pengumpulan')).toEqual([
      '4 membuka isian',
      '5 butuh diserahkan',
      '6 butuh diterima',
      '6 menutup isian',
      '6 membekukan potret',
      '8 mengesahkan',
    ]);
    expect(kembali('probolinggo-pengumpulan')).toEqual(['5→5', '8→6', '9→6', '10→9']);
    const ekor = sopSeed('probolinggo-pengumpulan').langkah.filter((langkah) => langkah.usulan);
    expect(ekor.map((langkah) => langkah.nomor)).toEqual([7, 8, 9, 10, 11]);
    for (const langkah of ekor)
      expect([langkah.aktif, langkah.waktu.teks, langkah.perkiraan.length]).toEqual([false, '', 10]);
  });

  test('only Probolinggo has suggestions, and only they are off', () => {
    for (const sop of listSop()) {
      expect(sop.langkah.filter((langkah) => langkah.aktif === langkah.usulan)).toEqual([]);
      expect(sop.langkah.some((langkah) => langkah.usulan)).toBe(sop.id === 'probolinggo-pengumpulan');
    }
  });

  test('Lumajang collects without signing and hands over to its measurement, which signs', () => {
    expect(dampakBerurut('lumajang-pengumpulan')).toEqual([
      '1 membuka isian',
      '4 butuh diserahkan',
      '6 butuh diterima',
      '6 menutup isian',
    ]);
    expect(dampakBerurut('lumajang-pengukuran')).toEqual([
      '1 butuh diterima',
      '2 menutup isian',
      '2 membekukan potret',
      '4 mengesahkan',
    ]);
    expect([...kembali('lumajang-pengumpulan'), ...kembali('lumajang-pengukuran')]).toEqual(['5→4', '3→2']);
    expect(sopSeed('lumajang-pengumpulan').keterkaitan[0]).toEqual({
      teks: 'SOP Pengukuran Kinerja',
      jenis: 'dilanjutkan',
      sop: 'lumajang-pengukuran',
    });
    expect(sopSeed('lumajang-pengukuran').keterkaitan).toEqual([
      { teks: 'SOP Pengumpulan Data Kinerja', jenis: 'mendahului', sop: 'lumajang-pengumpulan' },
      { teks: 'SOP Penyusunan Laporan Kinerja', jenis: 'dilanjutkan', sop: 'laporan-kinerja' },
    ]);
  });

  test('each SOP that collects opens the isian exactly once', () => {
    const nomorMembuka = (sop: Sop) =>
      sop.langkah.filter((langkah) => langkah.dampak.includes('membuka isian')).map((langkah) => langkah.nomor);
    const pengumpulan = listSop().filter((sop) => sop.id.endsWith('-pengumpulan'));
    expect(pengumpulan.map(nomorMembuka)).toEqual([[1], [3], [4], [1]]);
  });

  test('work per bidang is marked in the langkah that run side by side', () => {
    const perBidang = (id: string) =>
      sopSeed(id)
        .langkah.filter((langkah) => langkah.cakupan === 'per bidang')
        .map((langkah) => langkah.nomor);
    expect(listSop().map((sop) => perBidang(sop.id))).toEqual([[2, 3], [], [5], [2, 3, 4, 5, 6], []]);
  });
});

describe('each langkah has its work and the one who does it', () => {
  const kerja = (id: string) =>
    sopSeed(id).langkah.map((langkah) => `${langkah.jenis}: ${langkah.pelaksana.join(', ')}`);

  test('Depok', () => {
    expect(kerja('depok-pengumpulan')).toEqual([
      'bagikan: Kasubag Umum dan PEP, Fungsional Perencana, Kabid',
      'pengisian: Kasubag Umum dan PEP, Fungsional Perencana',
      'pemeriksaan: Kabid',
      'himpun: Fungsional Perencana',
      'reviu: Sekdis',
      'pengesahan: Kepala Dinas',
      'pengiriman: Kasubag Umum dan PEP',
    ]);
  });

  test('Bakesbangpol', () => {
    expect(kerja('bakesbangpol-pengumpulan')).toEqual([
      'penugasan: Kepala Badan',
      'persiapan: Perencana',
      'bagikan: Perencana, Sekretaris/Bidang',
      'persiapan: Perencana',
      'rapat: Perencana, Kepala Badan, Sekretaris/Bidang, Anggota Tim Perencanaan',
      'pengisian: Anggota Tim Perencanaan',
      'himpun: Perencana',
      'penyampaian: Perencana',
      'penyampaian: Sekretaris/Bidang',
      'reviu: Kepala Badan',
      'koreksi: Perencana',
      'pengesahan: Kepala Badan',
      'pengiriman: Perencana',
      'pengiriman: Anggota Tim Perencanaan',
      'pengarsipan: Anggota Tim Perencanaan',
    ]);
  });

  test('Probolinggo', () => {
    expect(kerja('probolinggo-pengumpulan')).toEqual([
      'penyampaian: Kasubbag Program, Kepala Dinas',
      'penugasan: Kepala Dinas',
      'rapat: Tim Evaluasi Internal SAKIP',
      'bagikan: Kasubbag Program',
      'pemeriksaan: Kasubbag Program, Bidang, Tim Evaluasi Internal SAKIP',
      'himpun: Tim Evaluasi Internal SAKIP',
      'penyampaian: Tim Evaluasi Internal SAKIP, Kasubbag Program',
      'pengesahan: Kepala Dinas',
      'pihak luar: Bagian Organisasi, Kasubbag Program',
      'pihak luar: Inspektur, Bagian Organisasi',
      'pengarsipan: Kasubbag Program, Tim Evaluasi Internal SAKIP',
    ]);
  });

  test('Lumajang, both SOPs', () => {
    expect(kerja('lumajang-pengumpulan')).toEqual([
      'bagikan: Kadin',
      'penugasan: Kabid / Sekretaris',
      'penugasan: Kasubbag/ Sub Koordinator',
      'pengisian: Tim kerja',
      'pemeriksaan: Kabid / Sekretaris',
      'persiapan: Kasubbag/ Sub Koordinator',
    ]);
    expect(kerja('lumajang-pengukuran')).toEqual([
      'persiapan: Tim SAKIP',
      'himpun: Tim SAKIP',
      'reviu: Kadin',
      'pengesahan: Kadin',
      'pengarsipan: Tim SAKIP',
    ]);
  });

  test('each column of pelaksana has the peran that may act in it', () => {
    expect(listSop().map((sop) => sop.pelaksana.map((pelaksana) => pelaksana.peran))).toEqual([
      ['perencana', 'perencana', 'kabid', 'sekretaris', 'kepala'],
      ['kepala', 'sekretaris', 'perencana', 'tim'],
      ['staf', 'tim', 'perencana', 'kepala', 'bagian-organisasi', 'inspektur'],
      ['kepala', 'kabid', 'kabid', 'staf'],
      ['kepala', 'tim'],
    ]);
  });
});
