/** Figures that cannot be, or hardly can, as one row of a collection tab. */
import type { Indikator } from '../../src/domain/indikator.ts';
import { readIsian } from '../../src/domain/isian.ts';
import { createKetikan, type Ketikan } from '../../src/domain/isian-mentah.ts';
import { indikator, target, triwulan } from './pemeriksaan/contoh.ts';

function baca(ubah: Partial<Indikator>, ketik: Partial<Ketikan>) {
  const mentah = {
    ...createKetikan((kolom) => ketik[kolom] ?? ''),
    ...{ bidang: 'A', tab: 'TW I A', baris: 5, kode: 'K' },
  };
  const bukti = { ...mentah, bukti: 'BA-01', pendorong: '', penghambat: 'x', tindakLanjut: 'y' };
  const { nilai, temuan } = readIsian(bukti, indikator(ubah), { tahun: 2026, periode: 'TW I', predikat: new Map() });
  return { nilai: nilai.realisasi, temuan: temuan.map(({ kode, berat }) => `${berat} ${kode}`) };
}

const dari = (nilai: number) => ({ target: target(nilai), triwulan: triwulan(nilai, nilai, nilai, nilai) });
const persen = { satuan: '%', akumulasi: 'rasio' as const, ...dari(90) };

test('a negative count is no figure', () => {
  expect(baca({ satuan: 'Dokumen', arah: 'turun', ...dari(10) }, { realisasi: '-1' })).toEqual({
    nilai: null,
    temuan: ['galat ISIAN-TIDAK-TERBACA'],
  });
  expect(baca({ satuan: 'Laju Pertumbuhan', ...dari(5) }, { realisasi: '-1' })).toMatchObject({ nilai: -1 });
});

test('a part larger than its whole is a galat; where more than all is possible it is asked about', () => {
  const isi = { pembilang: '90', penyebut: '80' };
  expect(baca({ ...persen, uraian: 'Persentase OPD yang menyampaikan laporan' }, isi).temuan).toEqual([
    'galat ISIAN-BAGIAN-MELEBIHI',
  ]);
  expect(baca({ ...persen, uraian: 'Persentase peningkatan investor yang dilayani' }, isi).temuan).toEqual([
    'peringatan ISIAN-LEBIH-SERATUS',
  ]);
  expect(
    baca({ ...persen, uraian: 'Persentase OPD yang menyampaikan laporan' }, { pembilang: '80', penyebut: '80' }),
  ).toEqual({
    nilai: 100,
    temuan: [],
  });
});

test('half a person is asked about; a mean of persons is not', () => {
  expect(baca({ satuan: 'Orang', ...dari(12) }, { realisasi: '12,5' })).toEqual({
    nilai: 12.5,
    temuan: ['peringatan ISIAN-PECAHAN'],
  });
  expect(baca({ satuan: 'Orang', akumulasi: 'rata-rata', ...dari(12) }, { realisasi: '12,5' }).temuan).toEqual([]);
  expect(baca({ satuan: 'Orang', uraian: 'Rata-rata peserta', ...dari(12) }, { realisasi: '12,5' }).temuan).toEqual([]);
  expect(baca({ satuan: 'Ton', ...dari(12) }, { realisasi: '12,5' }).temuan).toEqual([]);
});

test('components are told for as many as the satuan says', () => {
  const aki = { satuan: 'Kematian per 100.000 KH', akumulasi: 'rasio' as const, arah: 'turun' as const, ...dari(250) };
  expect(baca(aki, { pembilang: '12', penyebut: '4.800' })).toEqual({ nilai: 250, temuan: [] });
});

describe('percentages as published cases have them', () => {
  const seratus = { satuan: '%', ...dari(100) };

  test.each([
    ['H01', '1', 'galat ISIAN-TAKSA'],
    ['H02', '1,02', 'galat ISIAN-TAKSA'],
    ['H03', '0,97', 'galat ISIAN-TAKSA'],
  ])('%s: %s against a target of 100 is asked', (_, realisasi, temuan) => {
    expect(baca(seratus, { realisasi })).toEqual({ nilai: null, temuan: [temuan] });
  });

  test('H02: 102% as the sheet shows it is 102, and asked only for being more than all', () => {
    expect(baca(seratus, { realisasi: '102%' })).toEqual({ nilai: 102, temuan: ['peringatan ISIAN-LEBIH-SERATUS'] });
  });

  test('H21: 90 against targets of 0,95 is asked', () => {
    expect(baca({ satuan: '%', ...dari(0.95) }, { realisasi: '90' }).temuan).toEqual(['galat ISIAN-TAKSA']);
  });

  test('H22: 96 against a target of 1 is asked', () => {
    expect(baca({ satuan: '%', ...dari(1) }, { realisasi: '96' }).temuan).toEqual(['galat ISIAN-TAKSA']);
  });
});
