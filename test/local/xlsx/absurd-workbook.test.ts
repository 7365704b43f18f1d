/** Workbooks as no contract foresees them: read as a person would, or refused in a sentence that names tab and column. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { Mistake } from '../../../local/cli/mistake.ts';
import { openPack } from '../../../local/cli/pack.ts';
import { readPak } from '../../../src/pak/baca-pak.ts';
import type { Pak } from '../../../src/pak/pak.ts';
import { KOLOM_PAK, type NamaTabPak, TAB_WAJIB } from '../../../src/pak/tab-pak.ts';
import { readPackFile } from '../../../src/pak/xlsx/read-pack.ts';

const headers = (tab: NamaTabPak): CellValue[] => [...KOLOM_PAK[tab].wajib];
const isian = (...answers: readonly CellValue[]): CellValue[] => ['TW I', 'A', 'IKU-1', ...answers];

/** A pack with nothing but headers, and the tabs that the test is about. */
async function bytes(...own: WriteSheet[]): Promise<Uint8Array> {
  const names = own.map(({ name }) => name.trim());
  const others = TAB_WAJIB.filter((tab) => !names.includes(tab)).map((tab) => ({ name: tab, rows: [headers(tab)] }));
  return writeXlsx({ sheets: [...others, ...own] });
}

async function read(...own: WriteSheet[]): Promise<{ readonly pak: Pak; readonly pesan: readonly string[] }> {
  const { pak, temuan } = readPak(await readPackFile(await bytes(...own), 'paket.xlsx'));
  return { pak, pesan: temuan.map(({ pesan }) => pesan) };
}

/** What the command line would say before it ends with exit code 2. */
async function refusal(...own: WriteSheet[]): Promise<readonly string[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'absurd-')), 'paket.xlsx');
  writeFileSync(path, await bytes(...own));
  const error = await openPack(path).catch((cause: unknown) => cause);
  if (!(error instanceof Mistake)) throw new Error('The pack is not refused');
  return error.lines;
}

describe('size', () => {
  test('50,000 rows are read to the last', async () => {
    const rows = Array.from({ length: 50_000 }, (_, ke) => ['TW I', 'A', `IKU-${ke}`, ke, '', '', 'ada', '', '', '']);
    const { pak, pesan } = await read({ name: 'Isian', rows: [headers('Isian'), ...rows] });
    expect(pesan).toEqual([]);
    expect(pak.tabel.Isian).toHaveLength(50_000);
    expect(pak.tabel.Isian.at(-1)).toMatchObject({ baris: 50_001, nilai: { Kode: 'IKU-49999', Realisasi: '49999' } });
  });

  test('50,000 rows of spaces are no rows', async () => {
    const rows = Array.from({ length: 50_000 }, () => [' ', '']);
    const { pak, pesan } = await read({ name: 'Isian', rows: [headers('Isian'), ...rows, isian('5')] });
    expect([pesan, pak.tabel.Isian.map(({ baris }) => baris)]).toEqual([[], [50_002]]);
  });

  test('a tab without any row is refused with the headers that it needs', async () => {
    expect(await refusal({ name: 'IKU', rows: [] })).toEqual([
      expect.stringMatching(/^paket\.xlsx: Tab "IKU" tidak punya baris judul kolom; tulis judul Kode, Sasaran, /),
    ]);
  });

  test('a tab with its headers alone is an empty table', async () => {
    expect((await read()).pesan).toEqual([]);
  });
});

