/** Checks of the registry and its reference tabs: one case that triggers, one that does not, one at the limit. */
import { describe, expect, test } from '@jest/globals';
import type { Indikator } from '../../../src/domain/indikator.ts';
import type { BarisHistoris, BarisRencanaAksi } from '../../../src/domain/profil.ts';
import { anggaran, cari, indikator, pesan, target, triwulan } from './contoh.ts';

const satu = (ubah: Partial<Indikator>) => ({ indikator: [indikator(ubah)] });

describe('targets of the quarters and of the year', () => {
  const jumlah = (setahun: number) =>
    satu({ akumulasi: 'jumlah', target: target(setahun), triwulan: triwulan(25, 25, 25, 25) });

  test('a sum that is not the year’s target is told with both figures', () => {
    expect(pesan('TARGET-SETAHUN', jumlah(120))).toEqual([
      'K: target triwulan (jumlah) menuju 100, target tahun 120. Samakan keduanya.',
    ]);
    expect(pesan('TARGET-SETAHUN', jumlah(100))).toEqual([]);
  });

  test('one per cent of the year’s target is let pass, a little more is not, and the agency may let more pass', () => {
    expect(pesan('TARGET-SETAHUN', satu({ target: target(100), triwulan: triwulan(90, 95, 97, 99) }))).toEqual([]);
    const meleset = satu({ target: target(100), triwulan: triwulan(90, 95, 97, 98.9) });
    expect(pesan('TARGET-SETAHUN', meleset)).toHaveLength(1);
    expect(pesan('TARGET-SETAHUN', meleset, { batas: new Map([['TARGET-SETAHUN', 2]]) })).toEqual([]);
  });

  test('an average is compared as an average, and a ratio’s quarters say nothing', () => {
    const akhir = { target: target(20), triwulan: triwulan(10, 20, 30, 20) };
    expect(pesan('TARGET-SETAHUN', satu({ ...akhir, akumulasi: 'rata-rata' }))).toEqual([]);
    expect(pesan('TARGET-SETAHUN', satu({ ...akhir, akumulasi: 'rata-rata', target: target(25) }))).toHaveLength(1);
    expect(pesan('TARGET-SETAHUN', satu({ ...akhir, akumulasi: 'rasio', target: target(25) }))).toEqual([]);
  });

  test('a PK Perubahan of the year without its quarters is noticed', () => {
    const perubahan = { targetPerubahan: target(90), berlakuSejak: '2026-08-03' };
    expect(pesan('TARGET-SETAHUN', satu(perubahan))).toEqual([expect.stringContaining('menuju 80, target tahun 90')]);
  });

  test('0 with arah naik cannot be computed; with arah turun it is an aim', () => {
    const nol = { triwulan: triwulan(0, 0, 0, 80) };
    expect(pesan('TARGET-NOL', satu(nol))).toEqual([expect.stringContaining('K: target TW II 0 dengan arah naik')]);
    expect(pesan('TARGET-NOL', satu({ ...nol, arah: 'turun' }))).toEqual([]);
    expect(pesan('TARGET-NOL', satu({ triwulan: triwulan(0, 0.1, 1, 80) }))).toEqual([]);
  });

  test('a year’s target beyond the Renstra’s is told, the same one is not; better is less where arah is turun', () => {
    expect(cari('TARGET-RENSTRA', satu({ targetRenstra: target(79) }))).toMatchObject([
      { berat: 'info', tab: 'IKU', baris: 7 },
    ]);
    expect(cari('TARGET-RENSTRA', satu({ targetRenstra: target(80) }))).toEqual([]);
    expect(cari('TARGET-RENSTRA', satu({ targetRenstra: target(79), arah: 'turun' }))).toEqual([]);
    expect(cari('TARGET-RENSTRA', satu({ targetRenstra: target(81), arah: 'turun' }))).toHaveLength(1);
  });
});

