/** A budget table as agencies copy it from their DPA, with the totals that stand between its lines. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addUp } from '../../../src/documents/anggaran.ts';
import { snapshotOfPak } from '../../../src/pak/check-pak.ts';
import { perTab } from '../../../src/pak/tab-pak.ts';
import { readAnggaran } from '../../../src/workbook/tab/anggaran.ts';

type Baris = readonly [
  bidang: string,
  program: string,
  kegiatan: string,
  pagu: string,
  realisasi?: string,
  sub?: string,
  periode?: string,
];

function baca(...baris: readonly Baris[]) {
  const nilai = baris.map(([Bidang, Program, Kegiatan, Pagu, Realisasi = '', sub = '', Periode = '']) => ({
    Bidang,
    Program,
    Kegiatan,
    Pagu,
    Realisasi,
    'Sub Kegiatan': sub,
    Periode,
  }));
  const tabel = perTab((tab) => (tab === 'Anggaran' ? nilai.map((satu, i) => ({ baris: i + 2, nilai: satu })) : []));
  const { isi, temuan } = readAnggaran(snapshotOfPak({ tabel }));
  return { ...addUp(isi), temuan: temuan.map(({ berat, baris: letak }) => `${berat} ${(letak ?? 0) - 4}`) };
}

const DUA: readonly Baris[] = [
  ['YAN', 'Program A', 'Kegiatan A', '1000000000', '640000000'],
  ['DAL', 'Program B', 'Kegiatan B', '1000000000', '640000000'],
];

describe('a row that says that it is a total is told and never summed again', () => {
  test.each<[string, Baris]>([
    ['JUMLAH below Program', ['', 'JUMLAH', '', '2000000000', '1280000000']],
    ['TOTAL in the column Bidang', ['TOTAL', '', '', '2000000000', '1280000000']],
    ['Sub Total of one bidang', ['YAN', 'Sub Total', '', '1000000000', '640000000']],
    ['Jumlah Program A', ['YAN', '', 'Jumlah Program A', '1000000000', '640000000']],
    ['a total without its realisasi', ['', 'Jumlah Total', '', '2000000000']],
    ['Grand Total', ['', 'Grand Total', '', '2000000000', '1280000000']],
    ['no name at all, and the figures of all rows above', ['', '', '', '2000000000', '1280000000']],
  ])('%s', (_, jumlah) => {
    expect(baca(...DUA, jumlah)).toEqual({ pagu: 2_000_000_000, realisasi: 1_280_000_000, temuan: ['info 3'] });
  });

  test('a programme that is called so by a word of its own is a line', () => {
    expect(baca(['YAN', 'Totalitas Pelayanan', 'K', '500', '100']).pagu).toBe(500);
  });
});

describe('a programme row above its kegiatan', () => {
  const KEGIATAN: readonly Baris[] = [
    ['YAN', 'Program A', 'Kegiatan 1', '600', '300'],
    ['YAN', 'Program A', 'Kegiatan 2', '400', '150'],
  ];

  test('with and without a bidang, before or after its kegiatan', () => {
    const hasil = { pagu: 1000, realisasi: 450 };
    expect(baca(['YAN', 'Program A', '', '1000', '450'], ...KEGIATAN)).toEqual({ ...hasil, temuan: ['info 1'] });
    expect(baca(['', 'Program A', '', '1000', '450'], ...KEGIATAN)).toEqual({ ...hasil, temuan: ['info 1'] });
    expect(baca(...KEGIATAN, ['YAN', 'Program A', '', '1000', '450'])).toEqual({ ...hasil, temuan: ['info 3'] });
  });

  test('where the names above are not repeated, and kegiatan have sub kegiatan', () => {
    expect(
      baca(
        ['YAN', 'Program A', '', '1000', '450'],
        ['YAN', '', 'Kegiatan 1', '600', '300'],
        ['YAN', '', '', '350', '200', 'Sub 1'],
        ['YAN', '', '', '250', '100', 'Sub 2'],
        ['YAN', '', 'Kegiatan 2', '400', '150'],
      ),
    ).toEqual({ pagu: 1000, realisasi: 450, temuan: ['info 1', 'info 2'] });
  });

  test('a heading without figures is no line that waits for its realisasi', () => {
    expect(baca(['YAN', 'Program A', '', ''], ...KEGIATAN)).toEqual({ pagu: 1000, realisasi: 450, temuan: ['info 1'] });
  });

  test('whose figure is not that of its kegiatan is asked about, and stops the work', () => {
    expect(baca(['YAN', 'Program A', '', '1100', '450'], ...KEGIATAN).temuan).toEqual(['galat 1']);
  });

  test('of another bidang is a line of its own', () => {
    expect(baca(['SEK', 'Program A', '', '70', '10'], ...KEGIATAN)).toEqual({ pagu: 1070, realisasi: 460, temuan: [] });
  });
});

test('one column holds programmes and kegiatan alike: a row with the figures of those below it together is asked about', () => {
  const temuan = baca(
    ['', 'Dinas Contoh', '', '1000', '450'],
    ['', 'Urusan satu', '', '600', '300'],
    ['', 'Urusan dua', '', '400', '150'],
  ).temuan;
  expect(temuan).toEqual(['galat 1']);
});

test('a bidang with its sum above its programmes is a total; bidang that have nothing but a sum are lines', () => {
  expect(baca(['YAN', '', '', '900', '90'], ['YAN', 'A', '', '500', '50'], ['YAN', 'B', '', '400', '40'])).toEqual({
    pagu: 900,
    realisasi: 90,
    temuan: ['info 1'],
  });
  expect(baca(['YAN', '', '', '900', '90'], ['DAL', '', '', '500', '50'])).toEqual({
    pagu: 1400,
    realisasi: 140,
    temuan: [],
  });
});

test('equal lines, and a pagu that happens to be the sum of two others, are lines', () => {
  expect(baca(['YAN', 'A', '', '500'], ['YAN', 'B', '', '300'], ['YAN', 'C', '', '200']).temuan).toEqual([]);
  expect(baca(...DUA, ['SEK', 'Program C', 'K', '1000000000', '640000000']).pagu).toBe(3_000_000_000);
});

test('rows of several periods under one total that names none', () => {
  const masa = (periode: string, realisasi: string): readonly Baris[] => [
    ['YAN', 'A', 'K1', '600', realisasi, '', periode],
    ['YAN', 'A', 'K2', '400', '0', '', periode],
  ];
  const { temuan } = baca(...masa('TW I', '100'), ...masa('TW II', '250'), ['', '', '', '1000', '250']);
  expect(temuan).toEqual(['info 5']);
});

/** A budget as a tree; its rows as a DPA prints them, with totals wherever an agency puts them. */
const RINCIAN = fc.record({ pagu: fc.integer({ min: 1, max: 5_000_000 }), serap: fc.integer({ min: 0, max: 100 }) });
const DPA = fc.record({
  program: fc.array(fc.array(RINCIAN, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  barisProgram: fc.boolean(),
  bidangProgram: fc.boolean(),
  diBawah: fc.boolean(),
  ulangNama: fc.boolean(),
  penutup: fc.constantFrom('', 'JUMLAH', 'Total', 'tanpa nama'),
});

test('whatever totals stand in it, a budget is summed once or asked about', () => {
  fc.assert(
    fc.property(DPA, ({ program, barisProgram, bidangProgram, diBawah, ulangNama, penutup }) => {
      const rupiah = (angka: number): string => String(angka * 1000);
      const nyata = ({ pagu, serap }: { pagu: number; serap: number }): number => Math.round((pagu * serap) / 100);
      const semua = program.flat();
      const pagu = (daftar: typeof semua): number => daftar.reduce((sum, satu) => sum + satu.pagu, 0);
      const realisasi = (daftar: typeof semua): number => daftar.reduce((sum, satu) => sum + nyata(satu), 0);
      const baris = program.flatMap((kegiatan, p): Baris[] => {
        const nama = `Program ${p + 1}`;
        const jumlah: Baris = [
          bidangProgram ? 'YAN' : '',
          nama,
          '',
          rupiah(pagu(kegiatan)),
          rupiah(realisasi(kegiatan)),
        ];
        const rinci = kegiatan.map(
          (satu, k): Baris => [
            'YAN',
            ulangNama || diBawah || !barisProgram ? nama : '',
            `Kegiatan ${p + 1}.${k + 1}`,
            rupiah(satu.pagu),
            rupiah(nyata(satu)),
          ],
        );
        return barisProgram ? (diBawah ? [...rinci, jumlah] : [jumlah, ...rinci]) : rinci;
      });
      const nama = penutup === 'tanpa nama' ? '' : penutup;
      const akhir: Baris = ['', nama, '', rupiah(pagu(semua)), rupiah(realisasi(semua))];
      const hasil = baca(...baris, ...(penutup === '' ? [] : [akhir]));
      const ditanya = hasil.temuan.some((satu) => satu.startsWith('galat'));
      if (!ditanya) expect([hasil.pagu, hasil.realisasi]).toEqual([pagu(semua) * 1000, realisasi(semua) * 1000]);
      // A total that says so, or stands above its own lines, is never a question.
      if (penutup !== 'tanpa nama') expect(ditanya).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
