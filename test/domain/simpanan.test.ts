import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { readSimpanan, type Simpanan, writeSimpanan } from '../../src/domain/simpanan.ts';

const skema = z.strictObject({ nomor: z.number(), kata: z.string() });
type Isi = z.infer<typeof skema>;
const versi = (nomor: number): Simpanan<Isi> => ({ versi: nomor, skema });
const ISI: Isi = { nomor: 1, kata: 'satu' };

describe('what is stored as JSON', () => {
  test('is written without a version in the first, as workbooks have it; with one from the second on', () => {
    expect(writeSimpanan(versi(1), ISI)).toBe('{"nomor":1,"kata":"satu"}');
    expect(writeSimpanan(versi(2), ISI)).toBe('{"versi":2,"nomor":1,"kata":"satu"}');
  });

  test('is read by its own build and every later one, and known as newer by every earlier one', () => {
    const angka = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(angka, angka, fc.integer(), fc.string(), (penulis, pembaca, nomor, kata) => {
        const terbaca = readSimpanan(versi(pembaca), writeSimpanan(versi(penulis), { nomor, kata }));
        if (penulis > pembaca) expect(terbaca).toEqual({ status: 'lebih baru' });
        else expect(terbaca).toEqual({ status: 'terbaca', isi: { nomor, kata } });
      }),
    );
  });

  test.each([
    ['{"nomor":1,"kata":"satu","baru":true}', 'lebih baru'],
    ['{"versi":3,"apa":"saja"}', 'lebih baru'],
    ['{"versi":"dua","nomor":1,"kata":"satu"}', 'lebih baru'],
    ['{"nomor":"1","kata":"satu"}', 'rusak'],
    ['{"nomor":1}', 'rusak'],
    ['{"nomor":1,', 'rusak'],
    ['null', 'rusak'],
    ['', 'rusak'],
  ])('%s is %s', (teks, status) => {
    expect(readSimpanan(versi(2), teks)).toEqual({ status });
  });
});
