import { describe, expect, test } from '@jest/globals';
import { headValues, locateTab, type Nilai } from '../../../src/workbook/baca.ts';
import { restoreKunci } from '../../../src/workbook/perbaiki/pulih-kunci.ts';
import { TAB_IKU } from '../../../src/workbook/tab/indikator.ts';
import { isiTab, JUDUL, KEPALA_TAB, KUNCI, TAB } from '../tab-contoh.ts';

const UKURAN = { baris: 20, kolom: 4 };
const BARIS: Nilai = [
  ['A', 'Layanan', 1, 'ya'],
  ['B', 'Aduan', 2, 'tidak'],
];

function pulihkan(nilai: Nilai) {
  const hasil = restoreKunci(TAB, nilai, UKURAN);
  if (hasil === null) throw new Error('nobody can tell the columns apart');
  return hasil;
}

/** What people typed, by key, as every reader finds it once the tab is mended. */
function terbaca(nilai: Nilai): readonly (readonly unknown[])[] {
  const { kolom, awal } = locateTab(TAB, nilai);
  return nilai.slice(awal).map((baris) => TAB.kolom.map(({ kunci }) => baris[kolom.get(kunci) ?? -1]));
}

test('a tab that is whole is left alone', () => {
  expect(pulihkan(isiTab(...BARIS))).toMatchObject({ permintaan: [], pesan: [], kolomBaru: [], ukuran: UKURAN });
});

describe('no typed value is lost', () => {
  test('when the key row was deleted: it is put above the headers again', () => {
    const { nilai, permintaan, pesan, ukuran } = pulihkan([['Contoh'], ['Isi di sini.'], JUDUL, ...BARIS]);
    expect(terbaca(nilai)).toEqual(BARIS);
    expect(pesan).toEqual(['baris kunci tersembunyi terhapus; dipasang lagi']);
    expect(permintaan[0]).toMatchObject({
      insertDimension: { range: { dimension: 'ROWS', startIndex: 2, endIndex: 3 } },
    });
    expect(ukuran).toEqual({ baris: 21, kolom: 4 });
  });

  test('when it was emptied: the empty row above the headers takes the keys, and no row moves', () => {
    const { nilai, permintaan } = pulihkan([['Contoh'], ['Isi di sini.'], [], JUDUL, ...BARIS]);
    expect(terbaca(nilai)).toEqual(BARIS);
    expect(permintaan.every((satu) => 'updateCells' in satu)).toBe(true);
  });

  test('when somebody sorted the keys down among the rows: they come back to the headers', () => {
    const { nilai, pesan } = pulihkan([['Contoh'], [], JUDUL, ...BARIS, KUNCI]);
    expect(terbaca(nilai).slice(0, 2)).toEqual(BARIS);
    expect(pesan).toEqual(['baris kunci terpisah dari judul kolom; dirapatkan']);
    expect(nilai.flat().filter((sel) => sel === 'hk:kode')).toHaveLength(1);
  });

  test('also when there is no empty row above the headers: one comes in, and the old keys go from where they now stand', () => {
    const { nilai } = pulihkan([['Contoh'], JUDUL, ...BARIS, KUNCI]);
    expect(nilai.slice(1, 5)).toEqual([KUNCI, JUDUL, ...BARIS]);
    expect(nilai.slice(5).flat().filter(Boolean)).toEqual([]);
  });

  test('when the headers were deleted: they are put in between, above the first row', () => {
    const { nilai, pesan } = pulihkan([['Contoh'], [], KUNCI, ...BARIS]);
    expect(terbaca(nilai)).toEqual(BARIS);
    expect(nilai[3]).toEqual(JUDUL);
    expect(pesan).toEqual(['baris judul kolom terhapus; dipasang lagi']);
  });

  test('when single keys were deleted: each is found by its header, wherever its column stands', () => {
    const [kode, , nilaiKunci] = KUNCI;
    const rusak: Nilai = [['Contoh'], [], [kode ?? null, '', nilaiKunci ?? null, ''], JUDUL, ...BARIS];
    const { nilai, pesan, kolomBaru } = pulihkan(rusak);
    expect(terbaca(nilai)).toEqual(BARIS);
    expect(pesan).toEqual(['2 sel kunci terhapus; dipasang lagi']);
    expect(kolomBaru).toEqual([]);
  });
});

