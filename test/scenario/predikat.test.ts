import { expect, test } from '@jest/globals';
import { bukaKantor, mulaiDepok } from './kantor-daring.ts';

test('one predikat with two scores is a galat; the same score twice is not', () => {
  const kantor = bukaKantor(['depok-pengumpulan'], (pak) => {
    pak.Predikat = [
      { Teks: 'Emas', Skor: '5' },
      { Teks: 'Perak', Skor: '3' },
      { Teks: 'perak', Skor: '3,0' },
      { Teks: ' emas', Skor: '4' },
    ];
  });
  mulaiDepok(kantor);
  const { temuan } = kantor.harus('rencana', 'periksa').data as { temuan: { kode: string; pesan: string }[] };
  expect(temuan.filter(({ kode }) => kode === 'PREDIKAT').map(({ pesan }) => pesan)).toEqual([
    'Predikat "emas" berskor 5 dan 4. Sisakan satu.',
  ]);
});
