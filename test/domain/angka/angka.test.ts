import fc from 'fast-check';
import { readAngka } from '../../../src/domain/angka/angka.ts';
import type { AngkaReading } from '../../../src/domain/angka/bacaan-angka.ts';
import { formatAngka, formatPersen, writeAngka } from '../../../src/domain/angka/tulis-angka.ts';
import type { Target } from '../../../src/domain/indikator.ts';

const angka = (nilai: number): Target => ({ jenis: 'angka', nilai, teks: String(nilai) });
const read = (teks: string, satuan = '', target: number | null = null): AngkaReading =>
  readAngka(teks, { satuan, target: target === null ? null : angka(target) });
const nilaiOf = (bacaan: AngkaReading): number | string => (bacaan.jenis === 'angka' ? bacaan.nilai : bacaan.jenis);

describe('texts with one reading', () => {
  test.each<[string, string, number]>([
    ['0', '', 0],
    ['24', 'dokumen', 24],
    ['1.234,5', '', 1234.5],
    ['1.234.567', '', 1234567],
    ['81.215.500,00', 'rupiah', 81215500],
    ['0,00', '', 0],
    ['18690,00', '', 18690],
    ['1250', '', 1250],
    ['1250.500', '', 1250.5],
    ['98,63 %', 'persen', 98.63],
    ['18,58%', '%', 18.58],
    ['95%', '', 95],
    ['95 persen', 'Persentase (%)', 95],
    ['95', '%', 95],
    ['Rp 6.821.000.000,-', 'Rupiah', 6821000000],
    ['Rp. 1.500.000', 'rupiah', 1500000],
    ['Rp1.250,-', 'rupiah', 1250],
    ['5.295.689.305', 'rupiah', 5295689305],
    ['120.000', 'rupiah', 120000],
    ['1,5 juta', 'rupiah', 1500000],
    ['2,3 M', 'Rupiah', 2300000000],
    ['2,3 M', 'Miliar Rupiah', 2.3],
    ['500 juta', 'Rp Miliar', 0.5],
    ['2 ribu orang', 'orang', 2000],
    ['12 dari 15', '%', 80],
    ['12 dari 15 laporan', '%', 80],
    ['11 Lap', 'Laporan', 11],
    ['2 Lap', 'Dokumen', 2],
    ['38% (Evaluasi Semester I)', '%', 38],
    ['3 hari kerja', 'hari', 3],
    ['½', 'hari', 0.5],
    ['2 ½', 'hari', 2.5],
    ['-5', '', -5],
    ['−5', '', -5],
    ['+5', '', 5],
    ['81 (A)', 'nilai', 81],
    ['865,864,750', '', 865864750],
    ['1,234.5', '', 1234.5],
    ['1.234,567', '', 1234.567],
    ['32.49%', '%', 32.49],
    ['95.5', '', 95.5],
    ['0.5', '', 0.5],
    ['0,125', '', 0.125],
    ['0.125', '', 0.125],
    [',5', '', 0.5],
    ['0,95%', '%', 0.95],
    ['0,95', '%', 0.95],
    [' 7\n', '', 7],
    ['WTP', 'Opini', 4],
    ['Opini WTP', 'Predikat', 4],
    ['bb', 'Predikat', 5],
    ['A (Memuaskan)', 'Predikat', 6],
  ])('“%s” in satuan “%s” is %d', (teks, satuan, nilai) => {
    expect(nilaiOf(read(teks, satuan))).toBe(nilai);
  });
});

describe('one separator before three digits', () => {
  test.each<[string, string, number | null, number | [number, number]]>([
    ['1.250', 'orang', null, 1250],
    ['1,250', 'dokumen', 2, [1250, 1.25]],
    ['1.000', 'unit', null, 1000],
    ['1.250 orang', '', null, 1250],
    ['Rp 1.500', '', null, 1500],
    ['1.250', 'indeks', null, [1250, 1.25]],
    ['1,250', 'indeks', null, 1.25],
    ['1.250', 'indeks', 1.3, 1.25],
    ['1.250', 'ton', 1000, 1250],
    ['1.250', 'ton', 260, 1250],
    ['1.250', 'ton', 240, [1250, 1.25]],
    ['1.250', 'ton', 0, [1250, 1.25]],
    ['83.333', '%', 95, 83.333],
    ['-1.250', 'indeks', null, [-1250, -1.25]],
    ['1,250 juta', 'rupiah', null, [1250000000, 1250000]],
  ])('“%s” in %s with target %p', (teks, satuan, target, hasil) => {
    const bacaan = read(teks, satuan, target);
    expect(bacaan.jenis === 'taksa' ? bacaan.pilihan : nilaiOf(bacaan)).toEqual(hasil);
  });

  test('a range target decides as well as a plain one', () => {
    const target: Target = { jenis: 'rentang', bawah: 1, atas: 2, teks: '1-2' };
    expect(nilaiOf(readAngka('1.250', { satuan: 'indeks', target }))).toBe(1.25);
  });

  test('a wide range that both readings could suit decides nothing', () => {
    const target: Target = { jenis: 'rentang', bawah: 1, atas: 100, teks: '1-100' };
    expect(readAngka('1.250', { satuan: 'indeks', target })).toMatchObject({ jenis: 'taksa', pilihan: [1250, 1.25] });
  });

  test('says how it was understood', () => {
    expect(read('1.250', 'orang')).toMatchObject({ teks: '1.250', cara: 'dibaca dengan pemisah ribuan' });
    expect(read('32.49%', '%')).toMatchObject({ cara: 'titik dibaca sebagai koma desimal' });
    expect(read('11 Lap', 'Laporan')).toMatchObject({ cara: '“Lap” dibaca sebagai satuan' });
    expect(read('1250')).toMatchObject({ cara: '' });
  });
});

