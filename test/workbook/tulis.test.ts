import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { EMPTY_HEAD } from '../../src/app/inti/riwayat.ts';
import type { Nilai } from '../../src/workbook/baca.ts';
import { createTab } from '../../src/workbook/buat.ts';
import { appendRows, type BarisTulis, selData, writeRows } from '../../src/workbook/tulis.ts';
import { storeIngatan } from '../app/store-ingatan.ts';
import { dibaca, isiTab, JUDUL, KUNCI, TAB } from './tab-contoh.ts';

const tulis = (nilai: Nilai, rows: readonly BarisTulis[], rowCount?: number) =>
  writeRows(TAB, dibaca(nilai, rowCount), nilai, rows).permintaan;
const ubah = (rowIndex: number, columnIndex: number, ...rows: readonly (readonly object[])[]) => ({
  updateCells: {
    start: { sheetId: TAB.sheetId, rowIndex, columnIndex },
    rows: rows.map((values) => ({ values })),
    fields: 'userEnteredValue',
  },
});
const teks = (stringValue: string) => ({ userEnteredValue: { stringValue } });

const SATU: BarisTulis = { kode: 'A', uraian: 'Layanan', nilai: 1 };
const DUA: BarisTulis = { kode: 'B', uraian: 'Aduan', nilai: 2 };
const ISI = isiTab(['A', 'Layanan', 1], ['B', 'Aduan', 2]);

describe('a tab that only the add-in writes', () => {
  test('that stays as it is costs no write', () => {
    expect(tulis(ISI, [SATU, DUA])).toEqual([]);
    expect(tulis(isiTab(['A', '', null]), [{ kode: 'A' }])).toEqual([]);
  });

  test('gets the one cell that changed', () => {
    expect(tulis(ISI, [SATU, { ...DUA, nilai: 3 }])).toEqual([ubah(5, 2, [{ userEnteredValue: { numberValue: 3 } }])]);
  });

  test('gets what lies between two changed cells of a row as it was read', () => {
    expect(tulis(ISI, [{ kode: 'C', uraian: 'Layanan', nilai: 9 }, DUA])).toEqual([
      ubah(4, 0, [teks('C'), teks('Layanan'), { userEnteredValue: { numberValue: 9 } }]),
    ]);
  });

  test('gets neighbouring rows in one request, and others in requests of their own', () => {
    const lama = isiTab(['A'], ['B'], ['C'], ['D']);
    expect(tulis(lama, [{ kode: 'W' }, { kode: 'X' }, { kode: 'C' }, { kode: 'Z' }])).toEqual([
      ubah(4, 0, [teks('W')], [teks('X')]),
      ubah(7, 0, [teks('Z')]),
    ]);
  });

  test('loses the rows that are not among the new ones', () => {
    expect(tulis(ISI, [SATU])).toEqual([ubah(5, 0, [{}, {}, {}])]);
  });

  test('is written under its hidden keys, wherever people moved the columns', () => {
    const dipindah: Nilai = [
      ['Contoh'],
      [],
      ['', ...[...KUNCI].reverse()],
      ['Catatan pribadi', ...[...JUDUL].reverse()],
      ['milik orang', '', 1, 'Layanan', 'A'],
    ];
    expect(tulis(dipindah, [{ ...SATU, kode: 'B' }])).toEqual([ubah(4, 4, [teks('B')])]);
  });

  test('grows first when its grid is too short, with spare rows and the look of the columns', () => {
    const [tambah, ...lain] = tulis(ISI, [SATU, DUA, { kode: 'C' }], 6);
    expect(tambah).toEqual({ appendDimension: { sheetId: TAB.sheetId, dimension: 'ROWS', length: 6 } });
    expect(lain.slice(0, -1).map(({ repeatCell }) => repeatCell?.range)).toEqual(
      TAB.kolom.map((_, i) => ({
        ...{ sheetId: TAB.sheetId, startRowIndex: 6, endRowIndex: 12 },
        ...{ startColumnIndex: i, endColumnIndex: i + 1 },
      })),
    );
    expect(lain.at(-1)).toEqual(ubah(6, 0, [teks('C')]));
  });

  test('without its key row is written by nobody: the person is told which tab', () => {
    expect(() => tulis([['Contoh'], [], JUDUL], [SATU])).toThrow('tab Contoh: baris kunci');
    expect(() => tulis([KUNCI.slice(1), JUDUL], [SATU])).toThrow('kolom kunci Kode');
  });

  test('holds exactly the new rows afterwards, whatever stood there before', () => {
    const sel = fc.oneof(fc.constantFrom('', 'a', '=1+1', 'b'), fc.integer({ min: 0, max: 3 }), fc.boolean());
    const baris = fc.record({ kode: sel, uraian: sel, nilai: sel, catatan: sel });
    const daftar = fc.array(baris, { maxLength: 6 });
    fc.assert(
      fc.property(daftar, daftar, (lama, baru) => {
        const store = storeIngatan();
        const commit = (permintaan: ReturnType<typeof tulis>) => {
          const dari = store.read({ tab: [], semua: true });
          const kepala = { ...EMPTY_HEAD, komit: dari.head.komit + 1 };
          expect(store.commit(dari, kepala, [{ permintaan }])).toBe('committed');
        };
        commit(createTab(TAB, { rows: lama }));
        commit(tulis(store.nilai(TAB.sheetId), baru));
        const tertulis = store.nilai(TAB.sheetId).slice(4);
        const harus = baru.map((satu) =>
          TAB.kolom.map(({ kunci }) => Object.entries(satu).find(([k]) => k === kunci)?.[1]),
        );
        expect(tertulis.slice(0, baru.length).map(lengkap)).toEqual(harus.map(lengkap));
        expect(
          tertulis
            .slice(baru.length)
            .flatMap(lengkap)
            .filter((satu) => satu !== ''),
        ).toEqual([]);
      }),
    );
  });
});

