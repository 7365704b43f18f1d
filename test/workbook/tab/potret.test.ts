/** The Potret tab holds every field of a row, and gives it back as it was written. */
import { expect, test } from '@jest/globals';
import { type BarisPotret, createPotret, type DasarPotret, potretKosong } from '../../../src/domain/potret.ts';
import type { Nilai, Sel } from '../../../src/workbook/baca.ts';
import { potretToRow, TAB_POTRET } from '../../../src/workbook/tab/potret.ts';
import { readDefinisi, readPotret } from '../../../src/workbook/tab/potret-baca.ts';
import { AWALAN_KUNCI, SHEET_ID } from '../../../src/workbook/tab.ts';

const LETAK = { siklus: 's', tahun: 2026, periode: 'TW II', tahap: 'dibekukan', putaran: 3, bidang: 'A, B' } as const;
const DASAR: DasarPotret = {
  ...{ kode: 'IKU-1', jenis: 'IKI', induk: 'IKU-0', sasaran: 'Sasaran', uraian: 'Uraian', satuan: '%' },
  ...{ arah: 'turun', rumus: 'T/R', akumulasi: 'rasio', gabung: 'jumlah' },
};
const PENUH = createPotret(LETAK, DASAR, {
  target: { jenis: 'angka', nilai: 6, teks: 'A' },
  targetTahun: { jenis: 'rentang', bawah: 7, atas: 8, teks: '7 – 8 bulan' },
  keadaan: 'terisi',
  teks: '80 · 8 / 10',
  realisasi: 80,
  pembilang: 8,
  penyebut: 10,
  bukti: 'bukti',
  pendorong: 'pendorong',
  penghambat: 'penghambat',
  tindakLanjut: 'tindak lanjut',
  capaian: 100.123456789012,
  kategori: 'Sangat Tinggi',
  realisasiTahun: 40,
  capaianTahun: 50,
  penjelasan: 'mengapa',
  penjelasanTahun: 'mengapa setahun',
  definisiOperasional: 'definisi',
  formulasi: 'formulasi',
  sumberData: 'sumber',
});

/** The tab with these rows, its columns in the order of `kunci`. */
function snapshotOf(baris: readonly BarisPotret[], kunci = TAB_POTRET.kolom.map((kolom) => kolom.kunci)) {
  const sel = baris.map(potretToRow).map((row) => kunci.map((satu): Sel => row[satu] ?? null));
  const nilai: Nilai = [['Potret'], [''], kunci.map((satu) => AWALAN_KUNCI + satu), [...kunci], ...sel];
  return { struktur: {}, nilai: new Map([[SHEET_ID.Potret, nilai]]), tinggi: null };
}

test('a row with every field filled is read back as it was written', () => {
  expect(readPotret(snapshotOf([PENUH]))).toEqual([PENUH]);
});

test('a row of which little is known is read back with the rest empty', () => {
  const sedikit = createPotret(LETAK, DASAR, {});
  expect(readPotret(snapshotOf([sedikit]))).toEqual([sedikit]);
  expect(sedikit).toMatchObject({ keadaan: 'tidak ditargetkan', realisasi: null, target: null, bukti: '' });
});

test('what was agreed and the figures stand in one tab and are read apart', () => {
  const definisi: BarisPotret = { ...PENUH, tahap: 'definisi' };
  expect(readPotret(snapshotOf([definisi, PENUH]))).toEqual([PENUH]);
  expect(readDefinisi(snapshotOf([definisi, PENUH]))).toEqual([definisi]);
});

test('moved columns are found by their key', () => {
  const terbalik = TAB_POTRET.kolom.map(({ kunci }) => kunci).reverse();
  expect(readPotret(snapshotOf([PENUH], terbalik))).toEqual([PENUH]);
});

test('a word that this program never writes is a defect, not a guess', () => {
  const asing = { ...PENUH, arah: 'menyamping' } as unknown as BarisPotret;
  expect(() => readPotret(snapshotOf([asing]))).toThrow('"menyamping"');
});

test('no field of a row is without its column', () => {
  const kunci = TAB_POTRET.kolom.map((kolom) => kolom.kunci);
  expect(kunci).toEqual(expect.arrayContaining(Object.keys(potretKosong())));
});

test('workbooks in use have these columns: one that is renamed or dropped would make them unreadable', () => {
  expect(TAB_POTRET.kolom.map(({ kunci }) => kunci).join(' ')).toBe(
    'siklus periode tahap bidang kode jenis induk sasaran uraian satuan arah rumus akumulasi gabung target targetTahun ' +
      'keadaan teks bukti pendorong penghambat tindakLanjut kategori penjelasan penjelasanTahun definisiOperasional ' +
      'formulasi sumberData tahun putaran targetBawah targetAtas targetTahunBawah targetTahunAtas realisasi pembilang ' +
      'penyebut capaian realisasiTahun capaianTahun',
  );
});
