/** The agency's figure of a period, from what the bidang handed in now and before. */
import { compareGabung } from '../../../src/domain/himpun/beda-kendali.ts';
import { himpun } from '../../../src/domain/himpun/himpun.ts';
import type { Indikator } from '../../../src/domain/indikator.ts';
import { createPotret } from '../../../src/domain/potret.ts';
import type { Triwulan } from '../../../src/domain/waktu/periode.ts';
import { indikator, target, triwulan } from '../pemeriksaan/contoh.ts';

const MASUK = { masuk: true, diterima: true, dilewati: false };

function serah(satu: Indikator, periode: Triwulan, bidang: string, realisasi: number | null) {
  const letak = { siklus: periode, tahun: 2026, periode, tahap: 'diserahkan', putaran: 1, bidang } as const;
  return createPotret(letak, satu, { keadaan: realisasi === null ? 'belum rilis' : 'terisi', realisasi });
}

function hasil(satu: Indikator, periode: Triwulan, potret: readonly ReturnType<typeof serah>[]) {
  const bidang = new Map(satu.bidang.map((kode) => [kode, MASUK]));
  const { baris } = himpun({ siklus: periode, tahun: 2026, periode, indikator: [satu], bidang, potret });
  return { potret: baris[0]?.potret, beda: compareGabung(baris) };
}

test('a running total of two bidang keeps the last figure of the one that is late, and says so', () => {
  const bersama = indikator({
    ...{ satuan: 'Orang', akumulasi: 'kumulatif', bidang: ['YAN', 'DAL'] },
    ...{ target: target(100), triwulan: triwulan(10, 40, 70, 100) },
  });
  const potret = [
    serah(bersama, 'TW I', 'YAN', 8),
    serah(bersama, 'TW I', 'DAL', 7),
    { ...serah(bersama, 'TW I', 'YAN, DAL', 15), tahap: 'dibekukan' as const },
    serah(bersama, 'TW II', 'YAN', 25),
    serah(bersama, 'TW II', 'DAL', null),
  ];
  const dua = hasil(bersama, 'TW II', potret);
  expect(dua.potret).toMatchObject({ realisasi: 32, capaian: 80, realisasiTahun: 32, capaianTahun: 32 });
  expect(dua.potret?.penjelasan).toContain('Jumlah YAN 25, DAL 7 = 32; DAL memakai angka terakhirnya, TW I');
  expect(dua.beda).toEqual([]);
  // Over a quarter in which nobody had a figure.
  const tiga = hasil(bersama, 'TW III', [
    ...potret,
    serah(bersama, 'TW III', 'DAL', 30),
    serah(bersama, 'TW III', 'YAN', null),
  ]);
  expect(tiga.potret).toMatchObject({ realisasi: 55, realisasiTahun: 55 });
});

test('without any new figure there is none, and the year stands where it stood', () => {
  const bersama = indikator({ satuan: 'Orang', akumulasi: 'kumulatif', bidang: ['YAN', 'DAL'] });
  const beku = { ...serah(bersama, 'TW I', 'YAN, DAL', 15), tahap: 'dibekukan' as const };
  const potret = [serah(bersama, 'TW I', 'YAN', 8), beku, serah(bersama, 'TW II', 'YAN', null)];
  expect(hasil(bersama, 'TW II', potret).potret).toMatchObject({ realisasi: null, realisasiTahun: 15 });
});

test('what is summed quarter by quarter takes nothing along', () => {
  const bersama = indikator({ satuan: 'Orang', akumulasi: 'jumlah', bidang: ['YAN', 'DAL'] });
  const potret = [serah(bersama, 'TW I', 'DAL', 7), serah(bersama, 'TW II', 'YAN', 25)];
  expect(hasil(bersama, 'TW II', potret).potret).toMatchObject({ realisasi: 25 });
});

describe('what may be used up within a year', () => {
  const gangguan = indikator({
    ...{ satuan: 'Jam', arah: 'turun', akumulasi: 'jumlah' },
    ...{ target: target(48), triwulan: triwulan(12, 12, 12, 12) },
  });
  const kini = (periode: Triwulan, realisasi: number) =>
    hasil(gangguan, periode, [
      { ...serah(gangguan, 'TW I', 'A', 4), tahap: 'dibekukan' as const },
      serah(gangguan, periode, 'A', realisasi),
    ]).potret;

  test('has no capaian of the year before the year is over', () => {
    expect(kini('TW II', 9.5)).toMatchObject({
      ...{ realisasiTahun: 13.5, capaianTahun: null },
      penjelasanTahun: 'Jumlah TW I 4, TW II 9,5 = 13,5. Terpakai 13,5 dari 48; capaian setahun dihitung pada TW IV.',
    });
  });

  test('and has one then', () => {
    expect(kini('TW IV', 20)).toMatchObject({ realisasiTahun: 24, capaianTahun: 150 });
  });
});
