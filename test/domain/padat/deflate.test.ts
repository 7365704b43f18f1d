import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { deflate } from '../../../src/domain/padat/deflate.ts';

/** Always the same, and no two alike. */
function noise(panjang: number): Uint8Array {
  let benih = 1;
  return Uint8Array.from({ length: panjang }, () => {
    benih = (Math.imul(benih, 1664525) + 1013904223) >>> 0;
    return benih >>> 24;
  });
}

const join = (...potongan: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(potongan));
const text = (teks: string): Uint8Array => Uint8Array.from(Buffer.from(teks));

/** Each byte about 1.6 times as often as the one before: code words as long as they can become. */
function fibonacci(banyak: number): Uint8Array {
  const kali = [1, 1];
  while (kali.length < banyak) kali.push((kali.at(-1) ?? 0) + (kali.at(-2) ?? 0));
  const semua = join(...kali.map((satu, nilai) => new Uint8Array(satu).fill(nilai)));
  // Shuffled, so that nothing repeats that could stand for many bytes at once.
  const acak = noise(4 * semua.length);
  for (let i = semua.length - 1; i > 0; i--) {
    const angka = ((acak[4 * i] ?? 0) << 16) | ((acak[4 * i + 1] ?? 0) << 8) | (acak[4 * i + 2] ?? 0);
    const ke = angka % (i + 1);
    [semua[i], semua[ke]] = [semua[ke] ?? 0, semua[i] ?? 0];
  }
  return semua;
}

describe('bytes made small', () => {
  const same = (byte: Uint8Array): void => {
    const padat = deflate(byte);
    // As lists of numbers a difference would take minutes to print.
    expect(Buffer.compare(inflateRawSync(padat), byte)).toBe(0);
    expect(Buffer.compare(inflateSync(padat), byte)).toBe(0);
  };
  const sesuatu = noise(40_000);

  it.each([
    ['nothing', new Uint8Array()],
    ['one byte', text('a')],
    ['one byte again and again', new Uint8Array(100_000).fill(7)],
    ['what nothing can make small', noise(200_000)],
    ['the same sentence', text('Realisasi kinerja triwulan ini tercapai. '.repeat(5000))],
    ['every length of what stood before', join(...Array.from({ length: 600 }, (_, n) => sesuatu.subarray(n, 2 * n)))],
    ['what stood as far before as can be said', join(sesuatu.subarray(0, 32_768), sesuatu.subarray(0, 9000))],
    ['what stood one byte further', join(sesuatu.subarray(0, 32_769), sesuatu.subarray(0, 9000))],
    ['what becomes too rare for a code word', fibonacci(24)],
  ])('come back as they were: %s', (_, byte) => same(byte));

  it('come back as they were, whatever they are', () => {
    const kata = fc.array(fc.constantFrom('<w:tc>', '</w:tc>', 'Dinas ', '12,5', '\u0000', 'é'), { maxLength: 400 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), same));
    fc.assert(fc.property(kata, (daftar) => same(text(daftar.join('')))));
  });

  it('are a small part of a table as papers have it', () => {
    const baris = Array.from(
      { length: 2000 },
      (_, ke) => `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:t>${ke * 37}</w:t></w:p></w:tc>`,
    );
    const byte = text(baris.join(''));
    expect(deflate(byte).length).toBeLessThan(byte.length / 20);
  });
});
