import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../local/desk/browser.ts';
import { AWALAN_KUNCI, SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { type Kantor, openKantor } from '../faults/kantor.ts';
import { idle, keluhan, openPanel } from './peramban.ts';

// Browser and office take half a minute to get ready; nothing here is about speed.
jest.setTimeout(300_000);

let browser: Browser;
let kantor: Kantor;

beforeAll(async () => {
  browser = await openBrowser();
  kantor = await openKantor(kodeBundel());
});
afterAll(() => browser.close());

test.each([
  ['bagan', 960],
  ['keputusan', 960],
  ['bagan', 480],
  ['keputusan', 480],
])(
  'the wide page %s at %i px: one server call, nothing for axe to object to, nothing cut off',
  async (halaman, lebar) => {
    kantor.adegan.sahkan.kembali();
    const { page, aksi, keluar, galat } = await openPanel(browser, kantor.google, kantor.adegan.sahkan.email, {
      halaman,
      lebar,
    });
    const keluh = await keluhan(page);
    expect({ keluh, aksi, keluar, galat }).toEqual({ keluh: [], aksi: ['giliran'], keluar: [], galat: [] });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(lebar);
    await page.context().close();
  },
);

test('the flowchart stands beside its langkah in words, the current one marked', async () => {
  kantor.adegan.sahkan.kembali();
  const { email } = kantor.adegan.sahkan;
  const { page } = await openPanel(browser, kantor.google, email, { halaman: 'bagan', lebar: 960 });
  expect(await page.getByRole('img', { name: 'Bagan alir' }).count()).toBe(1);
  expect(await page.locator('li[aria-current=step]').textContent()).toContain('Pengesahan');
  await page.context().close();
});

test('the Kepala signs in the wide page too', async () => {
  kantor.adegan.sahkan.kembali();
  const { email } = kantor.adegan.sahkan;
  const { page } = await openPanel(browser, kantor.google, email, { halaman: 'keputusan', lebar: 960 });
  await page.getByRole('button', { name: 'Sahkan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sahkan' }).click();
  await page
    .getByRole('link', { name: /Pengukuran Kinerja/ })
    .first()
    .waitFor();
  await idle(page);
  expect(await page.getByRole('button', { name: 'Sahkan' }).count()).toBe(0);
  await page.context().close();
});

test('what the Kepala does in the wide page shows in the panel behind it, without losing the words being written there', async () => {
  kantor.adegan.sahkan.kembali();
  const { email } = kantor.adegan.sahkan;
  const panel = await openPanel(browser, kantor.google, email);
  await panel.page.getByText('Tindakan lain').click();
  await panel.page.getByRole('button', { name: 'Kembalikan' }).click();
  await panel.page.getByLabel('Alasan').fill('Belum jadi dikirim');
  const konteks = panel.page.context();
  const { page } = await openPanel(browser, kantor.google, email, { halaman: 'keputusan', konteks });
  await page.getByRole('button', { name: 'Sahkan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sahkan' }).click();
  await page.locator('.kabar.baik').waitFor();
  expect(await panel.page.getByLabel('Alasan').inputValue()).toBe('Belum jadi dikirim');
  expect(panel.aksi).toEqual(['giliran']);
  await panel.page.getByRole('button', { name: 'Batal' }).click();
  await panel.page.getByText('Tidak ada yang menunggu Anda sekarang.').waitFor();
  await panel.page.getByRole('heading', { name: 'Angka yang disahkan' }).waitFor();
  expect(panel.aksi).toEqual(['giliran', 'giliran']);
  await konteks.close();
});

test('a wide page that cannot be shown says why, and can be tried again', async () => {
  kantor.adegan.sahkan.kembali();
  let diam = true;
  const sela = (json: string) => (diam ? null : json);
  const { email } = kantor.adegan.sahkan;
  const { page } = await openPanel(browser, kantor.google, email, { halaman: 'keputusan', lebar: 960, sela });
  expect(await page.getByRole('heading', { name: 'Belum dapat dibuka' }).count()).toBe(1);
  expect(await keluhan(page)).toEqual([]);
  diam = false;
  await page.getByRole('button', { name: 'Muat ulang' }).click();
  await page.getByRole('button', { name: 'Sahkan' }).waitFor();
  await page.context().close();
});

test('Buka lebar in the panel opens the page of that view', async () => {
  kantor.adegan.sahkan.kembali();
  const { page, aksi } = await openPanel(browser, kantor.google, kantor.adegan.sahkan.email);
  const before = kantor.google.screen.length;
  const opened = (): readonly unknown[] =>
    kantor.google.screen.slice(before).map(({ content }) => (content as { readonly file: string }).file);
  await page.getByRole('button', { name: 'Buka lebar' }).click();
  await page.getByRole('button', { name: 'SOP' }).click();
  await page.getByRole('button', { name: 'Buka lebar' }).click();
  while (aksi.length < 3) await page.waitForTimeout(20);
  expect(opened()).toEqual(['keputusan', 'bagan']);
  await page.context().close();
});

test('over a damaged potret the wide page says why nothing can be signed, as the panel does', async () => {
  kantor.adegan.sahkan.kembali();
  const { email } = kantor.adegan.sahkan;
  const { google } = kantor;
  const { data = [] } = google.workbook().sheets?.find((s) => s.properties?.sheetId === SHEET_ID.Potret) ?? {};
  const baris = (data[0]?.rowData ?? []).map(({ values = [] }) => values.map((v) => v.formattedValue ?? ''));
  const kunci = baris.find((isi) => isi.some((satu) => satu.startsWith(AWALAN_KUNCI))) ?? [];
  const beku = baris.findIndex((isi) => isi.includes('dibekukan'));
  google.type(email, SHEET_ID.Potret, beku, kunci.indexOf(`${AWALAN_KUNCI}uraian`), 'Diganti orang');
  const { page } = await openPanel(browser, google, email, { halaman: 'keputusan', lebar: 960 });
  expect(await page.getByRole('button', { name: 'Sahkan' }).count()).toBe(0);
  expect(await page.getByRole('main').textContent()).toContain('tidak sama dengan yang tercatat di Riwayat');
  await page.context().close();
});
