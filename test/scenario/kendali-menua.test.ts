import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { withCommas } from '../../local/formula/formula-text.ts';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { rumusStatus } from '../../src/workbook/tab/kendali-menua.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { type Kantor, kantorDepok, PEMILIK } from './kantor-daring.ts';

const lembar = ({ google }: Kantor) =>
  google.workbook().sheets.find(({ properties }) => properties.sheetId === SHEET_ID.Kendali);
const status = (kantor: Kantor) =>
  kantor.tabel('Kendali').flatMap(({ nomor, status: satu }) => (/^\d+$/.test(nomor ?? '') ? [satu] : []));
const temuan = (kantor: Kantor) => (kantor.harus('rencana', 'giliran').data as unknown as Giliran).temuan;

test('two weeks without a press Kendali says that langkah 2 is late, and nobody is said to have edited it', () => {
  const kantor = kantorDepok('dibagikan');
  expect(status(kantor).slice(0, 3)).toEqual(['selesai', 'berjalan', 'belum']);
  kantor.tanggal('2026-04-17');
  expect(status(kantor).slice(0, 3)).toEqual(['selesai', 'berjalan', 'belum']);
  kantor.tanggal('2026-05-04');
  expect(status(kantor).slice(0, 3)).toEqual(['selesai', 'berjalan, lewat tenggat', 'belum']);
  expect(temuan(kantor).filter(({ pesan }) => pesan.includes('Kendali'))).toEqual([]);
  kantor.ubah('Kendali', { nomor: '3' }, 'status', 'selesai');
  expect(temuan(kantor).flatMap(({ pesan }) => (pesan.includes('Kendali') ? [pesan] : []))).toEqual([
    expect.stringMatching(/kolom Status berisi "selesai", yang ditulis "belum"/),
  ]);
});

test('what is late is coloured by a rule of ours, once, however often the owner mends', () => {
  const kantor = kantorDepok('dibagikan');
  const aturan = () => (lembar(kantor)?.conditionalFormats ?? []).map((satu) => JSON.stringify(satu));
  const awal = aturan();
  expect(awal).toEqual([expect.stringContaining('lewat tenggat')]);
  kantor.harus(PEMILIK, 'perbaiki');
  kantor.harus(PEMILIK, 'perbaiki');
  expect(aturan()).toEqual(awal);
});

test('a workbook of an earlier build, with words in a text column and no rule, ages after the next press', () => {
  const kantor = kantorDepok('dibagikan');
  const { awal, kolom } = kantor.letak('Kendali');
  const rowIndex = awal + 2;
  const sel = {
    userEnteredValue: { stringValue: 'berjalan' },
    userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } },
  };
  kantor.google.edit(PEMILIK, [
    {
      updateCells: {
        start: { sheetId: SHEET_ID.Kendali, rowIndex, columnIndex: kolom.get('status') ?? 0 },
        rows: [{ values: [sel] }],
        fields: 'userEnteredValue,userEnteredFormat.numberFormat',
      },
    },
    { deleteConditionalFormatRule: { sheetId: SHEET_ID.Kendali, index: 0 } },
  ]);
  expect(temuan(kantor).filter(({ pesan }) => pesan.includes('Kendali'))).toEqual([]);
  kantor.harus(PEMILIK, 'perbaiki');
  kantor.tanggal('2026-05-04');
  expect(status(kantor)[1]).toBe('berjalan, lewat tenggat');
  expect(lembar(kantor)?.conditionalFormats).toHaveLength(1);
});

test('LibreOffice reads the formula as the stand-in does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'menua-'));
  const berkas = join(folder, 'menua.xlsx');
  const rumus = ['2020-02-29', '2199-12-31'].map((tenggat) => rumusStatus('berjalan', tenggat).slice(1));
  const cells = new Map(rumus.map((isi, k) => [`0,${k}`, { formula: withCommas(isi) }] as const));
  writeFileSync(berkas, await writeXlsx({ sheets: [{ name: 'Kendali', rows: [rumus.map(() => null)], cells }] }));
  const profil = `-env:UserInstallation=file://${join(folder, 'profil')}`;
  const jalan = spawnSync('soffice', [profil, '--headless', '--convert-to', 'csv', '--outdir', folder, berkas]);
  if (jalan.error) return;
  expect(readFileSync(join(folder, 'menua.csv'), 'utf8').trim()).toBe('"berjalan, lewat tenggat",berjalan');
});
