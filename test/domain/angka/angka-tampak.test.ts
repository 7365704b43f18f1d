/** Against a library that formats as Excel does: what is read of a number is never another amount than what Excel shows. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { format } from 'numfmt';
import { readNumber } from '../../../src/domain/angka/angka-tampak.ts';

const FORMAT = fc
  .record({
    prefix: fc.constantFrom('', '"Rp"', '_-', '[Red]', '[$Rp-409] ', '\\~'),
    whole: fc.constantFrom('0', '#,##0', '000', '#'),
    decimals: fc.constantFrom('', '.0', '.00', '.##'),
    scale: fc.constantFrom('', '', ',', ',,'),
    suffix: fc.constantFrom('', '%', '" ribu"', '" juta"', '" dokumen"', '_)', ' %'),
    negative: fc.constantFrom('', 'bare', 'minus', 'brackets', 'empty'),
    zero: fc.constantFrom('', '', '"-"', 'empty', '"nihil"'),
  })
  .map(({ prefix, whole, decimals, scale, suffix, negative, zero }) => {
    const positive = `${prefix}${whole}${decimals}${scale}${suffix}`;
    const below = { '': '', bare: `;${positive}`, minus: `;-${positive}`, brackets: `;(${positive})`, empty: ';' }[
      negative
    ];
    return negative === '' || zero === '' ? positive + below : `${positive}${below};${zero === 'empty' ? '' : zero}`;
  });
const VALUE = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.integer({ min: -9999, max: 9999 }).map((value) => value / 100),
  fc.constantFrom(0, 1, 0.95, 1e9, 125_400),
);

const worth = (text: string): number => (/ribu/.test(text) ? 1e3 : /juta/.test(text) ? 1e6 : /%/.test(text) ? 0.01 : 1);
const amountOf = (digits: string, text: string): number =>
  (/[-(]/.test(text) ? -1 : 1) * Number(digits.replace(/[^\d.]/g, '')) * worth(text);

test('a number that is not asked about has the amount that is shown', () => {
  let read = 0;
  fc.assert(
    fc.property(FORMAT, VALUE, (code, value) => {
      const { text, shown: asked } = readNumber(value, code);
      if (asked !== undefined) return;
      read += 1;
      const shown = format(code, value);
      const ours = amountOf(text.replace(',', '.'), text);
      const theirs = /\d/.test(shown) ? amountOf(shown.replaceAll(',', ''), shown) : 0;
      const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
      expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(0.500001 * 10 ** -decimals * worth(shown));
    }),
    { numRuns: 5000 },
  );
  // The most of them are: a reader that asks about everything would pass too.
  expect(read).toBeGreaterThan(2000);
});

test.each(['', 'General', '0', '#,##0.00', '0%', '@', 'Standard'])(
  'the usual format "%s" is never asked about',
  (code) => {
    for (const value of [0, 1, -1, 0.95, 1250, 6_821_000_000]) expect(readNumber(value, code).shown).toBeUndefined();
  },
);
