import fc from 'fast-check';
import { nameIsian, terbilang, terbilangSatuan } from '../../../src/domain/angka/terbilang.ts';

test.each<[number, string]>([
  [0, 'nol'],
  [-0, 'nol'],
  [1, 'satu'],
  [9, 'sembilan'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [99, 'sembilan puluh sembilan'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [110, 'seratus sepuluh'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [1100, 'seribu seratus'],
  [1250, 'seribu dua ratus lima puluh'],
  [2000, 'dua ribu'],
  [10_000, 'sepuluh ribu'],
  [11_011, 'sebelas ribu sebelas'],
  [21_000, 'dua puluh satu ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [11_000_000, 'sebelas juta'],
  [6_821_000_000, 'enam miliar delapan ratus dua puluh satu juta'],
  [1e12, 'satu triliun'],
  [1e15, 'seribu triliun'],
  [1.25, 'satu koma dua lima'],
  [0.05, 'nol koma nol lima'],
  [98.63, 'sembilan puluh delapan koma enam tiga'],
  [1e-7, 'nol koma nol nol nol nol nol nol satu'],
  [-5, 'minus lima'],
  [-0.5, 'minus nol koma lima'],
])('%d is “%s”', (nilai, kata) => {
  expect(terbilang(nilai)).toBe(kata);
});

test.each<[number, string, string]>([
  [98.63, '%', 'sembilan puluh delapan koma enam tiga persen'],
  [98.63, 'Persentase (%)', 'sembilan puluh delapan koma enam tiga persen'],
  [1250, 'Orang', 'seribu dua ratus lima puluh orang'],
  [1_500_000, 'Rupiah', 'satu juta lima ratus ribu rupiah'],
  [2.3, 'Miliar Rupiah', 'dua koma tiga miliar rupiah'],
  [5, 'Predikat', 'lima'],
  [81.5, 'Nilai', 'delapan puluh satu koma lima'],
])('%d in %s is “%s”', (nilai, satuan, kata) => {
  expect(terbilangSatuan(nilai, satuan)).toBe(kata);
});

const ANGKA = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

/** The number back from its words, by another way than it was made. */
function angkaDari(kata: string): number {
  const [utuh = '', koma = ''] = kata.replace(/^minus /, '').split(' koma ');
  const biasa = utuh
    .replace(/\bse(puluh|ratus|ribu)/g, 'satu $1')
    .replace(/sebelas/g, 'satu belas')
    .split(' ');
  let total = 0;
  let ribuan = 0;
  let satuan = 0;
  for (const k of biasa) {
    const digit = ANGKA.indexOf(k);
    if (digit >= 0) satuan = digit;
    else if (k === 'belas') [ribuan, satuan] = [ribuan + 10 + satuan, 0];
    else if (k === 'puluh') [ribuan, satuan] = [ribuan + 10 * satuan, 0];
    else if (k === 'ratus') [ribuan, satuan] = [ribuan + 100 * satuan, 0];
    else {
      const kali = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }[k] ?? Number.NaN;
      // "seribu triliun" is the one place where two steps meet.
      const isi = ribuan + satuan === 0 ? total : ribuan + satuan;
      total = ribuan + satuan === 0 ? isi * kali : total + isi * kali;
      [ribuan, satuan] = [0, 0];
    }
  }
  const desimal =
    koma === ''
      ? ''
      : `.${koma
          .split(' ')
          .map((k) => ANGKA.indexOf(k))
          .join('')}`;
  return Number(`${kata.startsWith('minus ') ? '-' : ''}${total + ribuan + satuan}${desimal}`);
}

test('every number has one text, and the text leads back to it', () => {
  const nilai = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: 0, max: 3000 }),
    fc.maxSafeInteger().filter((n) => Math.abs(n) <= 1e15),
    fc.integer({ min: -1e8, max: 1e8 }).map((n) => n / 1000),
    fc.double({ min: 1e-7, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(nilai, (n) => {
      expect(angkaDari(terbilang(n))).toBe(n + 0);
      expect(terbilang(n)).toMatch(/^(?:[a-z]+ )*[a-z]+$/);
    }),
    { numRuns: 3000 },
  );
});

test('the numbers to 20,000 and their hundredths have twenty thousand texts each', () => {
  const bilangan = Array.from({ length: 20_000 }, (_, n) => n);
  expect(new Set(bilangan.map(terbilang)).size).toBe(20_000);
  expect(new Set(bilangan.map((n) => terbilang(n / 100))).size).toBe(20_000);
});

test('an isian is told by its components, else by its value', () => {
  const kosong = { realisasi: null, pembilang: null, penyebut: null, satuan: '%' };
  expect(nameIsian({ ...kosong, realisasi: 80, pembilang: 12, penyebut: 15 })).toBe('dua belas dari lima belas');
  expect(nameIsian({ ...kosong, realisasi: 80 })).toBe('delapan puluh persen');
  expect(nameIsian({ ...kosong, realisasi: 80, pembilang: 12 })).toBe('delapan puluh persen');
  expect(nameIsian(kosong)).toBe('');
});
