import { describe, expect, test } from '@jest/globals';
import { isRuntut, withTurunan } from '../../src/domain/baris-runtut.ts';
import type { Target } from '../../src/domain/indikator.ts';
import { type BarisPotret, potretKosong } from '../../src/domain/potret.ts';

const baris = (target: Target | null, satuan = 'Dokumen', lain: Partial<BarisPotret> = {}): BarisPotret => ({
  ...potretKosong(),
  satuan,
  target,
  ...lain,
});
const angka = (nilai: number, teks: string): Target => ({ jenis: 'angka', nilai, teks });

describe('a row of the Potret agrees with itself', () => {
  test.each([
    [null, 'Dokumen', true],
    [angka(10, '10'), 'Dokumen', true],
    [angka(90, '> 90'), '%', true],
    [angka(0.95, '0,95'), 'Indeks', true],
    [{ jenis: 'rentang', bawah: 80, atas: 90, teks: '80-90' }, '%', true],
    [angka(4, '10'), 'Dokumen', false],
    [angka(80, '80-90'), '%', false],
    [{ jenis: 'rentang', bawah: 10, atas: 12, teks: '10' }, 'Dokumen', false],
    [angka(10, ''), 'Dokumen', false],
    [angka(10, 'banyak'), 'Dokumen', false],
    // Its score is the agency's, on that day.
    [angka(77, 'BB'), 'Predikat', true],
    [angka(7, '81'), 'Predikat', false],
  ] as const)('in its target %j of %s: %s', (target, satuan, runtut) => {
    expect(isRuntut(baris(target, satuan))).toBe(runtut);
    expect(isRuntut(baris(null, satuan, { targetTahun: target }))).toBe(runtut);
  });

  test('in its kategori', () => {
    expect(isRuntut(baris(null, '', { capaian: 80, kategori: 'Tinggi' }))).toBe(true);
    expect(isRuntut(baris(null, '', { capaian: 80, kategori: 'Sangat Tinggi' }))).toBe(false);
    expect(isRuntut(baris(null, '', { capaian: null, kategori: 'Tinggi' }))).toBe(false);
    expect(isRuntut(baris(null, '', { capaian: 80, kategori: null }))).toBe(false);
  });

  test('once what follows is taken from the rest; a text that cannot be read stays', () => {
    const keliru = baris(angka(4, '10'), 'Dokumen', { capaian: 80, kategori: 'Rendah' });
    expect(withTurunan(keliru)).toEqual({ ...keliru, target: angka(10, '10'), kategori: 'Tinggi' });
    expect(withTurunan(baris(angka(10, 'banyak')))).toEqual(baris(angka(10, 'banyak')));
  });
});
