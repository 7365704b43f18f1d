import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../local/desk/browser.ts';
import { kodeBundel } from '../bundel.ts';
import { type Adegan, type Kantor, openKantor } from '../faults/kantor.ts';
import { idle, keluhan, openPanel, type PanelTerbuka } from './peramban.ts';

// Browser and office take half a minute to get ready; nothing here is about speed.
jest.setTimeout(300_000);

let browser: Browser;
let kantor: Kantor;

beforeAll(async () => {
  browser = await openBrowser();
  kantor = await openKantor(kodeBundel());
});
afterAll(() => browser.close());

/** The page that a menu item opens for whoever is about to act, or for somebody else at that moment; `server`: as whom Google runs its calls. */
function buka(adegan: Adegan, menu: string, email = adegan.email, server = email): Promise<PanelTerbuka> {
  adegan.kembali();
  kantor.google.run(email, menu, []);
  const { content = {} } = kantor.google.screen.at(-1) ?? {};
  const { file, appended = '' } = content as { readonly file: string; readonly appended?: string };
  const lebar = file === 'panel' ? 300 : 960;
  return openPanel(browser, kantor.google, server, { halaman: file, belakang: appended, lebar });
}

/** Words of what has the keyboard, once something has. */
async function terpilih(page: Page): Promise<string> {
  await page.locator(':focus').waitFor();
  return page.evaluate('(document.activeElement.labels?.[0] ?? document.activeElement).textContent');
}

const diPanel = async (page: Page, teks: string): Promise<boolean> =>
  ((await page.getByRole('main').textContent()) ?? '').includes(teks);

test.each([
  ['menuBagikan', 'mulaiSiklus', /^SOP/],
  ['menuBagikan', 'bagikan', /^Bagikan format isian$/],
  ['menuSerahkan', 'serahkan', /^Serahkan isian bidang SEK$/],
  ['menuHimpun', 'himpun', /^Himpun/],
] as const)('%s before %s leads the keyboard to its place, and sends nothing', async (menu, nama, tempat) => {
  const { page, aksi, galat } = await buka(kantor.adegan[nama], menu);
  expect(await terpilih(page)).toMatch(tempat);
  expect({ aksi, galat, keluh: await keluhan(page) }).toEqual({ aksi: ['giliran'], galat: [], keluh: [] });
  await page.context().close();
});

test('Susun dokumen asks which papers at once; Batal leaves the keyboard at its button', async () => {
  const { page, aksi } = await buka(kantor.adegan.susun, 'menuSusun');
  const dialog = page.getByRole('dialog', { name: 'Susun dokumen' });
  await dialog.waitFor();
  expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(2);
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await terpilih(page)).toBe('Susun dokumen');
  expect(aksi).toEqual(['giliran']);
  await page.context().close();
});

test('Periksa isian keeps the findings in their tab, for the Kepala as well', async () => {
  const { page, aksi } = await buka(kantor.adegan.sahkan, 'menuPeriksa');
  expect(await terpilih(page)).toBe('Catat ke tab Temuan');
  await page.keyboard.press('Enter');
  await page.locator('.kabar.baik').waitFor();
  await idle(page);
  expect(await page.locator('.kabar').textContent()).toMatch(
    /^Isian diperiksa: 0 galat, \d+ peringatan dan info\. Rinciannya di tab Temuan\.$/,
  );
  expect(aksi).toEqual(['giliran', 'tulisTemuan']);
  await page.context().close();
});

test('what is not for this person says so, and whose turn it is', async () => {
  const { page, galat } = await buka(kantor.adegan.himpun, 'menuHimpun', kantor.adegan.sahkan.email);
  expect(await terpilih(page)).toMatch(/^Himpun & rekap: tidak dapat Anda lakukan sekarang\./);
  expect(await diPanel(page, 'Sekarang giliran: ')).toBe(true);
  expect({ galat, keluh: await keluhan(page) }).toEqual({ galat: [], keluh: [] });
  await page.context().close();
});

test('the word that there is nothing to press goes as soon as something has changed', async () => {
  const { adegan, google } = kantor;
  adegan.serahkan.kembali();
  const awal = await buka(adegan.serahkan, 'menuSerahkan');
  expect(await terpilih(awal.page)).toMatch(/^Serahkan isian/);
  await awal.page.keyboard.press('Enter');
  await awal.page.locator('.kabar.baik').waitFor();
  await awal.page.context().close();
  google.run(adegan.serahkan.email, 'menuSerahkan', []);
  const { content = {} } = google.screen.at(-1) ?? {};
  const { appended = '' } = content as { readonly appended?: string };
  const { page } = await openPanel(browser, google, adegan.serahkan.email, { belakang: appended });
  expect(await terpilih(page)).toMatch(/tidak dapat Anda lakukan sekarang/);
  await page.getByRole('button', { name: 'Tarik isian' }).click();
  await page.locator('.kabar.baik').waitFor();
  await page.getByText('tidak dapat Anda lakukan sekarang').waitFor({ state: 'detached' });
  await page.context().close();
});

test('Bantuan shows where the guide is, and whose turn it is', async () => {
  const { page } = await buka(kantor.adegan.sahkan, 'menuBantuan', kantor.adegan.serahkan.email);
  expect(await terpilih(page)).toContain('docs/panduan');
  expect(await diPanel(page, 'Sekarang giliran: ')).toBe(true);
  await page.context().close();
});

test('Tinjau & sahkan opens the review for the Kepala, and tells others whose turn it is', async () => {
  const { adegan } = kantor;
  const { page } = await buka(adegan.sahkan, 'menuSahkan');
  expect(await page.getByRole('button', { name: 'Sahkan' }).count()).toBe(1);
  await page.context().close();
  const staf = await buka(adegan.sahkan, 'menuSahkan', adegan.serahkan.email);
  expect(await diPanel(staf.page, 'Sekarang tidak ada yang dapat Anda putuskan.')).toBe(true);
  expect(await diPanel(staf.page, 'Sekarang giliran: ')).toBe(true);
  expect(await keluhan(staf.page)).toEqual([]);
  await staf.page.context().close();
});

test('the panel that was opened by itself begins as ever', async () => {
  const { page } = await buka(kantor.adegan.serahkan, 'menuPanel');
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
  await page.context().close();
});

test('a panel that Google runs as another account of the browser shows nothing of the workbook, and says where to open it', async () => {
  const { email } = kantor.adegan.serahkan;
  const { page } = await buka(kantor.adegan.serahkan, 'menuPanel', email, kantor.adegan.sahkan.email);
  expect(await diPanel(page, `Anda membuka file ini sebagai ${email}`)).toBe(true);
  expect(await diPanel(page, `sebagai ${kantor.adegan.sahkan.email}`)).toBe(true);
  expect(await diPanel(page, 'jendela penyamaran')).toBe(true);
  expect(await page.getByRole('navigation').count()).toBe(0);
  await page.context().close();
});
