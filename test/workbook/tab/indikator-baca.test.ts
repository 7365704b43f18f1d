/** Cells of IKU as people type them. */
import { headValues, type Nilai, type Snapshot } from '../../../src/workbook/baca.ts';
import { TAB_IKU } from '../../../src/workbook/tab/indikator.ts';
import { readIku } from '../../../src/workbook/tab/indikator-baca.ts';
import { TAB_PREDIKAT } from '../../../src/workbook/tab/predikat.ts';

const BARIS: Readonly<Record<string, string>> = {
  kode: 'K',
  satuan: '%',
  arah: 'naik',
  akumulasi: 'akhir',
  bidang: 'A',
};

function baca(isi: Readonly<Record<string, string>>, kolom = TAB_IKU.kolom) {
  const nilai: Nilai = [
    ...headValues({ ...TAB_IKU, kolom }),
    kolom.map(({ kunci }) => ({ ...BARIS, ...isi })[kunci] ?? ''),
  ];
  const snapshot: Snapshot = {
    struktur: {},
    nilai: new Map([
      [TAB_IKU.sheetId, nilai],
      [TAB_PREDIKAT.sheetId, headValues(TAB_PREDIKAT)],
    ]),
    tinggi: null,
  };
  const { isi: daftar, temuan } = readIku(snapshot);
  return {
    satuan: daftar[0]?.indikator.satuan,
    temuan: temuan.map(({ kode, berat, pesan }) => `${kode} ${berat} ${pesan}`),
  };
}

test('a Pengali that the satuan does not say is said by it from then on', () => {
  expect(baca({ satuan: 'Rasio', pengali: '1000' })).toEqual({ satuan: 'Rasio (per 1.000)', temuan: [] });
  expect(baca({ satuan: 'Kasus', pengali: 'per 100.000' })).toEqual({ satuan: 'Kasus (per 100.000)', temuan: [] });
  expect(baca({ satuan: 'Kasus', pengali: '1' })).toEqual({ satuan: 'Kasus', temuan: [] });
});

test('one that the satuan says already changes nothing', () => {
  expect(baca({ pengali: '100' })).toEqual({ satuan: '%', temuan: [] });
  expect(baca({ satuan: 'per 1.000 KH', pengali: '1.000' })).toEqual({ satuan: 'per 1.000 KH', temuan: [] });
});

test('one that says otherwise, or that nobody counts by, is refused with what to type', () => {
  expect(baca({ satuan: 'per 1.000 KH', pengali: '100000' }).temuan).toEqual([
    'IKU-PENGALI galat K: Pengali "100000" tidak cocok dengan satuan "per 1.000 KH". Ketik 1000, atau kosongkan.',
  ]);
  expect(baca({ satuan: 'Kasus', pengali: '1500' }).temuan).toEqual([
    'IKU-PENGALI galat K: Pengali "1500" tidak cocok dengan satuan "Kasus". Ketik 100, 1000, 10000, atau 100000.',
  ]);
  expect(baca({ satuan: 'Kasus', pengali: 'seribu' }).temuan).toHaveLength(1);
});

test('a workbook of an earlier build has no such column and is read as before', () => {
  const lama = TAB_IKU.kolom.filter(({ kunci }) => kunci !== 'pengali');
  expect(baca({ satuan: 'Kasus' }, lama)).toEqual({ satuan: 'Kasus', temuan: [] });
});

test('a target of 1 beside 96% is asked, as 0,96 is', () => {
  const pesan = (target: string) => baca({ target, tw1: '96%' }).temuan;
  expect(pesan('1')).toEqual([expect.stringContaining('"1" dapat berarti 100% atau 1%')]);
  expect(pesan('0,96')).toEqual([expect.stringContaining('"0,96" dapat berarti 96% atau 0,96%')]);
  expect(pesan('1%')).toEqual([]);
  expect(pesan('100')).toEqual([]);
});