test('a lost key goes to the column that has none, not to another that was given its header', () => {
  const kunci = KUNCI.map((sel) => (sel === 'hk:nilai' ? '' : sel));
  const { nilai } = pulihkan([['Contoh'], [], kunci, ['Kode', 'Nilai', 'Nilai', 'Catatan'], ...BARIS]);
  expect(terbaca(nilai)).toEqual(BARIS);
});

describe('a column that was deleted', () => {
  const TANPA_NILAI: Nilai = [...KEPALA_TAB, ...BARIS].map((baris) => baris.filter((_, kolom) => kolom !== 2));

  test('stands empty at the right end, with its header and its look, and people are told where its values are', () => {
    const { nilai, pesan, kolomBaru, ukuran, permintaan } = pulihkan(TANPA_NILAI);
    expect(terbaca(nilai)).toEqual([
      ['A', 'Layanan', undefined, 'ya'],
      ['B', 'Aduan', undefined, 'tidak'],
    ]);
    expect(kolomBaru).toEqual(['nilai']);
    expect(nilai[3]?.[4]).toBe('Nilai');
    expect(pesan).toEqual([expect.stringMatching(/^kolom Nilai terhapus; .* Histori versi$/)]);
    expect(ukuran).toEqual({ baris: 20, kolom: 5 });
    expect(permintaan[0]).toEqual({ appendDimension: { sheetId: TAB.sheetId, dimension: 'COLUMNS', length: 1 } });
  });

  test('with a choice of words offers them again', () => {
    const tanpaCatatan = isiTab(...BARIS).map((baris) => baris.slice(0, 3));
    const aturan = pulihkan(tanpaCatatan).permintaan.find((satu) => 'setDataValidation' in satu)?.setDataValidation;
    expect(JSON.stringify(aturan)).toContain('tidak');
  });
});

describe('a header', () => {
  const berjudul = (...judul: readonly string[]): Nilai => [['Contoh'], [], KUNCI, judul, ...BARIS];

  test('that people renamed stays theirs', () => {
    const { permintaan, nilai } = pulihkan(berjudul('Kode', 'Uraian Kegiatan', 'Nilai', 'Catatan'));
    expect([permintaan, nilai[3]?.[1]]).toEqual([[], 'Uraian Kegiatan']);
  });

  test('that is empty is filled in again', () => {
    const { nilai, pesan } = pulihkan(berjudul('Kode', '', 'Nilai', 'Catatan'));
    expect([nilai[3]?.[1], pesan]).toEqual(['Uraian', ['1 judul kolom kosong; diisi lagi']]);
  });
});

test('without keys and headers nobody can tell the columns apart, and nothing is guessed', () => {
  expect(restoreKunci(TAB, [['Contoh'], [], ...BARIS], UKURAN)).toBeNull();
});

test('a column that earlier builds did not make is added at the right end, and is not called deleted', () => {
  const lama = TAB_IKU.kolom.filter(({ kunci }) => kunci !== 'pengali');
  const nilai = headValues({ ...TAB_IKU, kolom: lama });
  const hasil = restoreKunci(TAB_IKU, nilai, { baris: 64, kolom: lama.length });
  expect(hasil?.pesan).toEqual(['kolom Pengali belum ada; ditambahkan di ujung kanan']);
  expect(hasil?.kolomBaru).toEqual(['pengali']);
  expect(hasil?.nilai[3]?.[lama.length]).toBe('Pengali');
});
