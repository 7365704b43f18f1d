/** Checks of this period's figures: one case that triggers, one that does not, one at the limit. */
import { describe, expect, test } from '@jest/globals';
import type { Indikator } from '../../../src/domain/indikator.ts';
import { isianPotret } from '../../../src/domain/pemeriksaan/bahan.ts';
import { median } from '../../../src/domain/pemeriksaan/wajar.ts';
import { cari, dulu, indikator, jawab, pesan, target, triwulan } from './contoh.ts';

const satu = (ubah: Partial<Indikator>) => ({ indikator: [indikator(ubah)] });

describe('a running total', () => {
  const kumulatif = satu({ akumulasi: 'kumulatif' });

  test('may stand still but not fall, also over a quarter without a figure', () => {
    const potret = [dulu('TW I', 50)];
    const turun = { ...kumulatif, potret, jawab: [jawab(49.5)] };
    expect(cari('TOTAL-TURUN', turun)).toMatchObject([
      { berat: 'peringatan', tab: 'TW II A', baris: 5, kolom: 'Realisasi', bidang: 'A', indikator: 'K' },
    ]);
    expect(pesan('TOTAL-TURUN', turun)).toEqual([
      'K: angka kumulatif turun dari 50 menjadi 49,5. Periksa; bila benar, jelaskan di Penjelasan.',
    ]);
    expect(pesan('TOTAL-TURUN', { ...kumulatif, potret, jawab: [jawab(50)] })).toEqual([]);
    const celah = { ...kumulatif, periode: 'TW III' as const, potret: [dulu('TW I', 50), dulu('TW II', null)] };
    expect(pesan('TOTAL-TURUN', { ...celah, jawab: [jawab(49)] })).toHaveLength(1);
  });

  test('other akumulasi may fall', () => {
    expect(pesan('TOTAL-TURUN', { potret: [dulu('TW I', 50)], jawab: [jawab(49)] })).toEqual([]);
  });
});

describe('an indikator of several bidang', () => {
  const bersama = satu({ akumulasi: 'kumulatif', bidang: ['A', 'B'], gabung: 'jumlah' });
  const potret = [dulu('TW I', 40, { bidang: 'A', tahap: 'diserahkan' })];
  const belum = jawab(null, { realisasi: 'belum rilis: BPS' });

  test('says so when a bidang that had a figure has none now', () => {
    expect(pesan('GABUNG-KURANG', { ...bersama, potret, jawab: [belum] })).toEqual([
      'K: bidang A “belum rilis: BPS”, padahal triwulan lalu 40: angka gabungan dan angka tahun berjalan tetap memakai angka itu. Periksa; bila benar, jelaskan di Penjelasan.',
    ]);
    const dijumlah = satu({ akumulasi: 'jumlah', bidang: ['A', 'B'], gabung: 'jumlah' });
    expect(pesan('GABUNG-KURANG', { ...dijumlah, potret, jawab: [belum] })).toEqual([
      expect.stringContaining('tahun berjalan tidak memuatnya'),
    ]);
    expect(pesan('GABUNG-KURANG', { ...bersama, potret, jawab: [jawab(41)] })).toEqual([]);
    expect(pesan('GABUNG-KURANG', { ...bersama, potret: [], jawab: [belum] })).toEqual([]);
    expect(pesan('GABUNG-KURANG', { ...satu({ akumulasi: 'kumulatif' }), potret, jawab: [belum] })).toEqual([]);
  });
});