describe('arah', () => {
  const historis = (...nilai: readonly number[]): readonly BarisHistoris[] =>
    nilai.map((angka, ke) => ({ kode: 'K', tahun: 2024 + ke, target: angka, realisasi: null }));

  test('targets that fell twice running under arah naik put the arah in doubt; once is not enough', () => {
    expect(pesan('ARAH-DIRAGUKAN', { historis: historis(100, 90) })).toEqual([
      'K: arah "naik", padahal targetnya terus turun. Periksa kolom Arah.',
    ]);
    expect(pesan('ARAH-DIRAGUKAN', { historis: historis(100) })).toEqual([]);
    expect(pesan('ARAH-DIRAGUKAN', { historis: historis(100, 90), ...satu({ arah: 'turun' }) })).toEqual([]);
  });

  test('one rise in between takes the doubt away', () => {
    expect(pesan('ARAH-DIRAGUKAN', { historis: historis(70, 90) })).toEqual([]);
  });
});

describe('the cascade', () => {
  const iki = (kode: string, induk: string) => indikator({ kode, jenis: 'IKI', induk });

  test('IKU that no IKI hangs on are named together, once there is any IKI', () => {
    const iku = [indikator(), indikator({ kode: 'L' }), indikator({ kode: 'M' })];
    expect(cari('IKU-TANPA-IKI', { indikator: [...iku, iki('I', 'L')] })).toMatchObject([
      { berat: 'info', pesan: expect.stringMatching(/^K, M: belum ada IKI/) },
    ]);
    expect(cari('IKU-TANPA-IKI', { indikator: iku })).toEqual([]);
    expect(cari('IKU-TANPA-IKI', { indikator: [indikator(), iki('I', 'K'), iki('J', 'I')] })).toEqual([]);
  });
});

describe('the reference tabs', () => {
  const rencana = (kode: string, tw2 = '1 pameran'): BarisRencanaAksi => {
    const isi = { aksi: 'aksi', kegiatan: '', penanggungJawab: '' };
    return { kode, ...isi, triwulan: ['', tw2, '', ''] };
  };

  test('a kode that nobody knows loses its row, which is said once for each tab', () => {
    const historis = [2023, 2024].map((tahun) => ({ kode: 'KK', tahun, target: 1, realisasi: 1 }));
    expect(cari('KODE-RUJUKAN', { historis, rencanaAksi: [rencana('K')] })).toMatchObject([
      { tab: 'Historis', pesan: expect.stringMatching(/^"KK": tidak ada di tab IKU maupun IKI/) },
    ]);
  });

  test('an IKU without rencana aksi is told where the agency has rencana aksi at all', () => {
    const dua = { indikator: [indikator(), indikator({ kode: 'L' })] };
    expect(pesan('RENCANA-AKSI-KURANG', { ...dua, rencanaAksi: [rencana('K')] })).toEqual([
      expect.stringMatching(/^L: /),
    ]);
    expect(pesan('RENCANA-AKSI-KURANG', dua)).toEqual([]);
  });

  test('a target in the rencana aksi other than the PK’s is told; an activity is no target', () => {
    expect(pesan('RENCANA-AKSI-BEDA', { rencanaAksi: [rencana('K', '79')] })).toEqual([
      'K: target TW II 79, di PK 80. Samakan.',
    ]);
    for (const sama of ['80', '80,0', '1 pameran', 'Klinik LKPM tiap pekan', ''])
      expect([sama, pesan('RENCANA-AKSI-BEDA', { rencanaAksi: [rencana('K', sama)] })]).toEqual([sama, []]);
  });
});

