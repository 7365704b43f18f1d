import { describe, expect, test } from '@jest/globals';
import type { BarisAnggaran, BarisRencanaAksi } from '../../../src/domain/profil.ts';
import { compareSegel } from '../../../src/domain/segel/beda-segel.ts';
import { type BarisSegel, type IsiSegel, readSegel, writeSegel } from '../../../src/domain/segel/isi-segel.ts';
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
    const tidakAda = { teks: [], angka: [] };
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
    expect(compareSegel(DULU, nanti)).toEqual({ teks: [], angka: [] });
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

  test('a year is written without a dot, and a schedule by its quarters', () => {
    const aksi = {
      kode: 'IKU-1',
      aksi: 'Mendampingi',
      kegiatan: '',
      penanggungJawab: '',
      triwulan: ['', '', '', ''],
    } as const;
    const dengan = (satu: Partial<BarisRencanaAksi>) => segel({ rencanaAksi: [{ ...aksi, ...satu }] });
    expect(compareSegel(DULU, segel({ profil: { ...DULU.profil, tahun: 2027 } })).angka).toMatchObject([
      { tempat: 'tahun', semula: '2026', menjadi: '2027' },
    ]);
    expect(compareSegel(segel({ rencanaAksi: [] }), dengan({})).teks).toEqual([
      { tempat: 'uraian rencana aksi IKU-1', semula: '', menjadi: 'Mendampingi', dokumen: 'laporan' },
    ]);
    expect(compareSegel(dengan({}), dengan({ triwulan: ['', 'Rapat', '', 'Laporan'] })).teks).toMatchObject([
      { tempat: 'jadwal rencana aksi IKU-1', semula: '', menjadi: 'TW II: Rapat; TW IV: Laporan' },
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

describe('a text by which papers group is renamed with its whole group', () => {
  const SATU = 'Meningkatnya layanan';
  const DUA = 'Meningkatnya pengawasan';
  const iku = (kode: string, sasaran: string) => ({ ...indikator[0], kode, sasaran, rekomendasi: null }) as BarisSegel;
  const isi = (sasaran: readonly string[], milik: string, narasi: string, lain: Partial<IsiSegel> = {}) =>
    segel({
      indikator: sasaran.map((nama, ke) => iku(`IKU-${ke + 1}`, nama)),
      anggaran: [baris('Pelayanan', 10, { sasaran: milik }), baris('Penunjang', 20)],
      narasi: [{ bagian: 'Analisis Penyebab', sasaran: narasi, teks: 'Cuaca', penyusun: '' }],
      ...lain,
    });
  const semula = isi([SATU, SATU, DUA], SATU, SATU);
  const tempat = (kini: IsiSegel) => {
    const { teks, angka } = compareSegel(semula, kini);
    return [teks, angka].map((semua) => semua.map((satu) => satu.tempat));
  };

  test('everywhere at once it is a text', () => {
    const baru = 'Meningkatnya layanan publik';
    expect(tempat(isi([baru, baru, DUA], baru, baru))).toEqual([
      ['sasaran IKU-1', 'sasaran IKU-2', `sasaran Analisis Penyebab (${SATU})`, 'sasaran anggaran Pelayanan (TW I)'],
      [],
    ]);
  });

  test('an IKU or budget line that goes to another sasaran moves an average or a serapan', () => {
    expect(tempat(isi([SATU, DUA, DUA], SATU, SATU))).toEqual([[], ['sasaran IKU-2 berpindah kelompok,']]);
    expect(tempat(isi([SATU, SATU, DUA], DUA, SATU))).toEqual([
      [],
      ['sasaran anggaran Pelayanan (TW I) berpindah kelompok,'],
    ]);
    expect(tempat(isi([SATU, SATU, DUA], '', SATU))[1]).toEqual([
      'sasaran anggaran Pelayanan (TW I) berpindah kelompok,',
    ]);
  });

  test('two sasaran that become one are no renaming', () => {
    expect(tempat(isi([SATU, SATU, SATU], SATU, SATU))[1]).toEqual(['sasaran IKU-3 berpindah kelompok,']);
  });

  test('one whose budget or narasi was left behind is not renamed; spelling by which they still meet is', () => {
    const baru = 'Meningkatnya layanan publik';
    expect(tempat(isi([baru, baru, DUA], SATU, baru))[1]).toEqual([
      'sasaran IKU-1 berpindah kelompok,',
      'sasaran IKU-2 berpindah kelompok,',
    ]);
    expect(tempat(isi([baru, baru, DUA], baru, SATU))[1]).toHaveLength(3);
    expect(tempat(isi(['MENINGKATNYA LAYANAN', 'MENINGKATNYA LAYANAN', DUA], SATU, SATU))[1]).toEqual([]);
    expect(tempat(isi(['MENINGKATNYA LAYANAN', SATU, DUA], SATU, SATU))[1]).toEqual([
      'sasaran IKU-1 berpindah kelompok,',
    ]);
  });

  test('a text of Narasi that is put under the right sasaran is a text', () => {
    expect(tempat(isi([SATU, SATU, DUA], SATU, DUA))).toEqual([[`sasaran Analisis Penyebab (${SATU})`], []]);
  });

  test('lines of one program are summed, and the quarters of one line are one line', () => {
    const dua = (kedua: Partial<BarisAnggaran>) =>
      segel({
        anggaran: [
          baris('Pelayanan', 10, { kegiatan: 'Izin' }),
          baris('Pelayanan', 20, { kegiatan: 'Data', ...kedua }),
        ],
      });
    expect(compareSegel(dua({}), dua({ program: 'Penunjang' })).angka).toMatchObject([
      { tempat: 'program anggaran Data (TW I) berpindah kelompok,', semula: 'Pelayanan', menjadi: 'Penunjang' },
    ]);
    expect(compareSegel(dua({}), dua({ kegiatan: 'Izin' })).angka).toHaveLength(1);
    expect(compareSegel(dua({}), dua({ kegiatan: 'Data Izin' })).angka).toEqual([]);
  });
});