describe('the reason', () => {
  const turun = (ubah: Parameters<typeof jawab>[1]) => ({
    ...satu({ akumulasi: 'kumulatif' }),
    potret: [dulu('TW I', 50)],
    jawab: [jawab(49, ubah)],
  });

  test('once given it is quoted, and the finding asks no more', () => {
    expect(cari('TOTAL-TURUN', turun({ penjelasanBidang: 'Data ganda dihapus' }))).toMatchObject([
      { berat: 'info', pesan: 'K: angka kumulatif turun dari 50 menjadi 49. Penjelasan: “Data ganda dihapus”' },
    ]);
  });

  test('in a Faktor it is none, and a galat of the agency stays a galat', () => {
    expect(cari('TOTAL-TURUN', turun({ pendorong: 'Bagus' }))).toMatchObject([{ berat: 'peringatan' }]);
    const galat = { berat: new Map([['TOTAL-TURUN', 'galat' as const]]) };
    expect(cari('TOTAL-TURUN', turun({ penjelasanBidang: 'Sebab' }), galat)).toMatchObject([{ berat: 'galat' }]);
    expect(cari('TOTAL-TURUN', turun({}), { berat: new Map([['TOTAL-TURUN', 'mati' as const]]) })).toEqual([]);
  });

  test('of a frozen figure it is the one that was frozen', () => {
    const beku = isianPotret(dulu('TW II', 49, { penjelasanBidang: 'Koreksi' }), new Set(['TOTAL-TURUN']));
    expect(cari('TOTAL-TURUN', { ...turun({}), jawab: [beku] })).toMatchObject([
      { tab: 'Potret', baris: null, pesan: expect.stringContaining('“Koreksi”') },
    ]);
  });
});

describe('the annual figure', () => {
  const potret = (['TW I', 'TW II', 'TW III', 'TW IV'] as const).map((masa) => dulu(masa, 25));
  const tahunan = { ...satu({ akumulasi: 'jumlah', target: target(100) }), periode: 'Tahunan' as const, potret };

  test('that contradicts its quarters is asked; one per cent is let pass', () => {
    expect(pesan('TAHUNAN-BEDA', { ...tahunan, jawab: [jawab(102)] })).toEqual([
      expect.stringContaining('isian Tahunan 102, triwulannya (jumlah) 100'),
    ]);
    expect(pesan('TAHUNAN-BEDA', { ...tahunan, jawab: [jawab(101)] })).toEqual([]);
    expect(pesan('TAHUNAN-BEDA', { ...tahunan, potret: [], jawab: [jawab(102)] })).toEqual([]);
  });
});

describe('percentages', () => {
  const persen = { satuan: '%', akumulasi: 'rata-rata' as const };
  const komponen = { pembilangnya: 4, penyebutnya: 5 };

  test('that are averaged although their wholes are known should be a ratio', () => {
    expect(pesan('RATA-RATA-PERSEN', { ...satu(persen), jawab: [jawab(80, komponen)] })).toEqual([
      expect.stringContaining('Pakai Akumulasi "rasio"'),
    ]);
    expect(pesan('RATA-RATA-PERSEN', { ...satu(persen), jawab: [jawab(80)] })).toEqual([]);
    expect(pesan('RATA-RATA-PERSEN', { ...satu({ satuan: '%' }), jawab: [jawab(80, komponen)] })).toEqual([]);
  });

  test('of two bidang likewise, once both have answered', () => {
    const bersama = satu({ satuan: '%', bidang: ['A', 'B'] });
    const dua = [jawab(80, komponen), jawab(60, { ...komponen, bidang: 'B' })];
    expect(pesan('RATA-RATA-PERSEN', { ...bersama, jawab: dua })).toEqual([expect.stringContaining('Pakai Gabung')]);
    expect(pesan('RATA-RATA-PERSEN', { ...bersama, jawab: dua.slice(1) })).toEqual([]);
  });
});

