import { describe, expect, test } from '@jest/globals';
import { compareGabung, compareJumlah } from '../../../src/domain/himpun/beda-kendali.ts';
import { type BarisHimpun, himpun } from '../../../src/domain/himpun/himpun.ts';
import { adviseBeda, nameBeda } from '../../../src/domain/himpun/kata-beda.ts';
import { isianTerpakai, sumPerSatuan } from '../../../src/domain/himpun/kendali.ts';
import type { Gabung, Indikator } from '../../../src/domain/indikator.ts';
import type { BedaKendali } from '../../../src/domain/kendali.ts';
import { type BarisPotret, createPotret } from '../../../src/domain/potret.ts';

const KOSONG = { 'TW I': null, 'TW II': null, 'TW III': null, 'TW IV': null };

function indikator(kode: string, satuan: string, bidang: readonly string[], lain: Partial<Indikator> = {}): Indikator {
  return {
    ...{ kode, jenis: 'IKU', induk: null, sasaran: 'S', uraian: kode, satuan, arah: 'naik', rumus: '2T-R' },
    ...{ akumulasi: 'jumlah', gabung: null, bidang, pemilik: '', target: null, triwulan: KOSONG },
    ...{ definisiOperasional: '', formulasi: '', sumberData: '', targetPerubahan: null, berlakuSejak: null },
    ...{ dasarPerubahan: '', triwulanPerubahan: KOSONG, realisasiTahunLalu: null, targetRenstra: null },
    standarNasional: null,
    ...lain,
  };
}

function serah(bidang: string, satu: Indikator, isi: number | null | readonly [number, number]): BarisPotret {
  const letak = { siklus: 's', tahun: 2026, periode: 'TW I', tahap: 'diserahkan', putaran: 1, bidang } as const;
  const [pembilang, penyebut] = typeof isi === 'object' && isi !== null ? isi : [null, null];
  const realisasi = pembilang === null ? (isi as number | null) : (pembilang / (penyebut ?? 1)) * 100;
  return createPotret(letak, satu, {
    keadaan: isi === null ? 'belum rilis' : 'terisi',
    realisasi,
    pembilang,
    penyebut,
  });
}

const ORANG = indikator('K1', 'Orang', ['A', 'B'], { gabung: 'jumlah' });
const RUPIAH = indikator('K2', 'Rupiah', ['A']);
const RASIO = indikator('K3', '%', ['A', 'B'], { akumulasi: 'rasio', gabung: 'rasio' });
const DIAM = indikator('K4', 'Orang', ['B']);
const SERAHAN = [
  serah('A', ORANG, 12),
  serah('A', RUPIAH, 6_821_000_000),
  serah('A', RASIO, [40, 50]),
  serah('B', ORANG, 30),
  serah('B', RASIO, [30, 50]),
  serah('B', DIAM, null),
];
const ADA = { masuk: true, diterima: true, dilewati: false };
const BAHAN = {
  siklus: 's',
  tahun: 2026,
  periode: 'TW I',
  indikator: [ORANG, RUPIAH, RASIO, DIAM],
  bidang: new Map([
    ['A', ADA],
    ['B', { ...ADA, diterima: false }],
    ['C', { masuk: false, diterima: false, dilewati: true }],
  ]),
  potret: SERAHAN,
} as const;

const { baris, kendali } = himpun(BAHAN);

describe('the control of what was handed in', () => {
  test('counts the isian of each bidang: asked for, handed in, accepted, skipped', () => {
    expect(kendali.bidang).toEqual([
      { kode: 'A', diharapkan: 3, masuk: 3, diterima: 3, dilewati: false },
      { kode: 'B', diharapkan: 3, masuk: 3, diterima: 0, dilewati: false },
      { kode: 'C', diharapkan: 0, masuk: 0, diterima: 0, dilewati: true },
    ]);
  });

  test('adds up within a satuan and never across; what is not released yet is counted and is no number', () => {
    expect(kendali.masuk).toEqual([
      { satuan: '%', baris: 2, bernilai: 2, nilai: '140', pembilang: '70', penyebut: '100' },
      { satuan: 'Orang', baris: 3, bernilai: 2, nilai: '42' },
      { satuan: 'Rupiah', baris: 1, bernilai: 1, nilai: '6821000000' },
    ]);
  });

  test('adds up the rows of the agency too: 42 orang and 70 of 100', () => {
    expect(kendali.hasil).toEqual([
      { satuan: '%', baris: 1, bernilai: 1, nilai: '70', pembilang: '70', penyebut: '100' },
      { satuan: 'Orang', baris: 2, bernilai: 1, nilai: '42' },
      { satuan: 'Rupiah', baris: 1, bernilai: 1, nilai: '6821000000' },
    ]);
  });

  test('does not depend on the order of the rows, nor on how a satuan is spelled', () => {
    expect(himpun({ ...BAHAN, potret: [...SERAHAN].reverse() }).kendali).toEqual(kendali);
    const eja = sumPerSatuan([serah('A', ORANG, 1), serah('B', { ...ORANG, satuan: ' orang' }, 2)]);
    expect(eja).toMatchObject([{ baris: 2, nilai: '3' }]);
  });
});

