/** Sixty people on the last day stay within what Google allows a minute, by the calls that presses really make. */
import { expect, test } from '@jest/globals';
import { lastDay, ROLES, WINDOWS } from '../../../local/bench/last-day.ts';
import { kodeBundel } from '../../bundel.ts';

test('a press and its screen cost two reads and one write, so that sixty people stay below the limits', () => {
  const { orang, panggilanPerTekanan, puncak, puncakBilaLayarDitanyakanSendiri, target } = lastDay(kodeBundel());
  expect(orang).toBe(60);
  const ditekan = [...new Set(ROLES.flatMap(({ presses }) => presses))];
  expect(Object.fromEntries(ditekan.map((aksi) => [aksi, panggilanPerTekanan[aksi]]))).toEqual(
    Object.fromEntries(ditekan.map((aksi) => [aksi, { baca: 2, tulis: aksi === 'giliran' ? 0 : 1 }])),
  );
  expect(target.map(({ tercapai }) => tercapai)).toEqual([true, true, true]);
  expect(target.map(({ batas }) => batas)).toEqual([300, 300, 60]);
  for (const [i, { baca }] of puncak.entries())
    expect(baca).toBeLessThan(puncakBilaLayarDitanyakanSendiri[i]?.baca ?? 0);
  expect(puncak.map(({ menitKedatangan }) => menitKedatangan)).toEqual([...WINDOWS]);
});
