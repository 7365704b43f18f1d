import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { numberText } from '../../../src/domain/angka/angka-tampak.ts';
import { PackError, readPackFile } from '../../../src/pak/xlsx/read-pack.ts';

const sheet = (rows: CellValue[][], more: Partial<WriteSheet> = {}): WriteSheet => ({ name: 'Data', rows, ...more });

async function read(...sheets: WriteSheet[]) {
  return readPackFile(await writeXlsx({ sheets }), 'pak.xlsx');
}

/** What one cell with a number format is read as. */
async function shown(value: CellValue, numFmt?: string): Promise<string | undefined> {
  const style: CellStyle = numFmt ? { numFmt } : {};
  const [data] = await read(sheet([['awal']], { cells: new Map([['1,0', { value, style }]]) }));
  return data?.baris[1]?.[0];
}

test.each([
  [1250, '1250'],
  [1234.5, '1234,5'],
  [1.125, '1,1250'],
  [-1.125, '-1,1250'],
  [0.1 + 0.2, '0,3'],
  [83.33, '83,33'],
  [6_821_000_000, '6821000000'],
  [1e21, '1000000000000000000000'],
  [0.0000001, '0,0000001'],
  [0, '0'],
])('the number %d is read as %s', (value, expected) => {
  expect(numberText(value)).toBe(expected);
});

test('a percent means what it shows, with all its digits', async () => {
  expect(await shown(0.95, '0%')).toBe('95%');
  expect(await shown(0.954, '0%')).toBe('95,4%');
  expect(await shown(1.1, '0.00%')).toBe('110%');
  expect(await shown(0.95, '0" %"')).toBe('0,95');
  expect(await shown(0.95)).toBe('0,95');
});

test('currency and thousands do not matter, zeros before a code do', async () => {
  expect(await shown(6821000, '[$Rp-421]#,##0.00')).toBe('6821000');
  expect(await shown(1250, '#,##0')).toBe('1250');
  expect(await shown(7, '000')).toBe('007');
});

test('dates are read as ISO dates whatever their format, times as times', async () => {
  const date = new Date(Date.UTC(2026, 1, 1));
  expect(await shown(date, 'dd/mm/yyyy')).toBe('2026-02-01');
  expect(await shown(46054, '[$-421]d mmmm yyyy')).toBe('2026-02-01');
  expect(await shown(46054.75, 'dd/mm/yyyy hh:mm')).toBe('2026-02-01');
  expect(await shown(0.5, 'hh:mm')).toBe('12:00');
});

test('texts lose the spaces around them and the marks that pasting brings, line breaks stay', async () => {
  const rows = [['  Nilai\u00A0SAKIP\u200B ', 'satu\r\ndua', true, false, null, 'x']];
  expect((await read(sheet(rows)))[0]?.baris).toEqual([['Nilai SAKIP', 'satu\ndua', 'ya', 'tidak', '', 'x']]);
});

test('rich text is read as its letters, a merged cell by its first', async () => {
  const cells = new Map([['0,0', { richText: [{ text: 'Nilai ' }, { text: 'SAKIP', font: { bold: true } }] }]]);
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }];
  expect((await read(sheet([], { cells, merges })))[0]?.baris[0]?.filter((text) => text !== '')).toEqual([
    'Nilai SAKIP',
  ]);
});

test('a formula is read by its value, and by itself when the file has none', async () => {
  const cells = new Map([
    ['0,0', { formula: 'SUM(1,2)', formulaResult: 3 }],
    ['0,1', { formula: 'SUM(1,2)' }],
    ['0,2', { formula: 'IF(TRUE,"","")', formulaResult: '' }],
  ]);
  expect((await read(sheet([], { cells })))[0]?.baris[0]).toEqual(['3', '=SUM(1,2)', '']);
});

test('an error value is read as the error that the cell shows', async () => {
  expect(await shown('#REF!')).toBe('#REF!');
});

test('hidden tabs are read, in the order of the file', async () => {
  const sheets = await read(sheet([['a']], { name: 'Satu' }), sheet([['b']], { name: ' Dua ', hidden: true }));
  expect(sheets.map(({ nama }) => nama)).toEqual(['Satu', 'Dua']);
});

test('a file saved by LibreOffice is read alike, with its empty rows in place', async () => {
  const path = fileURLToPath(new URL('./fixtures/libreoffice.xlsx', import.meta.url));
  const [numbers, hidden] = await readPackFile(readFileSync(path), 'libreoffice.xlsx');
  expect(numbers?.nama).toBe('Angka');
  expect(numbers?.baris.slice(0, 2).flat().join('')).toBe('');
  expect(numbers?.baris.slice(2).map((row) => row.filter((text) => text !== ''))).toEqual([
    ['Judul gabung'],
    ['95%', '95,4%', '2026-02-01', '6821000000', '007'],
    ['1250', '1234,5', '1,1250', '1'],
    ['0,3', 'TW I', '#DIV/0!', '197308141998032004'],
    ['baris satu\nbaris dua'],
  ]);
  expect(hidden).toEqual({ nama: 'Tersembunyi', baris: [['ada']] });
});

describe('what is no .xlsx is refused in one sentence that names the file', () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = new Uint8Array([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]);
  const zipped = zipSync({ 'isi.txt': strToU8('halo') });

  test.each([
    ['an empty file', new Uint8Array(), 'kosong'],
    ['a CSV', strToU8('Kode;Nama\nYAN;Pelayanan'), 'bukan buku kerja Excel'],
    ['an old .xls', new Uint8Array([...OLE, 0, 0]), 'format lama (.xls)'],
    ['an encrypted workbook', encrypted, 'kata sandi'],
    ['another zip', zipped, 'rusak atau bukan buku kerja Excel'],
    ['half a zip', zipped.slice(0, 40), 'rusak atau bukan buku kerja Excel'],
  ])('%s', async (_, bytes, words) => {
    const refusal = await readPackFile(bytes, 'data saya.xlsx').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PackError);
    expect(String(refusal)).toContain('Berkas "data saya.xlsx"');
    expect(String(refusal)).toContain(words);
    expect(String(refusal)).toMatch(/^[^\n]*\.$/);
  });

  test('a truncated workbook and a Word document', async () => {
    const whole = await writeXlsx({ sheets: [sheet([['a']])] });
    await expect(readPackFile(whole.slice(0, whole.length / 2), 'x.xlsx')).rejects.toBeInstanceOf(PackError);
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const word = zipSync({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relation}" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8('<document/>'),
    });
    await expect(readPackFile(word, 'laporan.docx')).rejects.toThrow(/laporan\.docx.*bukan buku kerja Excel/);
  });
});
