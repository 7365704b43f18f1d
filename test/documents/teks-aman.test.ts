import fc from 'fast-check';
import { teksAman } from '../../src/documents/docx/teks.ts';

/** The Char production of XML 1.0. */
const BOLEH = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('text on its way into XML', () => {
  it('loses control characters and half surrogates, and nothing that people can read', () => {
    expect(teksAman('a\u0000b\u001fc\tд\uD83D🏆\uDC00\uFFFFשלום')).toBe('abc\tд🏆שלום');
    expect(teksAman('satu\r\ndua\rtiga\u2028empat')).toBe('satu\ndua\ntiga\nempat');
  });

  it('can always be carried by XML 1.0', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (teks) => BOLEH.test(teksAman(teks))));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (kode) =>
        BOLEH.test(teksAman(String.fromCharCode(...kode))),
      ),
    );
  });
});
