import { figuresOfPack } from '../../../local/cli/pack-figures.ts';
import { readPak } from '../../../src/pak/baca-pak.ts';

const JUDUL = [
  'Kode',
  'Satuan',
  'Arah',
  'Akumulasi',
  'Bidang',
  'Target',
  'TW I',
  'TW II',
  'TW II Perubahan',
  'Berlaku Sejak',
];
const { pak } = readPak(
  [
    {
      nama: 'IKU',
      baris: [
        JUDUL,
        ['IKU-1', '%', 'naik', 'akhir', 'PTSP', '95%', '80', '85', '87,5', '2026-05-02'],
        ['IKU-2', 'predikat', 'naik', 'tahunan', 'PTSP', 'Emas', '', '', '', ''],
        ['IKU-3', 'hari', 'turun', 'akhir', 'PTSP', '7-8', '7 – 8', 'segera', '', ''],
      ],
    },
    {
      nama: 'Predikat',
      baris: [
        ['Teks', 'Skor'],
        ['Emas', '9'],
      ],
    },
  ],
  [],
);

const figures = (periode: 'TW I' | 'TW II') =>
  figuresOfPack({ pak, tahun: 2026 }, periode).map(({ kode, target, targetTahun, realisasi }) => [
    kode,
    target,
    targetTahun,
    realisasi,
  ]);

test('without a workbook the pack still says what every indikator is measured against', () => {
  expect(figures('TW I')).toEqual([
    ['IKU-1', 80, 95, null],
    ['IKU-2', null, 9, null],
    ['IKU-3', '7 – 8', '7-8', null],
  ]);
});

test('a changed target counts from its date, and an unreadable one is none', () => {
  expect(figures('TW II')).toEqual([
    ['IKU-1', 87.5, 95, null],
    ['IKU-2', null, 9, null],
    ['IKU-3', null, '7-8', null],
  ]);
});