/** What the control says of consolidation that went wrong in this way. */
function setelah(rusak: (semua: readonly BarisHimpun[]) => readonly BarisHimpun[]): readonly string[] {
  const terpakai = isianTerpakai(rusak(baris));
  return ['A', 'B'].flatMap((bidang) => {
    const dari = sumPerSatuan(SERAHAN.filter((satu) => satu.bidang === bidang));
    const ke = sumPerSatuan(terpakai.filter((satu) => satu.bidang === bidang));
    return compareJumlah({ bidang, dari: 'diserahkan', ke: 'dihimpun' }, dari, ke).map((beda) => nameBeda([beda]));
  });
}

const pada = (kode: string, ubah: (satu: BarisHimpun) => BarisHimpun) => (semua: readonly BarisHimpun[]) =>
  semua.map((satu) => (satu.potret.kode === kode ? ubah(satu) : satu));

describe('consolidation that loses, doubles or mistakes a row is told by bidang and satuan', () => {
  test('nothing, where all is as it was handed in', () => {
    expect(setelah((semua) => semua)).toEqual([]);
    expect(compareGabung(baris)).toEqual([]);
  });

  test('a row dropped', () => {
    const tanpaB = pada('K1', (satu) => ({ ...satu, isian: satu.isian.slice(0, 1) }));
    expect(setelah(tanpaB)).toEqual(['Bidang B, satuan Orang: banyaknya isian 2 diserahkan, 1 dihimpun.']);
  });

  test('a row doubled', () => {
    const ganda = pada('K2', (satu) => ({ ...satu, isian: [...satu.isian, ...satu.isian] }));
    expect(setelah(ganda)).toEqual(['Bidang A, satuan Rupiah: banyaknya isian 1 diserahkan, 2 dihimpun.']);
  });

  test('another satuan', () => {
    const lain = pada('K2', (satu) => ({ ...satu, potret: { ...satu.potret, satuan: 'Dolar' } }));
    expect(setelah(lain)).toEqual([
      'Bidang A, satuan Rupiah: banyaknya isian 1 diserahkan, 0 dihimpun.',
      'Bidang A, satuan Dolar: banyaknya isian 0 diserahkan, 1 dihimpun.',
    ]);
  });

  test('another figure, or a missing one that became 0', () => {
    const ubah = (realisasi: number) => (satu: BarisHimpun) => ({
      ...satu,
      isian: satu.isian.map((isian) => ({ ...isian, realisasi })),
    });
    expect(setelah(pada('K2', ubah(6_821_000_000.01)))).toEqual([
      'Bidang A, satuan Rupiah: jumlah nilai 6.821.000.000 diserahkan, 6.821.000.000,01 dihimpun.',
    ]);
    expect(setelah(pada('K4', ubah(0)))).toEqual(['Bidang B, satuan Orang: banyaknya nilai 1 diserahkan, 2 dihimpun.']);
  });
});

describe('a figure that cannot have come from its isian', () => {
  const hasil = (gabung: Gabung, a: number, b: number, realisasi: number) => {
    const satu = indikator('K1', 'Orang', ['A', 'B'], { gabung });
    const [dulu] = himpun({ ...BAHAN, indikator: [satu], potret: [serah('A', satu, a), serah('B', satu, b)] }).baris;
    if (!dulu) throw new Error('no row');
    return compareGabung([{ ...dulu, potret: { ...dulu.potret, realisasi } }]).map((beda) => nameBeda([beda]));
  };

  test('a sum is the sum', () => {
    expect(hasil('jumlah', 12, 30, 42)).toEqual([]);
    expect(hasil('jumlah', 12, 30, 41)).toEqual([
      'Bidang A, B, K1, satuan Orang: realisasi 42 menurut isiannya, 41 dalam hasil himpun.',
    ]);
  });

  test('a mean, the highest, the lowest and the responsible one lie between the least and the greatest', () => {
    for (const gabung of ['rata-rata', 'tertinggi', 'terendah', 'penanggung jawab'] as const) {
      expect(hasil(gabung, 12, 30, 30)).toEqual([]);
      expect(hasil(gabung, 12, 30, 42)).toEqual([expect.stringContaining('12 sampai 30 menurut isiannya, 42 dalam')]);
    }
  });

  test('a ratio is that of the sums', () => {
    const ubah = pada('K3', (satu) => ({ ...satu, potret: { ...satu.potret, realisasi: 75 } }));
    expect(compareGabung(ubah(baris)).map(({ seharusnya }) => seharusnya)).toEqual(['70 menurut isiannya']);
  });
});

test('says what to do, and of many differences the first three', () => {
  const beda = (bidang: string): BedaKendali => ({
    ...{ bidang, satuan: 'Orang', indikator: '', apa: 'jumlah nilai' },
    ...{ seharusnya: '1 diserahkan', ditemukan: '2 dihimpun' },
  });
  expect(adviseBeda(['A', 'B', 'A'].map(beda))).toMatch(/^Kembalikan isian bidang A, B agar diserahkan lagi/);
  expect(adviseBeda([beda('')])).toBe('Jalankan Himpun ulang, lalu ulangi.');
  expect(nameBeda([beda('')])).toBe('Satuan Orang: jumlah nilai 1 diserahkan, 2 dihimpun.');
  expect(nameBeda(['A', 'B', 'C', 'D', 'E'].map(beda))).toMatch(/Bidang C, .* Ada 2 perbedaan lagi\.$/);
});
