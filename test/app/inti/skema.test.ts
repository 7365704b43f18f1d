import { expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { teks } from '../../../src/app/inti/skema.ts';

const baca = (isi: string) => z.safeParse(teks, isi);

test('a typed text keeps its lines and emoji, and loses what no cell can hold', () => {
  expect(baca(' satu\n\tdua \u{1F600} \u0000\u0007\r').data).toBe('satu\n\tdua \u{1F600}');
  expect(baca('a\ud83db\ude00c').data).toBe('abc');
});

test('2.000 letters are enough', () => {
  expect(baca('x'.repeat(2_000)).success).toBe(true);
  expect(baca('x'.repeat(2_001)).success).toBe(false);
});