describe('far away', () => {
  test('from the target: 150 per cent is let pass, more asks why', () => {
    expect(pesan('JAUH-DARI-TARGET', { jawab: [jawab(120)] })).toEqual([]);
    expect(pesan('JAUH-DARI-TARGET', { jawab: [jawab(120.1)] })).toEqual([
      'K: realisasi 120,1 lebih dari 150% target 80. Periksa; bila benar, jelaskan di Penjelasan.',
    ]);
  });

  test('from the target in either direction where less is better, or the same', () => {
    const jauh = (arah: 'turun' | 'stabil', nilai: number, ubah: Partial<Indikator> = {}) =>
      pesan('JAUH-DARI-TARGET', { ...satu({ arah, ...ubah }), jawab: [jawab(nilai)] });
    for (const arah of ['turun', 'stabil'] as const) {
      expect(jauh(arah, 500)).toHaveLength(1);
      expect(jauh(arah, 120)).toEqual([]);
      expect(jauh(arah, 54)).toEqual([]);
      expect(jauh(arah, 50)).toEqual([expect.stringContaining('realisasi 50 jauh di bawah target 80.')]);
    }
    // Two complaints where one was aimed at, or none at all, are no outlier.
    const pengaduan = { satuan: 'Pengaduan', triwulan: triwulan(1, 1, 1, 1) };
    expect([jauh('turun', 2, pengaduan), jauh('turun', 0, pengaduan)]).toEqual([[], []]);
  });

  describe('beyond belief, so that a checker has to confirm it', () => {
    const ditanya = (ubah: Partial<Indikator>, nilai: number, lalu?: number) =>
      cari('JAUH-DARI-TARGET', {
        ...satu(ubah),
        jawab: [jawab(nilai, { pendorong: 'x', penghambat: 'x' })],
        potret: lalu === undefined ? [] : [dulu('TW I', lalu)],
      }).map(({ berat, konfirmasi, pesan: isi }) => (konfirmasi ? `${berat} ${isi}` : 'tanpa konfirmasi'));

    test('more than twenty times above or below the target, whatever is written beside it', () => {
      expect(ditanya({}, 8590)).toEqual([
        'peringatan K: realisasi 8.590 terlalu jauh dari target 80. Periksa; bila benar, jelaskan di Penjelasan.',
      ]);
      expect(ditanya({}, 3.9)).toHaveLength(1);
      expect(ditanya({ arah: 'turun', triwulan: triwulan(5, 5, 5, 5) }, 500)).toHaveLength(1);
      // H21 and H22: with the sign nothing is left to ask of the reader, and 9.473% would be signed.
      expect(ditanya({ satuan: '%', triwulan: triwulan(0.95, 0.95, 0.95, 0.95) }, 90)).toHaveLength(1);
      expect(ditanya({ satuan: '%', triwulan: triwulan(1, 1, 1, 1) }, 96)).toHaveLength(1);
      expect(ditanya({ satuan: 'Rupiah', triwulan: triwulan(80, 80, 80, 80) }, 81_215_500)).toHaveLength(1);
      expect(ditanya({}, 400)).toEqual(['tanpa konfirmasi']);
    });

    test('nothing against a figure; none of what should be fewer is no question', () => {
      expect(ditanya({}, 0)).toHaveLength(1);
      expect(ditanya({ satuan: 'Dokumen', akumulasi: 'jumlah' }, 0)).toHaveLength(1);
      expect(ditanya({ satuan: 'Kasus', arah: 'turun' }, 0, 12)).toEqual(['tanpa konfirmasi']);
      expect(ditanya({ satuan: '%', arah: 'turun' }, 0)).toHaveLength(1);
    });

    test('a decimal sign one place off, against the target or the last quarter', () => {
      expect(ditanya({}, 8.5)).toHaveLength(1);
      expect(ditanya({}, 810)).toHaveLength(1);
      expect(ditanya({ triwulan: triwulan() }, 8.4, 84)).toEqual([expect.stringContaining('triwulan lalu 84')]);
      // Where it stood last quarter already, and where things are counted, it may well be so.
      expect(ditanya({}, 8.5, 8.3)).toEqual([]);
      expect(ditanya({ satuan: 'Dokumen', akumulasi: 'jumlah' }, 8)).toEqual([]);
      expect(ditanya({ satuan: 'Dokumen', akumulasi: 'jumlah' }, 800)).toHaveLength(1);
    });

    test('against the last quarter: levels always, sums only where the target does not explain them', () => {
      expect(ditanya({ triwulan: triwulan() }, 2000, 84)).toHaveLength(1);
      expect(ditanya({ akumulasi: 'kumulatif' }, 81, 2)).toEqual([]);
      expect(ditanya({ akumulasi: 'jumlah', triwulan: triwulan() }, 2000, 84)).toHaveLength(1);
    });
  });

  test('from the last quarter: a level that doubled asks why, though the target says nothing', () => {
    const lalu = { ...satu({ triwulan: triwulan() }), potret: [dulu('TW I', 40)] };
    expect(pesan('JAUH-DARI-TARGET', { ...lalu, jawab: [jawab(80)] })).toEqual([]);
    expect(pesan('JAUH-DARI-TARGET', { ...lalu, jawab: [jawab(81)] })).toEqual([
      expect.stringContaining('realisasi 81 jauh dari triwulan lalu 40.'),
    ]);
    const turun = { ...satu({ arah: 'turun', triwulan: triwulan() }), potret: [dulu('TW I', 40)] };
    expect(pesan('JAUH-DARI-TARGET', { ...turun, jawab: [jawab(19)] })).toHaveLength(1);
    expect(pesan('JAUH-DARI-TARGET', { ...turun, jawab: [jawab(20)] })).toEqual([]);
  });

  test('from the target by more than twenty times must be confirmed by name, whatever the arah', () => {
    const jauh = (nilai: number, ubah = {}) =>
      cari('JAUH-DARI-TARGET', { ...satu(ubah), jawab: [jawab(nilai, { penjelasanBidang: 'Benar' })] });
    expect(jauh(1600)).toMatchObject([{ berat: 'info' }]);
    expect(jauh(1600)[0]?.konfirmasi).toBeUndefined();
    expect(jauh(1601)).toMatchObject([{ konfirmasi: true, alasan: 'Benar' }]);
    expect(jauh(8590, { arah: 'turun' })).toMatchObject([{ konfirmasi: true }]);
  });

  const historis = (...nilai: readonly number[]) =>
    nilai.map((realisasi, ke) => ({ kode: 'K', tahun: 2020 + ke, target: null, realisasi }));
  const akhirTahun = { periode: 'TW IV' as const };

  test('from the years before: median 105, MAD 5 → 29,652 is let pass, and four years are needed', () => {
    const lama = historis(100, 100, 110, 110);
    expect(pesan('JAUH-DARI-RIWAYAT', { ...akhirTahun, historis: lama, jawab: [jawab(134.6)] })).toEqual([]);
    expect(pesan('JAUH-DARI-RIWAYAT', { ...akhirTahun, historis: lama, jawab: [jawab(134.7)] })).toHaveLength(1);
    expect(pesan('JAUH-DARI-RIWAYAT', { ...akhirTahun, historis: lama, jawab: [jawab(75)] })).toHaveLength(1);
    expect(pesan('JAUH-DARI-RIWAYAT', { ...akhirTahun, historis: lama.slice(1), jawab: [jawab(900)] })).toEqual([]);
    expect(pesan('JAUH-DARI-RIWAYAT', { periode: 'TW II', historis: lama, jawab: [jawab(900)] })).toEqual([]);
  });

  test('years that never differ still leave a fifth', () => {
    const tetap = historis(100, 100, 100, 100);
    expect(pesan('JAUH-DARI-RIWAYAT', { ...akhirTahun, historis: tetap, jawab: [jawab(120)] })).toEqual([]);
    expect(pesan('JAUH-DARI-RIWAYAT', { ...akhirTahun, historis: tetap, jawab: [jawab(120.5)] })).toHaveLength(1);
  });

  test('the median is the middle one, or lies between the two', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([5])]).toEqual([2, 2.5, 5]);
  });

  test('from last year: twice is let pass, more asks why; Historis serves where the registry says nothing', () => {
    const lalu = satu({ realisasiTahunLalu: 40 });
    expect(pesan('TUMBUH', { ...lalu, ...akhirTahun, jawab: [jawab(80)] })).toEqual([]);
    expect(pesan('TUMBUH', { ...lalu, ...akhirTahun, jawab: [jawab(80.5)] })).toEqual([
      expect.stringContaining('80,5 tumbuh lebih dari 100% dari tahun lalu (40)'),
    ]);
    expect(pesan('TUMBUH', { ...lalu, periode: 'TW III', jawab: [jawab(80.5)] })).toEqual([]);
    const dari2025 = [{ kode: 'K', tahun: 2025, target: null, realisasi: 40 }];
    expect(pesan('TUMBUH', { ...akhirTahun, historis: dari2025, jawab: [jawab(81)] })).toHaveLength(1);
  });
});

