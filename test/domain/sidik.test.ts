import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { kodeSidik, sidikTeks } from '../../src/domain/sidik.ts';

const reference = (teks: string): string => createHash('sha256').update(new TextEncoder().encode(teks)).digest('hex');

describe('the fingerprint of a text', () => {
  it('is the published SHA-256 of "abc"', () => {
    expect(sidikTeks('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([
    '',
    'Capaian 83,33 %',
    'é ñ ×',
    '– “kutip” …',
    '日本',
    'emoji 😀 dan bendera 🇮🇩',
    '\u0000',
    'separuh \ud83d',
    '\ude00 separuh',
    '\ud83d\ud83d\ude00',
  ])('takes %j as UTF-8', (teks) => {
    expect(sidikTeks(teks)).toBe(reference(teks));
  });

  it('takes any text as TextEncoder would', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((kode) => String.fromCharCode(kode));
    fc.assert(
      fc.property(fc.array(unit), (daftar) => {
        expect(sidikTeks(daftar.join(''))).toBe(reference(daftar.join('')));
      }),
    );
  });

  it('has a short form that fits on paper', () => {
    expect(kodeSidik(sidikTeks('abc'))).toBe('BA78-16BF');
  });
});