describe('one scale', () => {
  const persen = { satuan: '%', target: target(95), triwulan: triwulan(95, 95, 95, 95) };

  test('a share told as a fraction in one cell and in per cent in the others, whichever is odd', () => {
    const beda = (ubah: Partial<Indikator>) => pesan('SKALA-BEDA', { indikator: [indikator({ ...persen, ...ubah })] });
    expect(beda({})).toEqual([]);
    expect(beda({ realisasiTahunLalu: 0.94 })).toEqual([
      'K: realisasi tahun lalu 0,94 berbeda skala dari target tahun 95. Samakan skalanya.',
    ]);
    expect(beda({ target: target(1) })).toEqual([expect.stringContaining('target TW I 95, target TW II 95')]);
    expect(beda({ targetRenstra: target(0.98) })).toHaveLength(1);
    expect(beda({ triwulan: triwulan(95, 0.95, 95, 95) })).toEqual([expect.stringContaining('target TW II 0,95')]);
    expect(beda({ target: target(0.5), triwulan: triwulan(0.5, 0.5, 0.5, 0.5), realisasiTahunLalu: 1.2 })).toEqual([]);
    expect(beda({ realisasiTahunLalu: 4 })).toEqual([]);
  });

  test('rupiah beside juta rupiah, also in Historis; small counts grow by leaps', () => {
    const juta = indikator({ satuan: 'Juta Rupiah', target: target(80), triwulan: triwulan(20, 20, 20, 20) });
    const historis = [{ kode: 'K', tahun: 2025, target: 78, realisasi: 81_215_500 }];
    expect(pesan('SKALA-BEDA', { indikator: [juta], historis })).toEqual([
      expect.stringContaining('realisasi 2025 81.215.500'),
    ]);
    const orang = indikator({ satuan: 'Orang', target: target(60), akumulasi: 'jumlah', realisasiTahunLalu: 1 });
    expect(pesan('SKALA-BEDA', { indikator: [orang] })).toEqual([]);
  });
});

describe('money', () => {
  test('realisasi above the pagu is told, all of it is not', () => {
    expect(pesan('SERAPAN-LEBIH', { anggaran: [anggaran('TW II', 1000, 1001)] })).toEqual([
      expect.stringMatching(/^A · P · G: realisasi 1\.001 melebihi pagu 1\.000/),
    ]);
    expect(pesan('SERAPAN-LEBIH', { anggaran: [anggaran('TW II', 1000, 1000)] })).toEqual([]);
    const perubahan = { ...anggaran('TW II', 1000, 1001), paguPerubahan: 1200 };
    expect(pesan('SERAPAN-LEBIH', { anggaran: [perubahan] })).toEqual([]);
  });

  test('a line’s realisasi may stand still but not fall; later periods do not count yet', () => {
    const turun = [anggaran('TW I', 1000, 500), anggaran('TW II', 1000, 499)];
    expect(pesan('ANGGARAN-TURUN', { anggaran: turun })).toEqual([expect.stringContaining('turun dari 500 ke 499')]);
    expect(pesan('ANGGARAN-TURUN', { anggaran: turun, periode: 'TW I' })).toEqual([]);
    expect(pesan('ANGGARAN-TURUN', { anggaran: [anggaran('TW I', 1, 5), anggaran('TW II', 1, 5)] })).toEqual([]);
  });

  test('an empty realisasi is not 0', () => {
    const kosong = [anggaran('TW I', 1000, 500), anggaran('TW II', 1000, null)];
    expect(pesan('ANGGARAN-TURUN', { anggaran: kosong })).toEqual([]);
  });

  test('a sasaran without budget and a budget without sasaran are two findings, spaces and capitals aside', () => {
    const lain = { ...anggaran('', 1, 1), sasaran: 'Lain' };
    expect(pesan('ANGGARAN-SASARAN', { anggaran: [lain] })).toEqual([
      expect.stringMatching(/^"S": belum ada anggarannya/),
      expect.stringMatching(/^"Lain": bukan sasaran IKU/),
    ]);
    expect(pesan('ANGGARAN-SASARAN', { anggaran: [{ ...lain, sasaran: ' s' }] })).toEqual([]);
    expect(pesan('ANGGARAN-SASARAN', { anggaran: [{ ...lain, sasaran: '' }] })).toEqual([]);
  });
});
