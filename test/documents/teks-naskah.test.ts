import * as fc from 'fast-check';
import { readDocx } from '../../local/verify/docx-file.ts';
import { renderDocx } from '../../src/documents/docx/berkas.ts';
import { laporanKinerja } from '../../src/documents/laporan/laporan-kinerja.ts';
import type { BagianNaskah, Blok, Naskah, SelTabel } from '../../src/documents/naskah.ts';
import { pengukuranKinerja } from '../../src/documents/pengukuran/pengukuran-kinerja.ts';
import { paragrafNaskah, sidikNaskah, teksNaskah } from '../../src/documents/teks-naskah.ts';
import { DI_KERTAS, DRAF, FINAL, REVISI, TAHUNAN } from './contoh.ts';
import { PNG } from './docx/kertas.ts';

/** As the .docx itself has them. */
function teksBerkas(naskah: Naskah): readonly string[] {
  const { body, headers, footers } = readDocx('kertas', renderDocx(naskah));
  return [...body.map(({ text }) => text), ...headers, ...footers];
}

const HURUF = [
  'a',
  'Z',
  '9',
  ' ',
  '\u00a0',
  '\n',
  '\r\n',
  '\t',
  '&',
  '<',
  '>',
  '"',
  '–',
  '☂',
  '😀',
  '\ud83d',
  '\u0007',
];
const teks = fc.array(fc.constantFrom(...HURUF), { maxLength: 6 }).map((huruf) => huruf.join(''));
const banyak = fc.array(teks, { maxLength: 3 });
const sel: fc.Arbitrary<SelTabel> = teks.map((isi) => ({ teks: isi }));
const baris = fc.tuple(sel, sel).map((satu) => ({ sel: satu }));
const gabung = fc.tuple(sel, sel, sel).map(([a, b, c]) => [{ sel: [{ ...a, baris: 2 }, b] }, { sel: [c] }]);

const blok: fc.Arbitrary<Blok> = fc.oneof(
  fc.record({ jenis: fc.constant('kop' as const), pemerintah: teks, instansi: teks, alamat: teks }),
  fc.record({ jenis: fc.constant('sampul' as const), judul: banyak, kaki: banyak }),
  fc.record({ jenis: fc.constant('judul besar' as const), baris: banyak }),
  fc.record({ jenis: fc.constant('judul' as const), tingkat: fc.constantFrom(1, 2, 3), teks }),
  fc.record({ jenis: fc.constantFrom('paragraf' as const, 'catatan' as const, 'kosong' as const), teks }),
  fc.record({ jenis: fc.constant('rincian' as const), label: teks, teks }),
  fc.record({ jenis: fc.constantFrom('daftar' as const, 'daftar bernomor' as const), butir: banyak }),
  fc.constant({ jenis: 'daftar isi' as const }),
  fc.constant({ jenis: 'gambar' as const, tipe: 'png' as const, isi: PNG, lebar: 10, tinggi: 10, keterangan: 'titik' }),
  fc.record({
    jenis: fc.constant('tabel' as const),
    keterangan: teks,
    kolom: fc.constant([{ lebar: 1 }, { lebar: 2 }]),
    judul: fc.array(baris, { maxLength: 1 }),
    isi: fc.oneof(fc.array(baris, { maxLength: 3 }), gabung),
  }),
  fc.record({
    jenis: fc.constant('tanda tangan' as const),
    sah: fc.boolean(),
    ...{ penutup: teks, tempatTanggal: teks, kapasitas: teks, keadaan: teks, nama: teks, pangkat: teks, nip: teks },
  }),
);
const bagian: fc.Arbitrary<BagianNaskah> = fc.record({
  arah: fc.constantFrom('tegak', 'mendatar'),
  isi: fc.array(blok, { maxLength: 4 }),
});
const naskah: fc.Arbitrary<Naskah> = fc.record({
  judul: teks,
  penyusun: teks,
  tanggal: fc.constant('2026-04-17'),
  draf: fc.boolean(),
  header: teks,
  kaki: teks,
  bagian: fc.array(bagian, { minLength: 1, maxLength: 3 }),
});

describe('the words of a paper', () => {
  it.each(Object.entries({ FINAL, DRAF, DI_KERTAS, REVISI, TAHUNAN }))('are those of its .docx: %s', (_nama, data) => {
    for (const tulis of [pengukuranKinerja, laporanKinerja])
      expect(teksBerkas(tulis(data))).toEqual(teksNaskah(tulis(data)));
  });

  it('are those of its .docx, whatever the paper says', () => {
    fc.assert(
      fc.property(naskah, (satu) => expect(teksBerkas(satu)).toEqual(teksNaskah(satu))),
      { numRuns: 300 },
    );
  });

  it('know of each figure its table, its row and its column', () => {
    const angka = paragrafNaskah(pengukuranKinerja(FINAL)).find(
      ({ sel }) => sel?.kolom.endsWith('Realisasi') && sel.baris,
    );
    expect(angka).toMatchObject({
      tempat: 'tabel',
      judul: 'A. Indikator Kinerja Utama',
      sel: {
        tabel: 'Tabel 1 Capaian Indikator Kinerja Utama',
        baris: expect.stringContaining('IKU-1'),
        kolom: 'Triwulan I, Realisasi',
      },
    });
  });

  it('have one fingerprint, whichever program saved the paper with other space and empty paragraphs', () => {
    const asli = teksNaskah(pengukuranKinerja(FINAL));
    const lain = ['', ...asli.map((satu) => ` ${satu.replaceAll(' ', '\u00a0')}`), ''];
    expect(sidikNaskah(lain)).toBe(sidikNaskah(asli));
    expect(sidikNaskah(asli.map((satu) => satu.replace('5', '6')))).not.toBe(sidikNaskah(asli));
  });
});
