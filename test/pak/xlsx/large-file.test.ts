/** Files that Excel has blown up, or that somebody made to break a reader: an answer in one sentence. */
import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { isTabPak } from '../../../src/pak/baca-pak.ts';
import { readPackFile } from '../../../src/pak/xlsx/read-pack.ts';
import { packed } from './packed.ts';

/** A workbook with one sheet whose rows stand in the file as given. */
async function withRows(name: string, sheetData: string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name, rows: [['Kode', 'Nama']] }] }));
  const path = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts[path]);
  parts[path] = strToU8(xml.replace('</sheetData>', `${sheetData}</sheetData>`));
  return packed(parts);
}

async function read(bytes: Uint8Array): Promise<unknown> {
  try {
    const sheets = await readPackFile(bytes, 'paket.xlsx', isTabPak);
    return sheets.map(({ nama, baris }) => [nama, baris.filter((row) => row.some((text) => text !== ''))]);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

const rows = (last: number, row: (at: number) => string): string =>
  Array.from({ length: last - 1 }, (_, at) => row(at + 2)).join('');

describe('a file beyond all bounds', () => {
  test('a million rows with a cell each are refused with the tab and what to do', async () => {
    const bytes = await withRows(
      'Isian',
      rows(1_048_576, (at) => `<row r="${at}"><c r="A${at}"><v>1</v></c></row>`),
    );
    expect(await read(bytes)).toBe(
      'Berkas "paket.xlsx": tab "Isian" sampai baris 1048576, padahal paling banyak 100000. Hapus baris di bawah datanya (pilih barisnya, klik kanan, Hapus) lalu simpan ulang.',
    );
  });

  test('a million empty rows that somebody formatted are nothing', async () => {
    const bytes = await withRows(
      'Isian',
      rows(1_048_576, (at) => `<row r="${at}" s="1"><c r="A${at}" s="1"/></row>`),
    );
    expect(await read(bytes)).toEqual([['Isian', [['Kode', 'Nama']]]]);
  });

  test('one cell in the last corner of a sheet is refused, and a far column is no column of a pack', async () => {
    expect(await read(await withRows('Isian', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))).toMatch(
      /sampai baris 1048576/,
    );
    expect(await read(await withRows('Isian', '<row r="9000"><c r="XFD9000"><v>1</v></c></row>'))).toEqual([
      ['Isian', [['Kode', 'Nama']]],
    ]);
  });

  test('a tab that the pack ignores may be as long as it likes', async () => {
    const bytes = await withRows(
      'Data mentah',
      rows(200_000, (at) => `<row r="${at}"><c r="A${at}"><v>1</v></c></row>`),
    );
    expect(await read(bytes)).toEqual([]);
  });

  test('a zip bomb is refused by what its directory says', async () => {
    const bytes = packed({ 'xl/worksheets/sheet1.xml': new Uint8Array(160_000_000) });
    expect(await read(bytes)).toBe(
      'Berkas "paket.xlsx" terlalu besar bila dibuka (lebih dari 150 MB). Sisakan tab paketnya saja lalu simpan ulang.',
    );
  });

  test('one whose directory lies gives no more than it says', async () => {
    const bytes = packed({ 'xl/workbook.xml': new Uint8Array(50_000_000) }, 1000);
    expect(await read(bytes)).toMatch(/^Berkas "paket.xlsx" rusak atau bukan buku kerja Excel/);
  });

  test('a file of more than 20 MB is not opened', async () => {
    const bytes = new Uint8Array(20_000_001);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect(await read(bytes)).toBe(
      'Berkas "paket.xlsx" lebih dari 20 MB. Sisakan tab paketnya saja lalu simpan ulang.',
    );
  });
});

describe('other shapes of an .xlsx', () => {
  test('dates that strict files write as such are dates', async () => {
    const cell = (column: string, value: string) => `<c r="${column}2" t="d"><v>${value}</v></c>`;
    const bytes = await withRows(
      'Libur',
      `<row r="2">${cell('A', '2026-04-07T00:00:00')}${cell('B', '2026-04-07')}${cell('C', '1899-12-30T07:30:00')}</row>`,
    );
    expect(await read(bytes)).toEqual([
      [
        'Libur',
        [
          ['Kode', 'Nama', ''],
          ['2026-04-07', '2026-04-07', '07:30'],
        ],
      ],
    ]);
  });

  test('a strict file is read, and so is one with a prefix on every element (H18)', async () => {
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Bidang', rows: [['Kode'], ['YAN']] }] }));
    const changed = (change: (xml: string) => string) =>
      zipSync(
        Object.fromEntries(
          Object.entries(parts).map(([path, bytes]) => [path, strToU8(change(new TextDecoder().decode(bytes)))]),
        ),
      );
    const strict = changed((xml) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
    );
    const prefixed = changed((xml) =>
      xml.includes('spreadsheetml/2006/main')
        ? xml
            .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
            .replace(
              'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
              'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
            )
        : xml,
    );
    for (const bytes of [strict, prefixed]) expect(await read(bytes)).toEqual([['Bidang', [['Kode'], ['YAN']]]]);
  });

  test('a link with a place in its page keeps its address, and one over several cells is that of the first', async () => {
    const hyperlink = { target: 'https://contoh.go.id/lap' };
    const cells = new Map([['0,0', { value: 'Laporan', hyperlink }]]);
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Isian', cells }] }));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[path]);
    parts[path] = strToU8(xml.replace('ref="A1"', 'ref="A1:B2" location="gid=0"'));
    const [sheet] = await readPackFile(zipSync(parts), 'paket.xlsx');
    expect(sheet?.tanda).toEqual([{ baris: 0, kolom: 0, jenis: 'tautan', teks: 'https://contoh.go.id/lap' }]);
  });
});