const lengkap = (baris: readonly unknown[]): readonly unknown[] => TAB.kolom.map((_, i) => baris[i] ?? '');

describe('rows at the end', () => {
  test('are left to Google to place, under the keys, each text as text', () => {
    const dipindah: Nilai = [[], [], [...KUNCI].reverse(), [...JUDUL].reverse()];
    const [satu, ...lain] = appendRows(TAB, dipindah, [{ kode: '=HAPUS()', nilai: 7 }]).permintaan;
    expect(lain).toEqual([]);
    expect(satu?.appendCells).toMatchObject({
      sheetId: TAB.sheetId,
      rows: [{ values: [{}, { userEnteredValue: { numberValue: 7 } }, {}, teks('=HAPUS()')] }],
    });
  });

  test('bring their look along, since Google gives them none; in a hidden tab nobody sees it', () => {
    const baris = (tab: typeof TAB) => JSON.stringify(appendRows(tab, ISI, [SATU]).permintaan);
    expect(baris(TAB)).toContain('wrapStrategy');
    expect(baris({ ...TAB, tersembunyi: true })).not.toContain('wrapStrategy');
  });

  test('none: no request', () => {
    expect(appendRows(TAB, ISI, []).permintaan).toEqual([]);
  });
});

describe('one cell', () => {
  test.each([
    ['a text that looks like a formula stays that text', '=1+1', { stringValue: '=1+1' }],
    ['a number', 0, { numberValue: 0 }],
    ['a tick', false, { boolValue: false }],
    ['a NUL, which Google does not take, becomes the sign for it', 'a\u0000b', { stringValue: 'a\uFFFDb' }],
    ['a text longer than a cell is cut, and says so', 'x'.repeat(50_001), { stringValue: `${'x'.repeat(49_999)}…` }],
  ])('%s', (_nama, sel, userEnteredValue) => {
    expect(selData(sel)).toEqual({ userEnteredValue });
  });

  test.each([null, undefined, ''])('%p empties it', (sel) => {
    expect(selData(sel)).toEqual({});
  });
});
