/** The Potret tab holds every field of a row, and gives it back as it was written. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BarisPotret, createPotret, type DasarPotret, potretKosong } from '../../../src/domain/potret.ts';
import { sidikBarisPotret } from '../../../src/domain/sidik-baris-potret.ts';
import type { Nilai, Sel } from '../../../src/workbook/baca.ts';
import { potretToRow, TAB_POTRET } from '../../../src/workbook/tab/potret.ts';
import { readBarisPotret } from '../../../src/workbook/tab/potret-baca.ts';
import { AWALAN_KUNCI, SHEET_ID } from '../../../src/workbook/tab.ts';
import { selData } from '../../../src/workbook/tulis.ts';

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
  penjelasanBidang: 'penjelasan bidang',
});

/** The tab with these rows, its columns in the order of `kunci`. */
function snapshotOf(baris: readonly BarisPotret[], kunci = TAB_POTRET.kolom.map((kolom) => kolom.kunci)) {
  const sel = baris.map(potretToRow).map((row) => kunci.map((satu): Sel => row[satu] ?? null));
  const nilai: Nilai = [['Potret'], [''], kunci.map((satu) => AWALAN_KUNCI + satu), [...kunci], ...sel];
  return { struktur: {}, nilai: new Map([[SHEET_ID.Potret, nilai]]), tinggi: null };
}

/** As it goes through the cells: typed values, cut where Google cuts. */
function writtenSnapshot(baris: BarisPotret) {
  const kunci = TAB_POTRET.kolom.map((kolom) => kolom.kunci);
  const sel = kunci.map((satu): Sel => {
    const { stringValue, numberValue } = selData(potretToRow(baris)[satu]).userEnteredValue ?? {};
    return stringValue?.replace(/\r\n?/g, '\n') ?? numberValue ?? null;
  });
  const nilai: Nilai = [kunci.map((satu) => AWALAN_KUNCI + satu), [...kunci], sel];
  return { struktur: {}, nilai: new Map([[SHEET_ID.Potret, nilai]]), tinggi: null };
}

const isiOf = (snapshot: ReturnType<typeof snapshotOf>) => readBarisPotret(snapshot).map(({ isi }) => isi);

test('a row with every field filled is read back as it was written', () => {
  expect(isiOf(snapshotOf([PENUH]))).toEqual([PENUH]);
});

test('a row of which little is known is read back with the rest empty', () => {
  const sedikit = createPotret(LETAK, DASAR, {});
  expect(isiOf(snapshotOf([sedikit]))).toEqual([sedikit]);
  expect(sedikit).toMatchObject({ keadaan: 'tidak ditargetkan', realisasi: null, target: null, bukti: '' });
});

test('moved columns are found by their key', () => {
  const terbalik = TAB_POTRET.kolom.map(({ kunci }) => kunci).reverse();
  expect(isiOf(snapshotOf([PENUH], terbalik))).toEqual([PENUH]);
});

test('a word that this program never writes is named by its row and column, and nothing is guessed', () => {
  const asing = { ...PENUH, arah: 'menyamping' } as unknown as BarisPotret;
  expect(readBarisPotret(snapshotOf([PENUH, asing]))).toMatchObject([
    { baris: 5, asing: [] },
    { baris: 6, asing: [{ kunci: 'arah', teks: 'menyamping' }] },
  ]);
});

/** What anybody could leave in a cell: a word, a number, a tick, what a broken formula shows. */
const SAMPAH: readonly Sel[] = ['x', 7, true, '#REF!', -1.5, '  '];

test('whatever stands in whichever cell, the row is read or named, and never mistaken for the one that was written', () => {
  const kunci = TAB_POTRET.kolom.map((kolom) => kolom.kunci);
  for (const [tempat] of kunci.entries()) {
    for (const sampah of SAMPAH) {
      const snapshot = snapshotOf([PENUH]);
      const nilai = [...(snapshot.nilai.get(SHEET_ID.Potret) ?? [])];
      const baris = [...(nilai.at(-1) ?? [])];
      if (baris[tempat] === sampah) continue;
      baris[tempat] = sampah;
      nilai[nilai.length - 1] = baris;
      const [{ isi, asing } = { isi: PENUH, asing: [] }] = readBarisPotret({
        ...snapshot,
        nilai: new Map([[SHEET_ID.Potret, nilai]]),
      });
      const sama = asing.length === 0 && sidikBarisPotret(isi) === sidikBarisPotret(PENUH);
      expect([kunci[tempat], sampah, sama]).toEqual([kunci[tempat], sampah, false]);
    }
  }
});