describe('headers', () => {
  const lain = ['Catatan', ...[...headers('Isian')].reverse()];

  test('the third of three rows, and columns in another order', async () => {
    const rows = [
      ['LAPORAN KINERJA'],
      ['Isian', '', 'Tahun 2026'],
      lain,
      ['', ...[...isian('5', '', '', 'ada', '', '', '')].reverse()],
    ];
    const { pak, pesan } = await read({ name: 'Isian', rows });
    expect(pesan).toEqual([]);
    expect(pak.tabel.Isian).toEqual([
      {
        baris: 4,
        nilai: expect.objectContaining({ Periode: 'TW I', Kode: 'IKU-1', Realisasi: '5', 'Bukti Dukung': 'ada' }),
      },
    ]);
  });

  test('in row 5, with numbered columns below', async () => {
    const nomor = headers('Isian').map((_, ke) => `(${ke + 1})`);
    const rows = [[], ['JUDUL'], [], ['Kode', 'bukan judul'], headers('Isian'), nomor, isian('5')];
    const { pak, pesan } = await read({ name: 'Isian', rows });
    expect([pesan, pak.tabel.Isian.map(({ baris }) => baris)]).toEqual([[], [7]]);
  });

  test('a row of data that counts 1, 2, 3 further below is data', async () => {
    const rows = [headers('Historis'), ['IKU-1', 2025, 90, 91], ['1', '2', '3', '4']];
    expect((await read({ name: 'Historis', rows })).pak.tabel.Historis).toHaveLength(2);
  });

  test('split over two rows are refused, each missing one named with the row', async () => {
    const [periode, bidang, kode, realisasi, ...bawah] = headers('Isian');
    const rows = [
      ['', '', '', '', ...bawah],
      [periode ?? '', bidang ?? '', kode ?? '', realisasi ?? ''],
    ];
    expect(await refusal({ name: 'Isian', rows })).toEqual(
      ['Periode', 'Bidang', 'Kode', 'Realisasi'].map(
        (kolom) => `paket.xlsx: Tab "Isian" tidak punya kolom "${kolom}"; tambahkan judul itu di baris 1.`,
      ),
    );
  });

  test('given twice are refused with the letters of both columns', async () => {
    const rows = [[...headers('Isian'), 'realisasi '], isian('5')];
    expect(await refusal({ name: 'Isian', rows })).toEqual([
      'paket.xlsx: Tab "Isian" punya judul "Realisasi" lebih dari sekali (kolom D dan K); sisakan satu.',
    ]);
  });
});

describe('merged cells', () => {
  const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
    startRow,
    startCol,
    endRow,
    endCol,
  });
  const iku = (kode: string, sasaran: string, target: CellValue): CellValue[] => {
    const row: CellValue[] = headers('IKU').map(() => '');
    row.splice(0, 4, kode, sasaran, 'Uraian', 'Orang');
    row[8] = target;
    return row;
  };

  test('a text merged downwards stands in each of its rows', async () => {
    const rows = [headers('IKU'), iku('IKU-1', 'Mutu layanan', 5), iku('IKU-2', '', 6), iku('IKU-3', 'Tata kelola', 7)];
    const { pak, pesan } = await read({ name: 'IKU', rows, merges: [merge(1, 1, 2, 1)] });
    expect(pesan).toEqual([]);
    expect(pak.tabel.IKU.map(({ nilai }) => nilai.Sasaran)).toEqual(['Mutu layanan', 'Mutu layanan', 'Tata kelola']);
  });

  test.each([
    ['a number over two rows', merge(1, 8, 2, 8), 'Target'],
    ['a number over four columns', merge(1, 8, 1, 11), 'Target'],
  ])('%s is refused with tab, row and column', async (_, merged, kolom) => {
    const rows = [headers('IKU'), iku('IKU-1', 'Mutu', 5), iku('IKU-2', 'Mutu', '')];
    expect(await refusal({ name: 'IKU', rows, merges: [merged] })).toEqual([
      `paket.xlsx: Tab "IKU" baris 2: sel gabungan mulai kolom "${kolom}"; pisahkan, lalu isi tiap selnya.`,
    ]);
  });

  test('above the headers, without content or beside the columns do not matter', async () => {
    const rows = [['INDIKATOR KINERJA UTAMA', '', ''], headers('IKU'), [...iku('IKU-1', 'Mutu', 5), 'catatan', '']];
    const merges = [merge(0, 0, 0, 2), merge(2, 6, 2, 7), merge(2, 17, 2, 18)];
    expect((await read({ name: 'IKU', rows, merges })).pesan).toEqual([]);
  });
});

describe('hidden and calculated', () => {
  test('a hidden tab counts, also as the double of another', async () => {
    const rows = [headers('Isian'), isian('5')];
    expect((await read({ name: 'Isian', rows, hidden: true })).pak.tabel.Isian).toHaveLength(1);
    expect(await refusal({ name: 'Isian', rows }, { name: 'ISIAN ', rows, hidden: true })).toEqual([
      expect.stringMatching(/^paket\.xlsx: Tab "Isian" ada lebih dari satu \("Isian" dan "ISIAN"\)/),
    ]);
  });

  test('formulas as data are their values; one without a value stays visible, so that it is a finding', async () => {
    const cells = new Map([
      ['1,3', { formula: 'SUM(2,3)', formulaResult: 5 }],
      ['2,3', { formula: 'SUM(2,3)' }],
      ['3,3', { formula: 'A1/0', formulaResult: '#DIV/0!' }],
    ]);
    const rows = [headers('Isian'), isian(), isian(), isian()];
    const { pak } = await read({ name: 'Isian', rows, cells });
    expect(pak.tabel.Isian.map(({ nilai }) => nilai.Realisasi)).toEqual(['5', '=SUM(2,3)', '#DIV/0!']);
  });
});
