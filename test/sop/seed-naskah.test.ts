import { describe, expect, test } from '@jest/globals';
import type { Sop } from '../../src/sop/definisi.ts';
import { listSop } from '../../src/sop/seed/semua.ts';
import { langkahSeed, sopSeed } from './seed-langkah.ts';

describe('the seeds speak in their own words', () => {
  test.each([
    [
      'depok-pengumpulan',
      3,
      'Memeriksa Laporan Data Kinerja yang disusun oleh Kasubag berdasarkan Kinerja yang sudah dilaksanakan',
    ],
    [
      'depok-pengumpulan',
      5,
      'Menganalisa Laporan Data Kinerja tersebut dan melaporkan kepada Kepala Dinas untuk pengesahan',
    ],
    [
      'bakesbangpol-pengumpulan',
      4,
      'Mengundang Kepala bakesbangpol dan pejabat terkait untuk rapat pembahasan pengumpulan kinerja',
    ],
    ['bakesbangpol-pengumpulan', 7, 'Perencana Menghimpun dan memvalidasi data kinerja'],
    [
      'bakesbangpol-pengumpulan',
      10,
      'Kepala Badan mengoreksi Dokumen data Kinerja koreksi dikembalikan kepada Sekretaris',
    ],
    [
      'probolinggo-pengumpulan',
      5,
      'Pengumpulan data kinerja dari masing-masing Bidang ke Kasubbag Program dan diteruskan ke tim evaluasi internal SAKIP',
    ],
    ['lumajang-pengumpulan', 1, 'Menugaskan Kabid/Sekretaris untuk mengumpulkan data kinerja setiap triwulan'],
    [
      'lumajang-pengukuran',
      1,
      'Mempersiapkan data kinerja, Indikator Kinerja Utama (IKU) dan Indikator Kinerja Individu (IKI) yang telah ditetapkan dalam perjanjian kinerja',
    ],
  ])('%s langkah %d', (id, nomor, uraian) => {
    expect(langkahSeed(id, nomor).uraian).toBe(uraian);
  });

  test('kelengkapan and output are the words of the SOP, one paper each', () => {
    const mutu = (id: string, nomor: number) => {
      const langkah = langkahSeed(id, nomor);
      return [langkah.kelengkapan.map((butir) => butir.teks), langkah.output, langkah.keterangan];
    };
    expect(mutu('depok-pengumpulan', 2)).toEqual([['Komputer', 'ATK'], ['Tersusunnya Data Laporan Kinerja'], '']);
    expect(mutu('bakesbangpol-pengumpulan', 3)).toEqual([
      ['1 Form Pengumpulan Data Kinerja'],
      ['Draf masukan dan arahan'],
      '',
    ]);
    expect(mutu('bakesbangpol-pengumpulan', 5)[2]).toBe('SOP Pelaksanaan Rapat');
    expect(mutu('probolinggo-pengumpulan', 3)).toEqual([
      ['Rencana langkah-langkah dalam proses evaluasi', 'Draft pedoman evaluasi data kinerja'],
      ['Daftar dokumen SAKIP', 'Pedoman evaluasi data kinerja yang benar'],
      '-',
    ]);
    expect(mutu('lumajang-pengumpulan', 5)).toEqual([
      ['Draft data kinerja'],
      ['Data kinerja', 'Disposisi'],
      'Dikembalikan untuk dilengkapi/diperbaiki',
    ]);
    const bahan = ['Perjanjian kinerja', 'Rencana aksi', 'IKU', 'IKI', 'Data Kinerja'];
    expect(mutu('lumajang-pengukuran', 1)).toEqual([bahan, bahan, '']);
  });

  test('the identity block stands as scanned, with number, date, signatory and NIP', () => {
    const identitas = (sop: Sop) => [sop.nomor, sop.tanggalEfektif, sop.disahkanOleh.nama, sop.disahkanOleh.nip];
    expect(listSop().map(identitas)).toEqual([
      ['01//SOP-PK-DPMP TSP', '2 Januari 2020', 'Dra. Hj. Yulistiani Mochtar, MM', '196907311981032003'],
      ['', '', '', ''],
      ['104 Tahun 2020', '4 Maret 2020', 'DWI HERMANTO, S.Sos, M.Si', ''],
      ['427.59/ 1 / 1 / 04 /2023', '04 / 04 / 2023', 'ARI MURGONO, S.STP., M.Si.', '19780216 199703 1 001'],
      ['427.59/ 1 / 1 / 05 /2023', '04 / 04 / 2023', 'ARI MURCENO, S.STP., M.Si.', '780216 199703 1 001'],
    ]);
  });

  test('the lists of the identity block have as many entries as the SOP', () => {
    const panjang = (sop: Sop) =>
      [sop.dasarHukum, sop.kualifikasi, sop.keterkaitan, sop.peralatan, sop.peringatan, sop.pencatatan].map(
        (daftar) => daftar.length,
      );
    expect(listSop().map(panjang)).toEqual([
      [5, 1, 1, 3, 0, 0],
      [3, 5, 4, 7, 1, 1],
      [5, 2, 1, 11, 1, 1],
      [2, 4, 2, 3, 1, 1],
      [3, 4, 2, 3, 1, 1],
    ]);
  });

  test('the signed paper bears the name that the SOP gives it', () => {
    expect(listSop().map((sop) => sop.judulDokumen)).toEqual([
      'Laporan Data Kinerja',
      'Dokumen Pengumpulan Data Kinerja',
      'Laporan Hasil Evaluasi',
      'Data Kinerja',
      'Dokumen Pengukuran Kinerja',
    ]);
  });

  test('what cannot be right in a seed is flagged with its text', () => {
    const ditandai = listSop().map((sop) => sop.cacat.map((cacat) => cacat.teks));
    expect(ditandai[0]).toEqual(
      expect.arrayContaining(['01//SOP-PK-DPMP TSP', '196907311981032003', 'NO:PER/21/M.PAN/11/2008']),
    );
    expect(ditandai[2]).toContain('NIP.');
    expect(ditandai[3]).toEqual(expect.arrayContaining(['ARI MURGONO, S.STP., M.Si.', 'Catatan pebagian tugas']));
    expect(ditandai[4]).toEqual(expect.arrayContaining(['ARI MURCENO, S.STP., M.Si.', '780216 199703 1 001']));
    for (const cacat of listSop().flatMap((sop) => sop.cacat)) {
      expect([cacat.tempat, cacat.catatan]).not.toContain('');
    }
  });

  test('Lumajang’s Sub Koordinator is shown as covered by the Kabid', () => {
    expect(sopSeed('lumajang-pengumpulan').pelaksana[2]).toEqual({
      nama: 'Kasubbag/ Sub Koordinator',
      peran: 'kabid',
      catatan: 'merangkap: dikerjakan Kabid bidangnya',
      orang: [],
    });
  });
});
