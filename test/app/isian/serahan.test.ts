/** What a bidang typed, as it is kept and compared from the moment it was handed in. */
import { describe, expect, test } from '@jest/globals';
import { isDiserahkan, sidikIsian, toPotret } from '../../../src/app/isian/serahan.ts';
import { potretLalu } from '../../../src/app/paket/isian-lalu.ts';
import { readIsian } from '../../../src/domain/isian.ts';
import { type IsianMentah, JUDUL_KETIK } from '../../../src/domain/isian-mentah.ts';
import { SIKLUS_BARU } from '../../../src/sop/keadaan.ts';
import { sopById } from '../../../src/sop/seed/daftar.ts';
import { indikator } from '../../domain/pemeriksaan/contoh.ts';

const MENTAH: IsianMentah = {
  ...{ bidang: 'A', tab: 'TW II A', baris: 5, kode: 'K' },
  ...{ realisasi: '80', pembilang: '8', penyebut: '10' },
  ...{ bukti: 'bukti', pendorong: 'pendorong', penghambat: 'penghambat', tindakLanjut: 'tindak lanjut' },
  penjelasanBidang: 'penjelasan',
};
const MASA = { tahun: 2026, periode: 'TW II', predikat: new Map<string, number>() } as const;
const SIKLUS = { id: 's', sop: 'depok-pengumpulan', tahun: 2026, periode: 'TW II', dibuka: 0, ...SIKLUS_BARU } as const;

function isian(...mentah: readonly Partial<IsianMentah>[]) {
  const terbaca = mentah.map((ubah) => readIsian({ ...MENTAH, ...ubah }, indikator({ satuan: '%' }), MASA));
  return { bidang: 'A', tabAda: true, terbaca, temuan: [] };
}

function jalan() {
  const sop = sopById('depok-pengumpulan');
  if (!sop) throw new Error('no such SOP');
  return { sop, siklus: SIKLUS };
}

describe('the numbers of a row as one text', () => {
  test.each<[Partial<IsianMentah>, string]>([
    [{}, '80 · 8 / 10'],
    [{ pembilang: '', penyebut: '' }, '80'],
    [{ realisasi: '' }, '8 / 10'],
    [{ realisasi: '', pembilang: '', penyebut: '' }, ''],
  ])('%j is kept as “%s”', (ubah, teks) => {
    expect(toPotret(isian(ubah), jalan(), 1).map((baris) => baris.teks)).toEqual([teks]);
  });

  test('is the same whether it was handed in or taken over from a pack', () => {
    const kolom = Object.entries(JUDUL_KETIK).map(([kunci, judul]) => [judul, MENTAH[kunci as keyof IsianMentah]]);
    const nilai = { Periode: 'TW II', Bidang: 'A', Kode: 'K', ...Object.fromEntries(kolom) };
    const masa = { ...MASA, periode: ['TW II'] as const };
    const [potret] = potretLalu([{ baris: 2, nilai }], [indikator({ satuan: '%' })], masa);
    expect(potret).toMatchObject({ teks: '80 · 8 / 10', realisasi: 80, pembilang: 8, penyebut: 10 });
    expect(potret?.teks).toBe(toPotret(isian({}), jalan(), 1)[0]?.teks);
  });
});

describe('the fingerprint of what was handed in', () => {
  test('stays what workbooks in use hold, so that nobody is told of changes that nobody made', () => {
    const dulu = { penjelasanBidang: '' };
    expect(sidikIsian(isian(dulu, { ...dulu, kode: 'J', realisasi: '', pembilang: '', penyebut: '' }))).toBe(
      '2fffd617b19123c41ecd7ce33a78025ac3a91f291d8970c93245ff3e76fcf834',
    );
  });

  test('does not depend on the order of the rows', () => {
    expect(sidikIsian(isian({ kode: 'L' }, { kode: 'K' }))).toBe(sidikIsian(isian({ kode: 'K' }, { kode: 'L' })));
  });

  test.each(Object.keys(JUDUL_KETIK))('changes when %s does', (kunci) => {
    expect(sidikIsian(isian({ [kunci]: '7' }))).not.toBe(sidikIsian(isian({})));
  });
});

describe('evidence with an address behind its label', () => {
  const dilihat = isian({ bukti: 'Laporan TW I (https://example.go.id/a)' });

  test('is what was handed in while only its label was read', () => {
    expect(isDiserahkan(dilihat, sidikIsian(isian({ bukti: 'Laporan TW I' })))).toBe(true);
    expect(isDiserahkan(dilihat, sidikIsian(isian({ bukti: 'Laporan TW II' })))).toBe(false);
  });

  test('is no longer, once it leads elsewhere', () => {
    const lain = isian({ bukti: 'Laporan TW I (https://example.go.id/b)' });
    expect(isDiserahkan(lain, sidikIsian(dilihat))).toBe(false);
  });
});
