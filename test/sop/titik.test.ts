/** A checkpoint and the rows behind it say what the whole ledger says, wherever it was cut. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BarisRiwayat } from '../../src/domain/peristiwa.ts';
import { openTeks } from '../../src/domain/segel/kemas-segel.ts';
import type { Periode } from '../../src/domain/waktu/periode.ts';
import { siklusId } from '../../src/sop/keadaan.ts';
import { foldRiwayat } from '../../src/sop/lipat.ts';
import { allowedAksi } from '../../src/sop/tawaran.ts';
import { readInti, type Titik, toTitik, writeTitik } from '../../src/sop/titik.ts';
import { bukaKantor, ORANG, orang } from './kantor.ts';
import { sopSeed } from './seed-langkah.ts';

const ORANGNYA = [...ORANG, orang('rencana.dua', 'perencana'), orang('staf.s', 'staf', ['S'])];

/** As it is read back from its cells. */
function titikSampai(
  riwayat: readonly BarisRiwayat[],
  nomor: number,
  tahun: number,
  lain: readonly number[] = [],
): Titik {
  const { inti, jejak } = writeTitik(riwayat.slice(0, nomor), lain);
  const milik = jejak.get(tahun);
  const terbaca = readInti(openTeks(inti.potongan, inti) ?? '');
  if (!terbaca) throw new Error('another build wrote it');
  return toTitik(terbaca, milik ? [openTeks(milik.potongan, milik) ?? ''] : []);
}

/** What people did in one siklus of the SOP, drawn from what the panel offered them. */
function jalan(id: string, pilihan: readonly number[]): readonly BarisRiwayat[] {
  const status = id === 'lumajang-pengukuran' ? 'diterima' : 'belum mengisi';
  const awal = ['A', 'B', 'S'].map((kode) => ({ kode, status }) as const);
  const kantor = bukaKantor(sopSeed(id), { awal, pengguna: ORANGNYA });
  for (const pilih of pilihan) {
    const ada = ORANGNYA.flatMap(({ email }) =>
      allowedAksi(kantor.dunia(), email).flatMap((tawaran) => (tawaran.aksi === 'susun' ? [] : [{ email, tawaran }])),
    );
    const satu = ada[pilih % Math.max(ada.length, 1)];
    if (!satu) break;
    const { aksi, langkah, bidang } = satu.tawaran;
    const bidangKembali = aksi === 'bukaRevisi' ? ['A'] : [];
    kantor.lakukan(aksi, satu.email.slice(0, satu.email.indexOf('@')), { langkah, bidang, bidangKembali });
  }
  return kantor.baris;
}

/** The same siklus told for other periods, one after the other in one ledger. */
function berturut(baris: readonly BarisRiwayat[], masa: readonly (readonly [number, Periode])[]) {
  const semua = masa.flatMap(([tahun, periode]) =>
    baris.map((satu): BarisRiwayat => {
      const { buka } = satu.akibat;
      const akibat = { ...satu.akibat, ...(buka && { buka: { ...buka, tahun, periode } }) };
      return { ...satu, siklus: siklusId('depok-pengumpulan', tahun, periode), akibat };
    }),
  );
  return semua.map((satu, i): BarisRiwayat => ({ ...satu, nomor: i + 1, hash: `hash ${i + 1}` }));
}

describe('whatever people did, reading on from any row of the ledger comes to the same state', () => {
  test.each(['depok-pengumpulan', 'bakesbangpol-pengumpulan', 'probolinggo-pengumpulan', 'lumajang-pengukuran'])(
    '%s',
    (id) => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.array(fc.nat(), { maxLength: 4 }), (pilihan, potong) => {
          const baris = jalan(id, pilihan);
          const utuh = foldRiwayat(baris);
          const { length } = baris;
          for (const nomor of [length, length - 1, ...potong.map((n) => 1 + (n % length))].filter((n) => n > 0)) {
            expect(foldRiwayat(baris.slice(nomor), titikSampai(baris, nomor, 2026))).toEqual(utuh);
          }
        }),
        { numRuns: 10 },
      );
    },
  );
});

describe('years', () => {
  const satu = jalan('depok-pengumpulan', []);
  const selesai = [...satu, { ...(satu[0] as BarisRiwayat), aksi: 'selesaikan', akibat: { selesai: true as const } }];
  const MASA = [
    [2024, 'TW III'],
    [2024, 'TW IV'],
    [2025, 'TW I'],
    [2026, 'TW I'],
    [2026, 'TW II'],
  ] as const;
  const riwayat = berturut(selesai, MASA);
  const titik = titikSampai(riwayat, riwayat.length, 2026);

  test('in which nothing runs any more leave one line a siklus', () => {
    expect(titik.tutup).toEqual(
      ['TW III', 'TW IV'].map((periode) => ({
        id: `depok-pengumpulan 2024 ${periode}`,
        sop: 'depok-pengumpulan',
        tahun: 2024,
        periode,
      })),
    );
  });

  test('but the newest is there, and the last period in front of it: its recommendations come back', () => {
    const utuh = foldRiwayat(riwayat);
    expect([...titik.siklus.keys()]).toEqual(
      ['2025 TW I', '2026 TW I', '2026 TW II'].map((masa) => `depok-pengumpulan ${masa}`),
    );
    for (const [id, keadaan] of titik.siklus) expect(keadaan).toEqual(utuh.get(id));
  });

  test('in which something still runs are open, however old', () => {
    const terbuka = berturut(satu, [[2023, 'TW I']]);
    const semua = [...terbuka, ...riwayat].map((baris, i) => ({ ...baris, nomor: i + 1 }));
    const { siklus, tutup } = titikSampai(semua, semua.length, 2026);
    expect(siklus.has('depok-pengumpulan 2023 TW I')).toBe(true);
    expect(tutup).toHaveLength(2);
  });
});

test('a checkpoint whose siklus has other fields is not read', () => {
  const { inti } = writeTitik(jalan('depok-pengumpulan', []), [2026]);
  const teks = openTeks(inti.potongan, inti) ?? '';
  expect(readInti(teks)).not.toBeNull();
  expect(readInti(teks.replace('dibagikan', 'dibagikan,lain'))).toBeNull();
});
