import { countTercapai, kategoriOf, rataRataCapaian, SUMBER_SKALA } from '../../../src/domain/himpun/kategori.ts';

test.each<[number, string]>([
  [250, 'Sangat Tinggi'],
  [90.01, 'Sangat Tinggi'],
  [90.005, 'Sangat Tinggi'],
  [90.004, 'Tinggi'],
  [90, 'Tinggi'],
  [75.01, 'Tinggi'],
  [75, 'Sedang'],
  [65.01, 'Sedang'],
  [65, 'Rendah'],
  [50.01, 'Rendah'],
  [50, 'Sangat Rendah'],
  [0, 'Sangat Rendah'],
  [-50, 'Sangat Rendah'],
])('%d per cent is %s', (nilai, kategori) => {
  expect(kategoriOf(nilai)).toBe(kategori);
});

test('no capaian has no kategori', () => {
  expect(kategoriOf(null)).toBeNull();
});

test('the rule is there to be printed', () => {
  expect(SUMBER_SKALA).toContain('Permendagri 54/2010');
  expect(SUMBER_SKALA).toContain('> 90 Sangat Tinggi, > 75 Tinggi, > 65 Sedang, > 50 Rendah');
});

describe('the mean of capaian', () => {
  test('caps at 120, leaves out what has no value, and counts both', () => {
    expect(rataRataCapaian([80, 250, null, 100])).toEqual({
      nilai: 100,
      dihitung: 3,
      tanpaNilai: 1,
      dipangkas: 1,
      batas: 120,
    });
  });

  test('exactly 120 is not capped', () => {
    expect(rataRataCapaian([120])).toMatchObject({ nilai: 120, dipangkas: 0 });
  });

  test('another cap can be named', () => {
    expect(rataRataCapaian([80, 250], 100)).toMatchObject({ nilai: 90, batas: 100 });
  });

  test('of nothing is nothing', () => {
    expect(rataRataCapaian([null])).toMatchObject({ nilai: null, dihitung: 0, tanpaNilai: 1 });
  });
});

test('a capaian of exactly 100 counts as reached, none as without value', () => {
  expect(countTercapai([100, 99.999, 120, null, 0])).toEqual({ tercapai: 2, belum: 2, tanpaNilai: 1 });
});
