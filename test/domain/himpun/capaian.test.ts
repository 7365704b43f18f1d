import fc from 'fast-check';
import { calculateCapaian } from '../../../src/domain/himpun/capaian.ts';
import type { Arah, Rumus, Target } from '../../../src/domain/indikator.ts';

const tepat = (nilai: number): Target => ({ jenis: 'angka', nilai, teks: String(nilai) });
const rentang = (bawah: number, atas: number): Target => ({ jenis: 'rentang', bawah, atas, teks: `${bawah}-${atas}` });
const capaian = (arah: Arah, target: Target | null, realisasi: number | null, rumus: Rumus = '2T-R') =>
  calculateCapaian({ arah, rumus, target, realisasi });

describe('the two negative formulas (table of test vectors)', () => {
  test.each([
    [4, 120, 125],
    [5, 100, 100],
    [8, 40, 62.5],
    [10, 0, 50],
    [12, 0, 41.6666666667],
    [0, 200, null],
  ])('target 5, realisasi %d: 2T-R gives %p, T/R gives %p', (realisasi, kurang, bagi) => {
    expect(capaian('turun', tepat(5), realisasi).nilai).toBe(kurang);
    expect(capaian('turun', tepat(5), realisasi, 'T/R').nilai).toBe(bagi);
  });
});

test.each<[Arah, Target | null, number | null, number | null, string]>([
  ['naik', tepat(10), 8, 80, 'dihitung'],
  ['naik', tepat(12), 10, 83.3333333333, 'dihitung'],
  ['naik', tepat(10), 25, 250, 'dihitung'],
  ['naik', tepat(10), -5, 0, 'dihitung'],
  ['naik', tepat(10), 0, 0, 'dihitung'],
  ['naik', tepat(0), 5, null, 'target-nol'],
  ['naik', tepat(0), 0, null, 'target-nol'],
  ['turun', tepat(0), 0, 100, 'dihitung'],
  ['turun', tepat(0), 3, 0, 'dihitung'],
  ['stabil', tepat(0), 0, 100, 'dihitung'],
  ['stabil', tepat(0), 1, null, 'target-nol'],
  ['stabil', tepat(50), 45, 90, 'dihitung'],
  ['stabil', tepat(50), 55, 90, 'dihitung'],
  ['stabil', tepat(50), 150, 0, 'dihitung'],
  ['naik', rentang(80, 90), 85, 100, 'dihitung'],
  ['naik', rentang(80, 90), 80, 100, 'dihitung'],
  ['naik', rentang(80, 90), 99, 110, 'dihitung'],
  ['naik', rentang(80, 90), 60, 75, 'dihitung'],
  ['turun', rentang(7, 8), 7.5, 100, 'dihitung'],
  ['turun', rentang(7, 8), 6.5, 107.142857143, 'dihitung'],
  ['turun', rentang(7, 8), 9, 87.5, 'dihitung'],
  ['stabil', rentang(7, 8), 10, 75, 'dihitung'],
  ['stabil', rentang(7, 8), 3.5, 50, 'dihitung'],
  ['naik', null, 5, null, 'tanpa-target'],
  ['naik', tepat(5), null, null, 'tanpa-realisasi'],
  ['naik', tepat(-5), 5, null, 'target-negatif'],
  ['turun', rentang(-1, 5), 2, null, 'target-negatif'],
  ['naik', tepat(1e-300), 1e15, null, 'tidak-dapat-dihitung'],
])('%s, target %o, realisasi %p is %p (%s)', (arah, target, realisasi, nilai, kode) => {
  expect(capaian(arah, target, realisasi)).toMatchObject({ nilai, kode });
});

test('T/R of a range counts from its bounds', () => {
  expect(capaian('turun', rentang(7, 8), 10, 'T/R').nilai).toBe(80);
  expect(capaian('turun', rentang(7, 8), 3.5, 'T/R').nilai).toBe(200);
});

test('T/R of a negative realisasi cannot be computed', () => {
  expect(capaian('turun', tepat(5), -1, 'T/R')).toMatchObject({ nilai: null, kode: 'tidak-dapat-dihitung' });
});

test('the sentence carries the arithmetic, the floor and the policy', () => {
  expect(capaian('naik', tepat(10), 8).penjelasan).toBe('Realisasi 8 dibagi target 10 × 100 = 80,00');
  expect(capaian('turun', tepat(5), 8).penjelasan).toBe('2 × target 5 − realisasi 8, dibagi 5 × 100 = 40,00');
  expect(capaian('turun', tepat(5), 12).penjelasan).toBe(
    '2 × target 5 − realisasi 12, dibagi 5 × 100 = -40,00, dibatasi paling rendah 0,00',
  );
  expect(capaian('turun', tepat(5), 8, 'T/R').penjelasan).toBe('Target 5 dibagi realisasi 8 × 100 = 62,50');
  expect(capaian('turun', tepat(5), 0, 'T/R').penjelasan).toBe('Target 5 dibagi realisasi 0: tidak dapat dihitung');
  expect(capaian('stabil', tepat(50), 45).penjelasan).toBe(
    '100 − selisih realisasi 45 dan target 50, dibagi 50 × 100 = 90,00',
  );
  expect(capaian('naik', rentang(80, 90), 85).penjelasan).toBe('Realisasi 85 di dalam rentang target 80–90 = 100,00');
  expect(capaian('naik', rentang(80, 90), 60).penjelasan).toBe(
    'Realisasi 60 dibagi batas bawah target 80 × 100 = 75,00',
  );
  expect(capaian('naik', tepat(0), 8).penjelasan).toBe('Target 0 dengan arah naik: tidak dapat dihitung');
  expect(capaian('turun', tepat(0), 3).penjelasan).toBe(
    'Target 0 dengan arah turun dan realisasi 3: menurut kebijakan = 0,00',
  );
});

describe('for any figures', () => {
  const angka = fc.double({ min: 0, max: 1e9, noNaN: true });
  const target = fc.oneof(
    angka.map(tepat),
    fc.tuple(angka, angka).map(([a, b]) => rentang(Math.min(a, b), Math.max(a, b))),
  );
  const semuaArah = fc.constantFrom<Arah>('naik', 'turun', 'stabil');
  const rumus = fc.constantFrom<Rumus>('2T-R', 'T/R');

  test('the result is null or a finite number that is never below 0', () => {
    fc.assert(
      fc.property(semuaArah, rumus, target, angka, (arah, r, t, realisasi) => {
        const { nilai } = capaian(arah, t, realisasi, r);
        expect(nilai === null || (Number.isFinite(nilai) && nilai >= 0)).toBe(true);
      }),
    );
  });

  test('more is never worse for naik and never better for turun', () => {
    fc.assert(
      fc.property(rumus, target, angka, angka, (r, t, a, b) => {
        const [kecil, besar] = [Math.min(a, b), Math.max(a, b)];
        const naik = [capaian('naik', t, kecil).nilai, capaian('naik', t, besar).nilai];
        const turun = [capaian('turun', t, besar, r).nilai, capaian('turun', t, kecil, r).nilai];
        for (const [rendah, tinggi] of [naik, turun]) {
          if (typeof rendah === 'number' && typeof tinggi === 'number') expect(rendah).toBeLessThanOrEqual(tinggi);
        }
      }),
    );
  });
});