describe('the same again', () => {
  const akhirTahun = { periode: 'TW IV' as const };

  test('as last year to the last digit', () => {
    const lalu = satu({ realisasiTahunLalu: 79.85 });
    expect(pesan('SAMA-TAHUN-LALU', { ...lalu, ...akhirTahun, jawab: [jawab(79.85)] })).toEqual([
      'K: realisasi 79,85 sama persis dengan tahun lalu. Periksa; bila benar, jelaskan di Penjelasan.',
    ]);
    expect(pesan('SAMA-TAHUN-LALU', { ...lalu, ...akhirTahun, jawab: [jawab(79.86)] })).toEqual([]);
    expect(pesan('SAMA-TAHUN-LALU', { ...lalu, periode: 'TW I', jawab: [jawab(79.85)] })).toHaveLength(1);
  });

  test('an index, an opinion and 100% that stay are not asked about', () => {
    const sama = (satuan: string, nilai: number) =>
      ['SAMA-TAHUN-LALU', 'SAMA-TRIWULAN-LALU'].flatMap((kode) =>
        pesan(kode, {
          ...satu({ satuan, realisasiTahunLalu: nilai }),
          potret: [dulu('TW I', nilai)],
          jawab: [jawab(nilai)],
        }),
      );
    expect([sama('Indeks', 84.37), sama('Opini', 4), sama('%', 100)]).toEqual([[], [], []]);
    expect(sama('%', 84.37)).toHaveLength(2);
  });

  test('as last quarter; small counts and the target itself come again by right', () => {
    const lagi = (nilai: number) => ({ potret: [dulu('TW I', nilai)], jawab: [jawab(nilai)] });
    expect(pesan('SAMA-TRIWULAN-LALU', lagi(84.37))).toHaveLength(1);
    expect(pesan('SAMA-TRIWULAN-LALU', lagi(100))).toHaveLength(1);
    for (const wajar of [99, 1, 0, 80]) expect([wajar, pesan('SAMA-TRIWULAN-LALU', lagi(wajar))]).toEqual([wajar, []]);
    expect(pesan('SAMA-TRIWULAN-LALU', lagi(99), { batas: new Map([['SAMA-TRIWULAN-LALU', 10]]) })).toHaveLength(1);
  });
});

