import fc from 'fast-check';
import type { NilaiPeriode } from '../../../src/domain/himpun/akumulasi.ts';
import { realisasiSampai } from '../../../src/domain/himpun/akumulasi-tahun.ts';

const isi = (realisasi: number | null): NilaiPeriode => ({ realisasi, pembilang: null, penyebut: null });
const bagi = (pembilang: number, penyebut: number): NilaiPeriode => ({ realisasi: null, pembilang, penyebut });
const TIGA = [isi(10), null, isi(40)];

test('quarters make the year so far by their akumulasi', () => {
  expect(realisasiSampai('jumlah', 'orang', TIGA, null)).toEqual({
    nilai: 50,
    penjelasan: 'Jumlah TW I 10, TW III 40 = 50',
  });
  expect(realisasiSampai('kumulatif', 'orang', TIGA, null)).toEqual({
    nilai: 40,
    penjelasan: 'Nilai kumulatif TW III = 40',
  });
  expect(realisasiSampai('akhir', 'orang', [isi(10), isi(30), null], null)).toEqual({
    nilai: 30,
    penjelasan: 'Posisi akhir TW II = 30',
  });
  expect(realisasiSampai('rata-rata', '%', TIGA, null)).toEqual({
    nilai: 25,
    penjelasan: 'Rata-rata TW I 10, TW III 40 = 25',
  });
});

test('a ratio is recomputed from summed components', () => {
  expect(realisasiSampai('rasio', '%', [bagi(1, 10), bagi(90, 100)], null)).toEqual({
    nilai: 82.7272727273,
    penjelasan: 'TW I, TW II: Pembilang 91 dibagi penyebut 110 × 100 = 82,7272727273',
  });
});

test('a ratio with one quarter typed as a percentage takes the latest and says so', () => {
  expect(realisasiSampai('rasio', '%', [bagi(1, 10), isi(90)], null)).toEqual({
    nilai: 90,
    penjelasan:
      'Pembilang dan penyebut tidak lengkap, rasio setahun tidak dapat dihitung ulang; dipakai nilai TW II = 90',
  });
});

test('what is measured once a year says nothing before TW IV', () => {
  expect(realisasiSampai('tahunan', '%', [isi(10), isi(20), isi(30)], null).nilai).toBeNull();
  expect(realisasiSampai('tahunan', '%', [isi(10), null, null, isi(88)], null).nilai).toBe(88);
  expect(realisasiSampai('tahunan', '%', [isi(10), null, null, isi(88)], isi(89)).nilai).toBe(89);
});

test('an annual figure wins for every akumulasi, an empty one does not', () => {
  expect(realisasiSampai('jumlah', 'orang', TIGA, isi(77))).toEqual({
    nilai: 77,
    penjelasan: 'Nilai Tahunan yang diisi: 77',
  });
  expect(realisasiSampai('jumlah', 'orang', TIGA, isi(null)).nilai).toBe(50);
  expect(realisasiSampai('rasio', '%', [], bagi(1, 2)).nilai).toBe(50);
  expect(realisasiSampai('jumlah', 'orang', TIGA, isi(0)).nilai).toBe(0);
});

test('nothing filled in is nothing, not 0', () => {
  expect(realisasiSampai('jumlah', 'orang', [null, isi(null)], null)).toEqual({
    nilai: null,
    penjelasan: 'Belum ada triwulan yang terisi',
  });
});

test('an empty quarter never changes the sum or the mean', () => {
  const nilai = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(nilai, fc.constantFrom('jumlah' as const, 'rata-rata' as const), (angka, akumulasi) => {
      const terisi = angka.map(isi);
      const berlubang = [null, ...terisi];
      expect(realisasiSampai(akumulasi, '', berlubang, null).nilai).toBe(
        realisasiSampai(akumulasi, '', terisi, null).nilai,
      );
    }),
  );
});
