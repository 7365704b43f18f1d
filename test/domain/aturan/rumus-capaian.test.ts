import fc from 'fast-check';
import { formulaCapaian, formulaKategori, formulaNilai } from '../../../src/domain/aturan/rumus-capaian.ts';
import { calculateCapaian } from '../../../src/domain/himpun/capaian.ts';
import { kategoriOf } from '../../../src/domain/himpun/kategori.ts';
import type { Arah, Rumus, Target } from '../../../src/domain/indikator.ts';
import { hitungBaris, type Isi } from './hitung.ts';

interface Kasus {
  readonly arah: Arah;
  readonly rumus: Rumus;
  readonly realisasi: number;
  readonly bawah: number;
  readonly atas: number;
}

function targetOf({ bawah, atas }: Kasus): Target {
  return bawah === atas ? { jenis: 'angka', nilai: bawah, teks: '' } : { jenis: 'rentang', bawah, atas, teks: '' };
}

test('the tab shows the capaian that the script calculates, for 1,500 random rows', () => {
  const angka = fc.oneof(
    fc.integer({ min: -2, max: 12 }),
    fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100),
  );
  const kasus: fc.Arbitrary<Kasus> = fc
    .record({
      arah: fc.constantFrom<Arah>('naik', 'turun', 'stabil'),
      rumus: fc.constantFrom<Rumus>('2T-R', 'T/R'),
      realisasi: angka,
      bawah: angka,
      lebar: fc.constantFrom(0, 0, 1, 10),
    })
    .map(({ lebar, ...lain }) => ({ ...lain, atas: lain.bawah + lebar }));
  fc.assert(
    fc.property(fc.array(kasus, { minLength: 50, maxLength: 50 }), (daftar) => {
      const hasil = hitungBaris(
        daftar.map(({ arah, rumus, realisasi, bawah, atas }, n) => ({
          sel: [realisasi, bawah, atas],
          rumus: formulaCapaian({ nilai: `$A${n + 1}`, bawah: `$B${n + 1}`, atas: `$C${n + 1}` }, arah, rumus),
        })),
      );
      daftar.forEach((k, n) => {
        const { nilai } = calculateCapaian({
          arah: k.arah,
          rumus: k.rumus,
          target: targetOf(k),
          realisasi: k.realisasi,
        });
        const tampak = hasil[n];
        if (nilai === null) expect([k, tampak]).toEqual([k, '']);
        else expect(Math.abs(Number(tampak) - nilai)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(nilai)));
      });
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test('without realisasi or target the capaian is blank, not 0', () => {
  const rumus = formulaCapaian({ nilai: 'A1', bawah: 'B1', atas: 'C1' }, 'turun', '2T-R');
  const blanks: readonly (readonly Isi[])[] = [
    [null, 5, 5],
    ['', 5, 5],
    ['?', 5, 5],
    [5, null, null],
  ];
  for (const sel of blanks) expect(hitungBaris([{ sel, rumus }])).toEqual(['']);
});

test('the category comes from the rounded capaian', () => {
  const nilai = [250, 90.005, 90.004, 90, 75.01, 75, 65.01, 65, 50.01, 50, 0];
  const hasil = hitungBaris(nilai.map((n, urutan) => ({ sel: [n], rumus: formulaKategori(`$A${urutan + 1}`) })));
  expect(hasil).toEqual(nilai.map(kategoriOf));
  expect(hitungBaris([{ sel: [''], rumus: formulaKategori('A1') }])).toEqual(['']);
});

test('the value of a row comes from components where both are numbers', () => {
  const sel = { angkaRealisasi: '$A1', angkaPembilang: '$B1', angkaPenyebut: '$C1' };
  const nilai = (isi: readonly Isi[], rasio: boolean, satuan: string): Isi | undefined =>
    hitungBaris([{ sel: isi, rumus: formulaNilai(sel, { rasio, satuan }) }])[0];
  expect(nilai([79, 12, 15], true, '%')).toBe(80);
  expect(nilai([79, 12, 15], false, '%')).toBe(79);
  expect(nilai(['', 12, 15], false, '%')).toBe(80);
  expect(nilai(['', 12, 15], true, 'rasio')).toBe(0.8);
  expect(nilai(['', 12, 4800], true, 'Kematian per 100.000 kelahiran hidup')).toBe(250);
  expect(nilai(['', 3, 2000], true, 'Rasio (per 1.000)')).toBe(1.5);
  expect(nilai([79, 12, ''], true, '%')).toBe(79);
  expect(nilai(['', 12, 0], true, '%')).toBe('');
  expect(nilai(['', '', ''], false, '%')).toBe('');
  expect(nilai(['?', '', ''], false, '%')).toBe('');
});