const teks = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '  a ', '8,5', '\r\nb', '\u0000', '\ud83d', '=1+1'),
);
const angka = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(-0, 0, 0.1 + 0.2, 1e21, 5e-324),
);
const target = fc.option(
  fc.oneof(
    fc.record({ jenis: fc.constant('angka' as const), nilai: angka, teks }),
    fc.record({ jenis: fc.constant('rentang' as const), bawah: angka, atas: angka, teks }),
  ),
);

test('the fingerprint of a row is that of what its cells give back', () => {
  const baris = fc.record({
    ...{ sasaran: teks, uraian: teks, satuan: teks, teks, bukti: teks, penjelasan: teks, bidang: teks, kode: teks },
    ...{
      target,
      targetTahun: target,
      realisasi: fc.option(angka),
      capaian: fc.option(angka),
      pembilang: fc.option(angka),
    },
  });
  fc.assert(
    fc.property(baris, (isi) => {
      const ditulis: BarisPotret = { ...PENUH, ...isi };
      const [dibaca] = readBarisPotret(writtenSnapshot(ditulis));
      expect(dibaca?.asing).toEqual([]);
      expect(sidikBarisPotret(dibaca?.isi ?? PENUH)).toBe(sidikBarisPotret(ditulis));
    }),
  );
});

test('a text beyond what a cell holds has the fingerprint of what is left of it', () => {
  const ditulis: BarisPotret = { ...PENUH, bukti: `${'b'.repeat(49_998)}😀${'c'.repeat(10)}` };
  const [dibaca] = readBarisPotret(writtenSnapshot(ditulis));
  expect(dibaca?.isi.bukti).toBe(`${'b'.repeat(49_998)}\uFFFD…`);
  expect(sidikBarisPotret(dibaca?.isi ?? PENUH)).toBe(sidikBarisPotret(ditulis));
});

test('two rows that differ in anything at all have different fingerprints', () => {
  const lain: Partial<Record<keyof BarisPotret, unknown>> = {
    tahap: 'diserahkan',
    periode: 'TW I',
    jenis: 'IKU',
    arah: 'naik',
    rumus: '2T-R',
    akumulasi: 'akhir',
    gabung: null,
    keadaan: 'kosong',
    kategori: null,
    target: null,
    targetTahun: null,
  };
  const kunci = Object.keys(PENUH) as (keyof BarisPotret)[];
  const sidik = kunci.map((satu) => {
    const nilai =
      satu in lain ? lain[satu] : typeof PENUH[satu] === 'number' ? Number(PENUH[satu]) + 1 : `${PENUH[satu]}!`;
    return sidikBarisPotret({ ...PENUH, [satu]: nilai });
  });
  expect(new Set([sidikBarisPotret(PENUH), ...sidik]).size).toBe(kunci.length + 1);
});

test('no field of a row is without its column', () => {
  const kunci = TAB_POTRET.kolom.map((kolom) => kolom.kunci);
  expect(kunci).toEqual(expect.arrayContaining(Object.keys(potretKosong())));
});

test('workbooks in use have these columns: one that is renamed or dropped would make them unreadable', () => {
  expect(TAB_POTRET.kolom.map(({ kunci }) => kunci).join(' ')).toBe(
    'siklus periode tahap bidang kode jenis induk sasaran uraian satuan arah rumus akumulasi gabung target targetTahun ' +
      'keadaan teks bukti pendorong penghambat tindakLanjut kategori penjelasan penjelasanTahun definisiOperasional ' +
      'formulasi sumberData penjelasanBidang tahun putaran targetBawah targetAtas targetTahunBawah targetTahunAtas realisasi pembilang ' +
      'penyebut capaian realisasiTahun capaianTahun',
  );
});
