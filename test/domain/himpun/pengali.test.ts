/** A ratio told for a hundred, a thousand or a hundred thousand: in the quarter, over the year and over several bidang. */
import { pengaliSatuan } from '../../../src/domain/angka/satuan.ts';
import { nilaiRasio } from '../../../src/domain/himpun/akumulasi.ts';
import { combineIsian } from '../../../src/domain/himpun/akumulasi-gabung.ts';
import { realisasiSampai } from '../../../src/domain/himpun/akumulasi-tahun.ts';

const AKI = 'Kematian per 100.000 kelahiran hidup';
const bagi = (pembilang: number, penyebut: number) => ({ realisasi: null, pembilang, penyebut });

test.each<[string, number]>([
  ['%', 100],
  ['Persen', 100],
  ['Kasus per 1.000 penduduk', 1000],
  ['per 1000 KH', 1000],
  ['Dokter per 10.000 penduduk', 10_000],
  [AKI, 100_000],
  ['/100.000 penduduk', 100_000],
  ['per seribu kelahiran', 1000],
  ['per 100 ribu penduduk', 100_000],
  ['per 1 juta penduduk', 1_000_000],
  ['‰', 1000],
  ['Permil', 1000],
  ['1 : 1.000', 1000],
  ['Orang per hari', 1],
  ['Perkara', 1],
  ['Desa/Kelurahan', 1],
  ['rasio', 1],
  ['', 1],
])('%s is told for %d', (satuan, pengali) => {
  expect(pengaliSatuan(satuan)).toBe(pengali);
});

test('12 deaths among 4.800 births are 250 for a hundred thousand', () => {
  expect(nilaiRasio(12, 4800, AKI)).toBe(250);
  expect(nilaiRasio(12, 4800, 'Kematian')).toBe(0.0025);
});

test('over the year the components are added first, and the sentence says by how much it multiplied', () => {
  expect(realisasiSampai('rasio', AKI, [bagi(2, 1000), bagi(1, 2000)], null)).toEqual({
    nilai: 100,
    penjelasan: 'TW I, TW II: Pembilang 3 dibagi penyebut 3.000 × 100.000 = 100',
  });
});

test('two bidang are joined from their components too', () => {
  const daftar = [
    { bidang: 'A', nilai: bagi(2, 1000) },
    { bidang: 'B', nilai: bagi(1, 2000) },
  ];
  expect(combineIsian(null, 'rasio', 'Kasus per 1.000 penduduk', daftar)).toEqual({
    nilai: { realisasi: 1, pembilang: 3, penyebut: 3000 },
    penjelasan: 'Pembilang 3 dibagi penyebut 3.000 × 1.000 = 1',
  });
});
