import fc from 'fast-check';
import { escapeXml, isPolos, teksAman } from '../../../src/documents/docx/teks.ts';

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

  it('keeps its signs as signs and not as tags, also between the quotes of an attribute', () => {
    expect(escapeXml('<b>A & B</b> "C"\u0007')).toBe('&lt;b&gt;A &amp; B&lt;/b&gt; &quot;C&quot;');
  });

  it('is taken as it is only when nothing in it had to be changed', () => {
    const teks = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'a1 é🏆<>&"\n\t\u0085') }),
    );
    fc.assert(fc.property(teks, (satu) => !isPolos(satu) || escapeXml(satu) === satu));
    expect(['', 'Rp1.250', 'Persentase é 🏆 שלום', ' a '].map(isPolos)).toEqual([true, true, true, true]);
    expect(['a\nb', 'a\tb', 'A & B', '\uD83D'].filter(isPolos)).toEqual([]);
  });
});
