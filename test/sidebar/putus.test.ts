/** The panel on a ledger that does not hold: it opens, says what going on costs, and gives the owner the button. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../local/desk/browser.ts';
import { type Kantor, kantorDepok, PEMILIK } from '../scenario/kantor-daring.ts';
import { keluhan, openPanel } from './peramban.ts';

jest.setTimeout(300_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const rusak = (): Kantor => {
  const kantor = kantorDepok('dibagikan');
  kantor.ubah('Riwayat', { nomor: '3' }, 'kalimat', 'lain');
  return kantor;
};
const AKUI = { name: 'Akui kerusakan dan lanjutkan' };

test('the owner reads what is lost, types why, and everybody goes on', async () => {
  const kantor = rusak();
  const { page, galat } = await openPanel(browser, kantor.google, PEMILIK);
  await page.getByText('Baris Riwayat nomor 3 tidak terbukti lagi').waitFor();
  expect(await keluhan(page)).toEqual([]);
  await page.getByLabel('Alasan').fill('tersunting tanpa sengaja');
  await page.getByRole('button', AKUI).click();
  await page.getByRole('button', AKUI).waitFor({ state: 'detached' });
  expect(galat).toEqual([]);
  expect(kantor.minta('rencana', 'keadaan').ok).toBe(true);
});

test('everybody else reads the same, and whose part it is', async () => {
  const { page } = await openPanel(browser, rusak().google, 'staf.a@example.go.id');
  await page.getByText(`Mengakuinya pekerjaan pemilik file (${PEMILIK}).`).waitFor();
  expect(await page.getByRole('button', AKUI).count()).toBe(0);
});
