import { expect, test } from '@jest/globals';
import { findBuntu } from '../../src/sop/buntu.ts';
import type { Sop } from '../../src/sop/definisi.ts';
import { sopSeed } from './seed-langkah.ts';

const BELUM = [{ kode: 'A', status: 'belum mengisi' as const }];
const ubah = (id: string, nomor: number, isi: Partial<Sop['langkah'][number]>): Sop => {
  const sop = sopSeed(id);
  return { ...sop, langkah: sop.langkah.map((satu) => (satu.nomor === nomor ? { ...satu, ...isi } : satu)) };
};

test.each(['depok-pengumpulan', 'bakesbangpol-pengumpulan', 'probolinggo-pengumpulan', 'lumajang-pengumpulan'])(
  '%s as it is shipped comes to its end',
  (id) => expect(findBuntu(sopSeed(id), BELUM)).toBeNull(),
);

test('measuring begins with what was collected, and only with that', () => {
  const sop = sopSeed('lumajang-pengukuran');
  expect(findBuntu(sop, [{ kode: 'A', status: 'diterima' }])).toBeNull();
  expect(findBuntu(sop, BELUM)).toMatch(/^langkah 1 .*bidang A, yang belum terkumpul/);
});

test('each way in which an SOP would stop for ever is told by its langkah', () => {
  expect(findBuntu(ubah('depok-pengumpulan', 1, { dampak: [] }), BELUM)).toMatch(/^langkah 2 .*tidak membuka isian/);
  expect(findBuntu(ubah('depok-pengumpulan', 3, { pelaksana: ['Camat'] }), BELUM)).toMatch(/^langkah 3 .*"Camat"/);
  const terbalik = ubah('depok-pengumpulan', 3, { nomor: 9 });
  const diterima = {
    ...terbalik,
    langkah: terbalik.langkah.map((l) => (l.nomor === 4 ? { ...l, dampak: ['butuh diterima' as const] } : l)),
  };
  expect(findBuntu(diterima, BELUM)).toMatch(/^langkah 4 .*pemeriksaannya baru sesudahnya/);
  const mati = sopSeed('depok-pengumpulan');
  expect(findBuntu({ ...mati, langkah: mati.langkah.map((l) => ({ ...l, aktif: false })) }, BELUM)).toMatch(
    /tidak ada langkah/,
  );
});
