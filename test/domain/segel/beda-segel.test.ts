import { describe, expect, test } from '@jest/globals';
import type { BarisAnggaran } from '../../../src/domain/profil.ts';
import { compareSegel } from '../../../src/domain/segel/beda-segel.ts';
import { type IsiSegel, readSegel, writeSegel } from '../../../src/domain/segel/isi-segel.ts';
import { FINAL } from '../../documents/contoh.ts';

const baris = (program: string, realisasi: number, lain: Partial<BarisAnggaran> = {}): BarisAnggaran => ({
  bidang: 'A',
  program,
  kegiatan: '',
  subKegiatan: '',
  sasaran: '',
  periode: 'TW I',
  pagu: 100,
  paguPerubahan: null,
  realisasi,
  ...lain,
});

const { pengesahan, sidikPotret, nomorRiwayat, sidikRiwayat, disusunTanggal, tersegel, ralat, indikator, ...lain } =
  FINAL;
const segel = (ubah: Partial<IsiSegel> = {}): IsiSegel => ({
  ...lain,
  siklus: 's',
  putaran: 1,
  indikator: indikator.map((satu) => ({ ...satu, rekomendasi: null })),
  anggaran: [baris('Pelayanan', 10), baris('Penunjang', 20)],
  historis: [{ kode: 'IKU-1', tahun: 2025, target: 10, realisasi: 9 }],
  narasi: [{ bagian: 'Kata Pengantar', sasaran: '', teks: 'Puji syukur', penyusun: 'Sari' }],
  ...ubah,
});
/** As it comes back from Arsip, its keys in another order. */
const DULU = readSegel(writeSegel(segel())) ?? segel();

describe('what of a round was mended', () => {
  test('nothing, however the tabs are sorted and whatever the round', () => {
    const kini = segel();
    const tidakAda = { teks: [], peringatan: [], angka: [] };
    expect(compareSegel(DULU, kini)).toEqual(tidakAda);
    expect(compareSegel(DULU, { ...kini, putaran: 2, anggaran: [...kini.anggaran].reverse() })).toEqual(tidakAda);
  });

  test('the name of a budget line is a text, its figures are not', () => {
    const nama = segel({ anggaran: [baris('Pelayanan Perizinan', 10), baris('Penunjang', 20)] });
    expect(compareSegel(DULU, nama)).toMatchObject({
      teks: [{ tempat: 'program anggaran Pelayanan (TW I)', semula: 'Pelayanan', menjadi: 'Pelayanan Perizinan' }],
      angka: [],
    });
    const angka = segel({ anggaran: [baris('Pelayanan', 11), baris('Penunjang', 20)] });
    expect(compareSegel(DULU, angka)).toMatchObject({
      teks: [],
      angka: [{ tempat: 'realisasi anggaran Pelayanan (TW I)', semula: '10', menjadi: '11' }],
    });
  });

  test('a budget line that came or went is a figure; one of a later quarter is no matter of this paper', () => {
    const hilang = compareSegel(DULU, segel({ anggaran: [baris('Pelayanan', 10)] }));
    expect(hilang.angka.map(({ tempat }) => tempat)).toContain('realisasi anggaran Penunjang (TW I)');
    const nanti = segel({ anggaran: [...DULU.anggaran, baris('Pelayanan', 60, { periode: 'TW II' })] });
    expect(compareSegel(DULU, nanti)).toEqual({ teks: [], peringatan: [], angka: [] });
  });

  test('a figure of another year and what it was compared with', () => {
    const historis = segel({ historis: [{ kode: 'IKU-1', tahun: 2025, target: 10, realisasi: 8.5 }] });
    expect(compareSegel(DULU, historis).angka).toMatchObject([
      { tempat: 'realisasi IKU-1 tahun 2025', semula: '9', menjadi: '8,5' },
    ]);
  });

  test('what a bidang handed in is no text to be mended', () => {
    const [satu, ...sisa] = DULU.indikator;
    if (!satu) throw new Error('no indikator');
    const ubah = (isi: object) => compareSegel(DULU, segel({ indikator: [{ ...satu, ...isi }, ...sisa] }));
    expect(ubah({ penghambat: 'hujan' }).angka).toHaveLength(1);
    expect(ubah({ keadaan: 'kosong' }).angka).toHaveLength(1);
    expect(ubah({ satuan: 'Ribu' }).angka).toHaveLength(1);
    expect(ubah({ uraian: 'Nama lain' })).toMatchObject({ angka: [], teks: [{ tempat: `uraian ${satu.kode}` }] });
    expect(compareSegel(DULU, segel({ indikator: sisa })).angka.length).toBeGreaterThan(0);
  });

  test('a text that came, and one that went', () => {
    const baru = { bagian: 'Simpulan', sasaran: '', teks: 'Tercapai', penyusun: '' };
    expect(compareSegel(DULU, segel({ narasi: [...DULU.narasi, baru] })).teks).toMatchObject([
      { tempat: 'Simpulan', semula: '', menjadi: 'Tercapai', dokumen: 'laporan' },
    ]);
    expect(compareSegel(DULU, segel({ narasi: [] })).teks).toMatchObject([
      { tempat: 'Kata Pengantar', semula: 'Puji syukur', menjadi: '' },
    ]);
  });

  test('a seal of an earlier build lacks what later ones know, which is no change', () => {
    const { alamat, ...profil } = DULU.profil;
    expect(compareSegel({ ...DULU, profil: profil as IsiSegel['profil'] }, segel())).toMatchObject({
      teks: [],
      angka: [],
    });
  });
});