describe('worse than before', () => {
  test('by more than five per cent asks why, though the target is met', () => {
    const turun = (nilai: number) => ({ potret: [dulu('TW I', 100)], jawab: [jawab(nilai)] });
    expect(pesan('MEMBURUK', turun(94.9))).toEqual([
      'K: lebih buruk dari triwulan lalu: 100 menjadi 94,9. Periksa; bila benar, jelaskan di Penjelasan.',
    ]);
    expect(pesan('MEMBURUK', turun(95))).toEqual([]);
  });

  test('below the target the row rules ask already', () => {
    expect(pesan('MEMBURUK', { potret: [dulu('TW I', 100)], jawab: [jawab(79)] })).toEqual([]);
  });

  test('worse is more where arah is turun, and farther from the target where it is stabil', () => {
    const potret = [dulu('TW I', 60)];
    expect(pesan('MEMBURUK', { ...satu({ arah: 'turun' }), potret, jawab: [jawab(70)] })).toHaveLength(1);
    expect(pesan('MEMBURUK', { ...satu({ arah: 'turun' }), potret, jawab: [jawab(50)] })).toEqual([]);
    const rentang = { jenis: 'rentang', bawah: 50, atas: 90, teks: '50-90' } as const;
    const stabil = satu({ arah: 'stabil', triwulan: { ...triwulan(), 'TW II': rentang } });
    expect(pesan('MEMBURUK', { ...stabil, potret, jawab: [jawab(70)] })).toHaveLength(1);
  });

  test('counts of one quarter come and go; over the year they are compared', () => {
    const jumlah = satu({ akumulasi: 'jumlah', realisasiTahunLalu: 400, triwulan: triwulan(80, 80, 80, 80) });
    const potret = [dulu('TW I', 100), dulu('TW II', 100), dulu('TW III', 90)];
    expect(pesan('MEMBURUK', { ...jumlah, potret: potret.slice(0, 1), jawab: [jawab(80)] })).toEqual([]);
    expect(pesan('MEMBURUK', { ...jumlah, periode: 'TW IV', potret, jawab: [jawab(80)] })).toEqual([
      expect.stringContaining('lebih buruk dari tahun lalu: 400 menjadi 370'),
    ]);
    expect(pesan('MEMBURUK', { ...jumlah, periode: 'TW IV', potret, jawab: [jawab(90)] })).toEqual([]);
  });
});
