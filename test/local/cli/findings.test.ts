import type { Desk } from '../../../local/cli/desk.ts';
import { findingLine, homelessRows, stopFinding, traceFinding } from '../../../local/cli/findings.ts';
import type { Pack } from '../../../local/cli/pack.ts';
import { penolakan } from '../../../src/domain/penolakan.ts';
import type { Temuan } from '../../../src/domain/temuan.ts';
import { createKalender } from '../../../src/domain/waktu/kalender-kerja.ts';
import { readPak } from '../../../src/pak/baca-pak.ts';
import { packRow } from './pack-row.ts';

const { pak } = readPak(
  [{ nama: 'Bidang', baris: [['Daftar bidang'], ['Kode', 'Nama'], [], ['PTSP', 'Pelayanan']] }],
  [],
);
const PACK: Pack = {
  file: 'paket.xlsx',
  pak,
  instansi: 'Dinas',
  tahun: 2026,
  zona: 'WIB',
  kalender: createKalender({ zona: 'WIB', liburDaerah: [] }),
  bidang: ['PTSP'],
  pengguna: [],
  isian: [],
};
const DESK: Pick<Desk, 'originOf'> = {
  originOf: (title, baris) => (title === 'TW I PTSP' && baris === 5 ? packRow('IKU-01', {}, { baris: 12 }) : null),
};
const desk: Desk = { fill: () => [], mend: () => [], ...DESK };

const temuan = (tab: string, baris: number | null, more: Partial<Temuan> = {}): Temuan => ({
  kode: 'IKU-TARGET',
  berat: 'galat',
  tab,
  baris,
  kolom: 'Realisasi',
  pesan: 'IKU-01: salah.',
  bidang: null,
  indikator: null,
  ...more,
});
const line = (each: Temuan): string => findingLine(traceFinding(each, PACK, desk));

test('an answer is found in the row of the pack that it was typed from', () => {
  expect(line(temuan('TW I PTSP', 5))).toBe('paket.xlsx: tab Isian baris 12 kolom Realisasi: IKU-01: salah.');
});

test('an answer that the pack does not have belongs into its Isian tab, in no row yet', () => {
  expect(line(temuan('TW I PTSP', 6, { bidang: 'PTSP' }))).toBe(
    'paket.xlsx: tab Isian kolom Realisasi: IKU-01: salah.',
  );
});

test('the registry is found in its own tab, past titles and empty rows', () => {
  // The first data row of a tab of the workbook is row 5; in this pack the first bidang stands in row 4.
  expect(line(temuan('Bidang', 5, { kolom: 'Kode' }))).toBe(
    'paket.xlsx: tab Bidang baris 4 kolom Kode: IKU-01: salah.',
  );
});

test('isian of earlier periods is found by the row that Siapkan noted', () => {
  expect(line(temuan('Potret', null, { pesan: 'IKU-01: salah. Isian baris 31.' }))).toContain(
    'tab Isian baris 31 kolom',
  );
});

test('what only the workbook has stays there', () => {
  expect(line(temuan('Jejak', 3, { kolom: null }))).toBe('buku-kerja.xlsx: tab Jejak baris 3: IKU-01: salah.');
});

test('a finding is one line even where the cell has several', () => {
  expect(line(temuan('TW I PTSP', 5, { pesan: 'IKU-01: "1\n2"' }))).toBe(
    'paket.xlsx: tab Isian baris 12 kolom Realisasi: IKU-01: "1 2"',
  );
});

test('rows that no tab takes are found: unknown period, unknown bidang, a bidang without indikator', () => {
  const rows = [
    packRow('A', {}, { periode: null, teksPeriode: 'TW V' }),
    packRow('B', {}, { bidang: 'PTPS' }),
    packRow('C'),
  ];
  expect(homelessRows(PACK, rows, []).map(({ kode, kolom }) => `${kode} ${kolom}`)).toEqual([
    'PAK-PERIODE Periode',
    'PAK-BIDANG Bidang',
    'PAK-BIDANG Bidang',
  ]);
  expect(homelessRows(PACK, rows, ['PTSP']).map(({ indikator }) => indikator)).toEqual(['A', 'B']);
});

test('a stop for want of people points to Pengguna, another to Kendali', () => {
  expect(findingLine(stopFinding(penolakan('PELAKSANA-KOSONG', 'Tidak ada.'), PACK))).toBe(
    'paket.xlsx: tab Pengguna: Tidak ada.',
  );
  expect(findingLine(stopFinding(penolakan('KELENGKAPAN-WAJIB', 'Belum ada.'), PACK))).toBe(
    'buku-kerja.xlsx: tab Kendali: Belum ada.',
  );
});