describe('other texts with two readings', () => {
  test.each<[string, string, number | null, [number, number]]>([
    ['0,95', '%', 95, [0.95, 95]],
    ['0,5', 'persen', 2, [0.5, 50]],
    ['- 5', '', null, [-5, 5]],
    ['Rp 6.821.000', 'Rp Juta', null, [6821000, 6.821]],
  ])('“%s” in %s with target %p is asked', (teks, satuan, target, pilihan) => {
    expect(read(teks, satuan, target)).toMatchObject({ jenis: 'taksa', pilihan });
  });

  test('a fraction is not asked where the target itself is below two per cent', () => {
    expect(nilaiOf(read('0,95', '%', 1.5))).toBe(0.95);
    expect(nilaiOf(read('1', '%', 15))).toBe(1);
    expect(nilaiOf(read('0', '%', 95))).toBe(0);
  });
});

test.each(['', '  ', '-', '--', '• -', '•', '–', '—', 'n/a', 'N/A', 'n.a', 'n.a.', 'NA', 'Rp -'])(
  '“%s” says that nothing is filled in',
  (teks) => {
    expect(read(teks)).toEqual({ jenis: 'kosong' });
  },
);

test('keadaan are answers with a reason', () => {
  expect(read('belum rilis')).toEqual({ jenis: 'keadaan', keadaan: 'belum rilis', alasan: '' });
  expect(read('Tidak berlaku: tidak ada kasus')).toEqual({
    jenis: 'keadaan',
    keadaan: 'tidak berlaku',
    alasan: 'tidak ada kasus',
  });
  expect(read('belum rilis (BPS, Februari)')).toMatchObject({ alasan: 'BPS, Februari' });
});

describe('texts that are refused', () => {
  test.each<[string, string, string]>([
    ['nihil', '', 'apakah maksudnya nol'],
    ['tidak ada', '', 'apakah maksudnya nol'],
    ['#REF!', '', 'galat rumus'],
    ['=A1+1', '', 'adalah rumus'],
    ['7 4', '', 'spasi'],
    ['1 250', '', 'spasi'],
    ['2 , 6 0 %', '%', 'spasi'],
    ['1O0', '', 'huruf “O”'],
    ['1O', '', 'huruf “O”'],
    ['1e5', '', 'huruf “e”'],
    ['2026-03-01', '', 'tanggal'],
    ['1/3/2026', '', 'tanggal'],
    ['12 Maret', '', 'tanggal'],
    ['12 Maret 2026', '', 'spasi'],
    ['1/2', '', 'pecahan atau tanggal'],
    ['12 dari 15', 'orang', 'dua angka'],
    ['5 dari 0', '%', 'dua angka'],
    ['80-90', '%', 'rentang'],
    ['7 s.d. 8', 'bulan', 'rentang'],
    ['> 90', '%', 'nilai pasti'],
    ['95%', 'orang', 'tanda persen'],
    ['Rp 5.000', 'orang', 'rupiah'],
    ['2,3 M', 'orang', '“M”'],
    ['5 bulan', 'hari', 'satuannya “hari”'],
    ['5 lusin', 'buah', '“lusin”'],
    ['5 (juta)', 'rupiah', 'mengubah nilainya'],
    ['12 (dari 15)', '%', 'mengubah nilainya'],
    ['1.2.3', '', 'bukan angka'],
    ['12.34.567', '', 'bukan angka'],
    ['0.125.000', '', 'bukan angka'],
    ['1.234,5.6', '', 'bukan angka'],
    ['12.', '', 'bukan angka'],
    ['(5)', '', 'bukan angka'],
    ['5,-', 'orang', 'bukan angka'],
    ['１２', '', 'bukan angka'],
    ['lima', '', 'bukan angka'],
    ['🎉', '', 'bukan angka'],
    ['5🎉', '', '“🎉”'],
    ['5\u0000', '', 'tidak terlihat'],
    ['\u200f5', '', 'tidak terlihat'],
    ['5\u200b', '', 'tidak terlihat'],
    ['+1+1', '', 'spasi atau tanda'],
    ['<script>', '', 'nilai pasti'],
    ['=IMPORTXML("x")', '', 'rumus'],
    ['5%%', '%', '“%”'],
    ['1000000000000001', '', 'terlalu besar'],
    ['999 triliun', '', ''],
    ['9999 triliun', '', 'terlalu besar'],
    ['9'.repeat(60), '', 'bukan angka'],
    ['x'.repeat(50_000), '', '50000 huruf'],
    ['Zz', 'Predikat', 'tab Predikat'],
  ])('“%.40s” in satuan “%s” says “%s”', (teks, satuan, kata) => {
    const bacaan = read(teks, satuan);
    if (kata === '') expect(bacaan.jenis).toBe('angka');
    else expect(bacaan).toMatchObject({ jenis: 'rusak', sebab: expect.stringContaining(kata) });
  });

  test('an agency that knows its own predikat reads only those', () => {
    const predikat = new Map([['HIJAU', 3]]);
    expect(nilaiOf(readAngka('hijau', { satuan: 'Predikat', target: null, predikat }))).toBe(3);
    expect(nilaiOf(readAngka('BB', { satuan: 'Predikat', target: null, predikat }))).toBe('rusak');
  });
});

