/**
 * Whatever people do, in any order, legal or not, with the menu or by hand in the sheet: nothing accepted is lost, damage
 * is named, and somebody can go on.
 * More: ACAK=5000 npm test -- test/acak (ACAK_BUNDEL for those through the bundle, ACAK_BENIH for the first seed).
 */
import { expect, jest, test } from '@jest/globals';
import { kodeBundel } from '../bundel.ts';
import { type Dunia, duniaBundel, duniaIngatan } from './dunia.ts';
import type { KantorAcak } from './kantor-acak.ts';
import { bukaPanggung } from './panggung.ts';
import { mainkanSejarah } from './sejarah.ts';

jest.setTimeout(3_600_000);

const { ACAK = '40', ACAK_BUNDEL = '3', ACAK_BENIH = '1' } = process.env;

interface Cara {
  readonly kali: number;
  /** Offices, one SOP after the other. */
  readonly kantor: number;
  /** Presses of a history, before somebody mends and all go on. */
  readonly panjang: number;
  readonly dunia: (kantor: KantorAcak) => Dunia;
}

/** What went wrong, by seed. */
function salahDi({ kali, kantor, panjang, dunia }: Cara): readonly string[] {
  const panggung = Array.from({ length: kantor }, (_, i) => bukaPanggung(i, dunia, 30));
  return Array.from({ length: kali }, (_, i) => Number(ACAK_BENIH) + i).flatMap((benih) => {
    const di = panggung[benih % kantor];
    if (!di) throw new Error('no office');
    const { salah, langkah } = mainkanSejarah(benih, di, panjang);
    return salah === null ? [] : [`benih ${benih}: ${salah}\n${langkah.join('\n')}`];
  });
}

test('on a workbook in memory', () => {
  expect(salahDi({ kali: Number(ACAK), kantor: 5, panjang: 6, dunia: duniaIngatan })).toEqual([]);
});

test('through the bundle, with the refusals of Google', () => {
  const kode = kodeBundel();
  const dunia = ({ orang }: KantorAcak): Dunia => duniaBundel(kode, orang);
  expect(salahDi({ kali: Number(ACAK_BUNDEL), kantor: 1, panjang: 5, dunia })).toEqual([]);
});
