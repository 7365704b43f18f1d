/**
 * Whatever people do, in any order, legal or not, with the menu or by hand in the sheet.
 * More: ACAK=5000 npm test -- test/acak (ACAK_BUNDEL for the bundle, ACAK_BENIH for the first seed).
 */
import { expect, jest, test } from '@jest/globals';
import { kodeBundel } from '../bundel.ts';
import { duniaBundel, duniaIngatan } from './dunia.ts';
import { mainkanSejarah, type Sejarah } from './sejarah.ts';

jest.setTimeout(3_600_000);

const { ACAK = '300', ACAK_BUNDEL = '15', ACAK_BENIH = '1' } = process.env;

function mainkan(kali: number, satu: (benih: number) => Sejarah): void {
  const akhir = new Map<string, number>();
  let salah = 0;
  const jumlah = { diminta: 0, diterima: 0, gerak: 0, kertas: 0 };
  for (let i = 0; i < kali; i++) {
    const benih = Number(ACAK_BENIH) + i;
    const s = satu(benih);
    akhir.set(s.akhir.slice(0, 140), (akhir.get(s.akhir.slice(0, 140)) ?? 0) + 1);
    for (const k of Object.keys(jumlah) as (keyof typeof jumlah)[]) jumlah[k] += s.hitung[k];
    if (s.salah !== null && salah++ < 12) console.log(`benih ${benih}: ${s.salah}\n${s.langkah.slice(-8).join('\n')}`);
  }
  console.log(JSON.stringify({ salah, jumlah, akhir: [...akhir] }, null, 1));
  expect(salah).toBe(0);
}

test('on a workbook in memory', () => {
  mainkan(Number(ACAK), (benih) => mainkanSejarah(benih, duniaIngatan, 25));
});

test('through the bundle, as people meet it', () => {
  const kode = kodeBundel();
  mainkan(Number(ACAK_BUNDEL), (benih) => mainkanSejarah(benih, ({ orang }) => duniaBundel(kode, orang), 25));
});