describe('for any text at all', () => {
  const satuan = fc.constantFrom('', '%', 'orang', 'rupiah', 'Miliar Rupiah', 'hari', 'Predikat', 'indeks');
  const target = fc.option(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { nil: null });
  const mirip = fc.string({ unit: fc.constantFrom(...'0123456789.,-–%RpjutaMdari ()½•/s') });

  test('a number is finite and at most 10^15, a taksa has two different readings', () => {
    fc.assert(
      fc.property(fc.oneof(mirip, fc.string({ unit: 'grapheme' })), satuan, target, (teks, s, t) => {
        const bacaan = read(teks, s, t);
        if (bacaan.jenis === 'angka') expect(Math.abs(bacaan.nilai)).toBeLessThanOrEqual(1e15);
        if (bacaan.jenis === 'taksa') {
          expect(bacaan.pilihan.every(Number.isFinite)).toBe(true);
          expect(bacaan.pilihan[0]).not.toBe(bacaan.pilihan[1]);
          const ketikan = [...bacaan.sebab.matchAll(/\(ketik ([^)]+)\)/g)].map(([, tegas = '']) => read(tegas, s, t));
          expect(ketikan).toMatchObject(bacaan.pilihan.map((nilai) => ({ jenis: 'angka', nilai })));
        }
        if (bacaan.jenis === 'rusak') expect(bacaan.sebab).toMatch(/[.?]$|kosongkan/);
      }),
      { numRuns: 3000 },
    );
  });

  test('what is written is read back as the same number', () => {
    const nilai = fc.oneof(
      fc.integer(),
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1000),
      fc.double({ min: 0.0001, max: 1e9, noNaN: true }).map((n) => Number(n.toPrecision(9))),
    );
    fc.assert(
      fc.property(nilai, fc.constantFrom('', 'ton', 'rupiah', 'indeks'), (n, s) => {
        expect(read(writeAngka(n), s)).toMatchObject({ jenis: 'angka', nilai: n + 0 });
      }),
      { numRuns: 2000 },
    );
  });
});

test.each<[number, string]>([
  [1250, '1250'],
  [1.25, '1,25'],
  [1.125, '1,1250'],
  [-1.125, '-1,1250'],
  [0.125, '0,125'],
  [1234.125, '1234,125'],
  [1e-7, '0,0000001'],
  [0, '0'],
  [-0, '0'],
])('%d is written “%s”', (nilai, teks) => {
  expect(writeAngka(nilai)).toBe(teks);
});

test('writing refuses what is no number', () => {
  expect(() => writeAngka(Number.NaN)).toThrow(RangeError);
});

test('numbers are shown as Indonesians write them', () => {
  expect(formatAngka(1234.5)).toBe('1.234,5');
  expect(formatAngka(1234567)).toBe('1.234.567');
  expect(formatAngka(0.1 + 0.2)).toBe('0,3');
  expect(formatAngka(1 / 3)).toBe('0,3333333333');
  expect(formatAngka(-1234.005, 2)).toBe('-1.234,01');
  expect(formatAngka(-0.001, 2)).toBe('0,00');
  expect(formatAngka(999.995, 2)).toBe('1.000,00');
  expect(formatAngka(1e21)).toBe('1.000.000.000.000.000.000.000');
  expect(formatPersen(83.333333)).toBe('83,33');
  expect(formatPersen(null)).toBe('–');
});
