/** Two offices' published tables, whole, through the deployed bundle: every cell is a number, empty, or named by a finding. */
import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { PemeriksaanReply } from '../../src/kontrak/replies.ts';
import { periksaPak } from './buku-audit.ts';
import { INSTANSI, KEPALA_IKI, packBytes, type Tabs, tabel } from './pak-audit.ts';
import { periksaTempelan } from './tempel.ts';

jest.setTimeout(600_000);

const KANTOR = { dpmptsp: 'A', kesbangpol: 'B' } as const;
const KOLOM = ['tw1_k', 'tw1_rp', 'tw2_k', 'tw2_rp', 'tw3_k', 'tw3_rp', 'tw4_k', 'tw4_rp'] as const;
const PERIODE = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

const baca = (nama: string): readonly Readonly<Record<string, string>>[] => {
  const teks = readFileSync(new URL(`./data/tangsel-2023-${nama}.csv`, import.meta.url), 'utf8');
  const [kepala = [], ...rows] = teks
    .trimEnd()
    .split('\n')
    .map((baris) => baris.split(';'));
  return rows.map((row) => Object.fromEntries(kepala.map((kunci, ke) => [kunci, row[ke] ?? ''])));
};

/** A printed cell, and what a person reads in it. */
interface Sel {
  readonly kode: string;
  readonly bidang: string;
  readonly uraian: string;
  readonly satuan: string;
  readonly periode: (typeof PERIODE)[number];
  readonly teks: string;
  readonly arti: string;
}

const SEL: readonly Sel[] = Object.entries(KANTOR).flatMap(([kantor, bidang]) => {
  const arti = baca('arti').filter(({ berkas }) => berkas === kantor);
  return baca(kantor).flatMap((asal, ke) =>
    KOLOM.map((kolom): Sel => {
      const isRupiah = kolom.endsWith('rp');
      return {
        kode: `${bidang}-${ke + 2}-${isRupiah ? 'RP' : 'K'}`,
        bidang,
        uraian: asal.indikator || asal.program_kegiatan || '',
        satuan: isRupiah ? 'Rupiah' : (arti[ke]?.satuan ?? ''),
        periode: PERIODE[Number(kolom[2]) - 1] ?? 'TW I',
        teks: asal[kolom] ?? '',
        arti: arti[ke]?.[kolom] ?? '',
      };
    }),
  );
});

/** Every printed line is two indikator, kinerja and rupiah, without target: the tables have none. */
function pak(): Tabs {
  const indikator = [...new Map(SEL.map((sel) => [sel.kode, sel])).values()];
  const kosong = Array.from({ length: 12 }, () => '');
  const iku = indikator.map((i) => [i.kode, 'Sasaran', i.uraian, i.satuan, 'naik', '', 'akhir', i.bidang, ...kosong]);
  const isian = SEL.map(({ periode, bidang, kode, teks }) => [periode, bidang, kode, teks, '', '', 'ada', '', '', '']);
  const kepala =
    'Kode | Sasaran | Indikator | Satuan | Arah | Rumus | Akumulasi | Bidang | Target | Target Perubahan | TW I | TW II | TW III | TW IV | Realisasi Tahun Lalu | Target Renstra | Standar Nasional';
  const kepalaIsian =
    'Periode | Bidang | Kode | Realisasi | Pembilang | Penyebut | Bukti Dukung | Faktor Pendorong | Faktor Penghambat | Tindak Lanjut';
  return {
    ...INSTANSI,
    IKU: [...tabel(kepala), ...iku],
    IKI: tabel(KEPALA_IKI),
    Isian: [...tabel(kepalaIsian), ...isian],
  };
}

type Nasib = 'angka' | 'kosong' | 'temuan' | 'lain';

/** What became of a cell: its number, nothing, or a galat that quotes it. */
function nasib(sel: Sel, { indikator, temuan }: PemeriksaanReply): Nasib {
  const angka = indikator.find(({ kode }) => kode === sel.kode);
  const galat = temuan.filter(
    ({ berat, pesan }) => berat === 'galat' && pesan.includes(`${sel.kode}:`) && pesan.includes(sel.teks),
  );
  if (!angka) return 'lain';
  if (sel.arti === '!') return galat.length > 0 && angka.realisasi === null ? 'temuan' : 'lain';
  if (galat.length > 0) return 'lain';
  if (sel.arti === '') return angka.realisasi === null ? 'kosong' : 'lain';
  return angka.realisasi === Number(sel.arti) ? 'angka' : 'lain';
}

test('the tables are whole: 138 printed lines of eight cells', () => {
  expect([baca('dpmptsp').length, baca('kesbangpol').length, baca('arti').length, SEL.length]).toEqual([
    66, 72, 138, 1104,
  ]);
});

test.each([
  ['TW I', { angka: 176, kosong: 99, temuan: 1 }],
  ['TW II', { angka: 210, kosong: 65, temuan: 1 }],
] as const)('%s: every printed cell is the number that a person reads, empty, or named', async (periode, harap) => {
  const hasil = await periksaTempelan(await packBytes(pak()), periode);
  const sel = SEL.filter((satu) => satu.periode === periode);
  const semua = sel.map((satu) => ({ ...satu, nasib: nasib(satu, hasil) }));
  expect(semua.filter((satu) => satu.nasib === 'lain')).toEqual([]);
  const banyak = (apa: Nasib): number => semua.filter((satu) => satu.nasib === apa).length;
  const hitungan = { angka: banyak('angka'), kosong: banyak('kosong'), temuan: banyak('temuan') };
  console.info(`Tangerang Selatan 2023 ${periode}: ${sel.length} sel,`, hitungan);
  expect(hitungan).toEqual(harap);
});

/** Added up by hand from the reading of the tables, satuan by satuan: how many cells have a number, and their sum. */
test.each([
  ['TW I', { '%': '13 259.34', Dokumen: '29 174', Laporan: '24 1548', Orang: '14 86', Rupiah: '51 27946805144' }],
  ['TW II', { '%': '8 156.19', Dokumen: '29 652', Laporan: '24 1417', Orang: '14 363', Rupiah: '92 54325498872' }],
] as const)('%s: the control has a sum for each satuan that was printed', (periode, harap) => {
  const tabs = Object.entries(pak()).map(([nama, baris]) => [nama, baris.map((sel) => sel.map(String))]);
  const putusan = periksaPak(Object.fromEntries(tabs), periode);
  if ('bukanPak' in putusan) throw new Error(JSON.stringify(putusan.bukanPak));
  const { masuk } = putusan.himpun.kendali;
  expect(
    Object.fromEntries(masuk.map(({ satuan, bernilai, nilai }) => [satuan, `${bernilai} ${nilai}`])),
  ).toMatchObject(harap);
  expect(masuk.reduce((jumlah, { bernilai }) => jumlah + bernilai, 0)).toBe(
    SEL.filter((sel) => sel.periode === periode && sel.arti !== '' && sel.arti !== '!').length,
  );
});

test('the two later quarters were not printed yet', () => {
  const sisa = SEL.filter(({ periode }) => periode === 'TW III' || periode === 'TW IV');
  expect(sisa.filter(({ teks, arti }) => teks !== '' || arti !== '')).toEqual([]);
});
