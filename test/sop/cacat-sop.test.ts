import { describe, expect, test } from '@jest/globals';
import { checkSop } from '../../src/sop/cacat-sop.ts';
import type { Langkah, Sop } from '../../src/sop/definisi.ts';
import { listSop } from '../../src/sop/seed/semua.ts';
import { sopSeed } from './seed-langkah.ts';

function ubah(id: string, nomor: number, isi: Partial<Langkah>): Sop {
  const sop = sopSeed(id);
  return { ...sop, langkah: sop.langkah.map((l) => (l.nomor === nomor ? { ...l, ...isi } : l)) };
}
const pesan = (sop: Sop): readonly string[] => checkSop(sop).map((t) => `${t.berat} ${t.kolom}: ${t.pesan}`);

describe('an SOP that the agency edited is checked before it runs', () => {
  test('the five seeds are sound, also Probolinggo with its tail', () => {
    expect(listSop().flatMap(checkSop)).toEqual([]);
    const sop = sopSeed('probolinggo-pengumpulan');
    expect(checkSop({ ...sop, langkah: sop.langkah.map((l) => ({ ...l, aktif: true })) })).toEqual([]);
  });

  test('a number used twice', () => {
    expect(pesan(ubah('depok-pengumpulan', 3, { nomor: 2 }))).toContainEqual(
      expect.stringMatching(/galat Nomor: depok-pengumpulan, langkah 2: .*dua kali/),
    );
  });

  test('a return to a langkah that is off or still to come', () => {
    expect(pesan(ubah('depok-pengumpulan', 5, { kembaliKe: 6 }))).toEqual([
      expect.stringMatching(/langkah 5: langkah 6/),
    ]);
    expect(pesan(ubah('depok-pengumpulan', 4, { aktif: false }))).toContainEqual(
      expect.stringMatching(/Kembali ke: .*langkah 5: langkah 4 tidak aktif/),
    );
  });

  test('a signature without its effect, or the effect elsewhere', () => {
    expect(pesan(ubah('depok-pengumpulan', 6, { dampak: [] }))).toEqual([
      expect.stringMatching(/langkah 6: .*bersama/),
    ]);
    expect(pesan(ubah('depok-pengumpulan', 7, { dampak: ['mengesahkan'] }))).toEqual([
      expect.stringMatching(/langkah 7: .*bersama/),
    ]);
  });

  test('a potret frozen where nobody reads the figures, or before they are gathered, or never', () => {
    expect(pesan(ubah('depok-pengumpulan', 3, { dampak: ['membekukan potret'] })).join()).toMatch(
      /langkah 3: potret tidak dapat.*langkah 3: sebelum potret dibekukan/,
    );
    expect(pesan(ubah('depok-pengumpulan', 5, { dampak: [] }))).toEqual([
      expect.stringMatching(/langkah 6: sebelum pengesahan/),
    ]);
    expect(pesan(ubah('depok-pengumpulan', 4, { jenis: 'persiapan' }))).toEqual([
      expect.stringMatching(/langkah 5: sebelum potret dibekukan/),
    ]);
  });
});
