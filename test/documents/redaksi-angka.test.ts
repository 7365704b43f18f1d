import { describe, expect, test } from '@jest/globals';
import { NASKAH } from '../../src/app/dokumen/naskah-beku.ts';
import { teksNaskah } from '../../src/documents/teks-naskah.ts';
import { compareSegel } from '../../src/domain/segel/beda-segel.ts';
import type { IsiSegel } from '../../src/domain/segel/isi-segel.ts';
import { TEKS_DAFTAR } from '../../src/domain/segel/teks-segel.ts';
import { ANGGARAN, FINAL } from './contoh.ts';

const { pengesahan, sidikPotret, nomorRiwayat, sidikRiwayat, disusunTanggal, tersegel, ralat, ...lain } = FINAL;
const SEGEL: IsiSegel = { ...lain, siklus: 's', putaran: 1, anggaran: ANGGARAN };

type Baris = Readonly<Record<string, unknown>>;

const cetak = (isi: IsiSegel): readonly string[] =>
  Object.values(NASKAH).flatMap((susun) => teksNaskah(susun({ ...FINAL, ...isi })));

/** Every number in it, but those that stand in the texts themselves. */
const angka = (kertas: readonly string[], teks: readonly string[]): readonly string[] =>
  kertas
    .flatMap((paragraf) => teks.reduce((sisa, satu) => sisa.replaceAll(satu, ''), paragraf).match(/\d[\d.,]*/g) ?? [])
    .sort();

/** The seals in which one text of one row reads otherwise: as nothing else does, and as its neighbours in the list. */
function* ubahan() {
  for (const daftar of TEKS_DAFTAR) {
    const semua = daftar.pick(SEGEL) as readonly Baris[];
    const [nama] = Object.entries(SEGEL).find(([, isi]) => isi === semua) ?? [''];
    for (const medan of Object.keys(daftar.teks))
      for (const [ke, baris] of semua.entries()) {
        const semula = baris[medan];
        if (typeof semula !== 'string') continue;
        for (const menjadi of new Set([
          'Kata lain',
          ...[ke - 1, ke + 1].map((lain) => `${semua[lain]?.[medan] ?? semula}`),
        ])) {
          const isi = {
            ...SEGEL,
            [nama]: semua.map((satu) => (satu === baris ? { ...baris, [medan]: menjadi } : satu)),
          } as IsiSegel;
          if (menjadi !== semula) yield { apa: `${nama} ${ke} ${medan}: ${menjadi}`, isi, teks: [semula, menjadi] };
        }
      }
  }
}

describe('what is let through as a text', () => {
  test('changes no number on either paper', () => {
    const lewat = [...ubahan()].filter(({ isi }) => compareSegel(SEGEL, isi).angka.length === 0);
    expect(lewat.length).toBeGreaterThan(50);
    const semula = cetak(SEGEL);
    for (const { apa, isi, teks } of lewat) {
      const buang = teks.filter((satu) => satu !== '');
      expect([apa, angka(cetak(isi), buang)]).toEqual([apa, angka(semula, buang)]);
    }
  });
});
