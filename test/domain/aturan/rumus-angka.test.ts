import fc from 'fast-check';
import { readAngka } from '../../../src/domain/angka/angka.ts';
import { formulaAngka } from '../../../src/domain/aturan/rumus-angka.ts';
import type { Target } from '../../../src/domain/indikator.ts';
import { hitungBaris, type Isi } from './hitung.ts';

const DAFTAR_SATUAN = ['%', 'orang', 'Rupiah', 'indeks', 'Predikat', 'Miliar Rupiah', ''];

/** A row's formula is made with the target that its reader has. */
const TARGET: readonly (Target | null)[] = [
  null,
  ...[0.5, 1, 10, 95, 1200].map((nilai): Target => ({ jenis: 'angka', nilai, teks: String(nilai).replace('.', ',') })),
  { jenis: 'rentang', bawah: 2, atas: 300, teks: '2-300' },
];

function hitung(daftar: readonly (readonly [Isi, string])[], target: Target | null = null): readonly Isi[] {
  return hitungBaris(
    daftar.map(([isi, satuan], n) => ({ sel: [isi], rumus: formulaAngka(`$A${n + 1}`, satuan, target) })),
  );
}

test('the helper column reads what is plain and leaves the rest to the script', () => {
  const tabel: readonly (readonly [Isi, string, Isi])[] = [
    ['1250', 'orang', 1250],
    ['1.250', 'orang', 1250],
    ['1.234.567', 'orang', 1234567],
    ['12.34.567', 'orang', '?'],
    ['1.2345.678', 'orang', '?'],
    ['1.234.56', 'orang', '?'],
    ['0.125.000', 'orang', '?'],
    ['1.234.567', 'indeks', 1234567],
    ['1.250', 'indeks', '?'],
    ['1,250', 'indeks', '?'],
    ['1,25', 'indeks', 1.25],
    ['1.234,5', 'indeks', 1234.5],
    ['0,125', 'indeks', 0.125],
    ['-12,5', 'indeks', -12.5],
    ['1234,125', 'indeks', '?'],
    ['12345,125', 'indeks', 12345.125],
    ['5-3', 'indeks', '?'],
    ['5,', 'indeks', '?'],
    ['7 4', 'indeks', '?'],
    ['1e5', 'indeks', '?'],
    ['1/2', 'indeks', '?'],
    ['95%', 'indeks', '?'],
    ['0.5', 'indeks', '?'],
    ['98,63 %', '%', 98.63],
    ['18,58%', '%', 18.58],
    ['0,00', '%', 0],
    ['0,95', '%', '?'],
    ['0,95%', '%', 0.95],
    ['9%5', '%', '?'],
    ['Rp 6.821.000.000', 'Rupiah', 6821000000],
    ['Rp. 1.500.000', 'Rupiah', 1500000],
    ['Rp1.250,50', 'Rupiah', 1250.5],
    ['5Rp3', 'Rupiah', '?'],
    ['Rp 5', 'orang', '?'],
    ['81.215.500,00', 'Rupiah', 81215500],
    ['A', 'Predikat', '?'],
    ['', 'orang', ''],
    ['  ', 'orang', ''],
    ['-', 'orang', ''],
    [null, 'orang', ''],
    [5, 'orang', '?'],
    ['2026-03-01', 'orang', '?'],
  ];
  const hasil = hitung(tabel.map(([isi, satuan]) => [isi, satuan] as const));
  expect(tabel.map(([isi, satuan], n) => [isi, satuan, hasil[n]])).toEqual(tabel);
});

test('a number of the formula is the number of the reader, and a blank is blank for both', () => {
  const teks = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 5 }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,-%R p|'), maxLength: 14 }),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.array(fc.constantFrom('000', '125', '999'), { maxLength: 4 }))
      .map(([kepala, ekor]) => [kepala, ...ekor].join('.')),
  );
  const pasang = fc.tuple(
    teks,
    fc.constantFrom('', 'Rp ', 'Rp', 'Rp.', '-'),
    fc.constantFrom('', '%', ' %', ',5', ',125'),
  );
  const baris = fc.tuple(pasang, fc.constantFrom(...DAFTAR_SATUAN));
  fc.assert(
    fc.property(fc.array(baris, { minLength: 50, maxLength: 100 }), fc.constantFrom(...TARGET), (daftar, target) => {
      const isi = daftar.map(([[tengah, depan, belakang], satuan]) => [depan + tengah + belakang, satuan] as const);
      const hasil = hitung(isi, target);
      isi.forEach(([ketikan, satuan], n) => {
        const bacaan = readAngka(ketikan, { satuan, target });
        const rumus = hasil[n];
        if (typeof rumus === 'number')
          expect([ketikan, satuan, bacaan]).toMatchObject([ketikan, satuan, { nilai: rumus }]);
        else if (rumus === '') expect([ketikan, bacaan.jenis]).toEqual([ketikan, 'kosong']);
        else expect(rumus).toBe('?');
      });
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
