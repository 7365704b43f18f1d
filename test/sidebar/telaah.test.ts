import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../local/desk/browser.ts';
import { bukaKantor, ISIAN_A, type Kantor, mulaiDepok, terimaDepok } from '../scenario/kantor-daring.ts';
import { idle, keluhan, openPanel } from './peramban.ts';

// A browser, a bundle and an office; nothing here is about speed.
jest.setTimeout(300_000);

let browser: Browser;
let kantor: Kantor;

/** Bidang A handed in, before its Kabid. */
beforeAll(async () => {
  browser = await openBrowser();
  kantor = bukaKantor(['depok-pengumpulan']);
  mulaiDepok(kantor);
  kantor.ketik('TW I', 'A', ISIAN_A);
  kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
});
afterAll(() => browser.close());

const buka = async (nama: string): Promise<Page> =>
  (await openPanel(browser, kantor.google, `${nama}@example.go.id`)).page;

async function isSehat(page: Page): Promise<void> {
  expect(await keluhan(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
}

const kabar = async (page: Page): Promise<string> => (await page.locator('.kabar').textContent()) ?? '';

/** Only the keyboard: Tab until the name of what has the focus fits. */
async function tabTo(page: Page, nama: string): Promise<void> {
  const kini = `(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()`;
  for (let tekan = 0; tekan < 120; tekan++) {
    if (String(await page.evaluate(kini)).startsWith(nama)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${nama}`);
}

test('with the keyboard alone a row goes back with its reason; staf sees it beside a button to its cell; what changed is shown', async () => {
  const kabid = await buka('kabid.a');
  await tabTo(kabid, 'Bukti dibuka dan sesuai');
  await kabid.keyboard.press('Space');
  await tabTo(kabid, 'Terima');
  await kabid.keyboard.press('ArrowRight');
  await tabTo(kabid, 'Alasan untuk IKU-1');
  await kabid.keyboard.type('Angka tidak cocok dengan laporan');
  await isSehat(kabid);
  await tabTo(kabid, 'Kembalikan 1 indikator');
  await kabid.keyboard.press('Enter');
  await kabid.locator('.kabar.baik').waitFor();
  expect(await kabar(kabid)).toContain('dikembalikan: IKU-1: Angka tidak cocok dengan laporan');
  await kabid.context().close();

  const staf = await buka('staf.a');
  await staf.getByText('Perbaiki 1 baris ini saja').waitFor();
  await isSehat(staf);
  const layar = kantor.google.screen.length;
  await staf.getByRole('button', { name: 'Ke selnya: IKU-1' }).click();
  await staf.waitForFunction('window.lembarFokus === true');
  expect(kantor.google.screen.slice(layar)).toMatchObject([{ kind: 'cell', content: { baris: 5 } }]);
  await staf.context().close();

  kantor.ketik('TW I', 'A', { 'IKU-1': '7' });
  kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
  const lagi = await buka('kabid.a');
  await lagi.getByText('1 sel berubah, 17 tetap').waitFor();
  expect(await lagi.locator('.ubah').allTextContents()).toEqual(['Realisasi dulu: 8 kini: 7']);
  await lagi.getByText('Dikembalikan putaran lalu:').waitFor();
  await isSehat(lagi);
  await lagi.context().close();
});

test('an acceptance is offered to be taken back at once, and the rows are there again', async () => {
  const page = await buka('kabid.a');
  await page.getByRole('button', { name: 'Terima semua baris lain' }).click();
  await page.getByRole('button', { name: 'Terima isian bidang ini' }).click();
  await page.getByRole('button', { name: 'Urungkan', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Periksa isian bidang A' }).waitFor();
  await idle(page);
  expect(await kabar(page)).toMatch(/^Diurungkan \(nomor \d+\): Isian bidang A diperiksa dan diterima/);
  expect(await page.getByRole('button', { name: 'Urungkan', exact: true }).count()).toBe(0);
  await page.context().close();
});

test('the Tim writes of one indikator; it needs PIC and batas, survives closing, and can be changed', async () => {
  const page = await buka('tim');
  await page.getByRole('combobox').selectOption('IKU-1');
  await page.getByLabel('Rekomendasi', { exact: true }).fill('<b>Lampirkan</b> berita acara');
  await page.getByText('Rekomendasi memerlukan PIC dan batas waktu.').waitFor();
  await isSehat(page);
  await page.reload();
  await idle(page);
  await page.getByLabel('PIC').fill('Kabid A');
  await page.getByLabel('Batas waktu').fill('2026-06-30');
  await page.getByRole('button', { name: 'Catat', exact: true }).click();
  await page.getByText('<b>Lampirkan</b> berita acara (PIC: Kabid A; batas waktu: 30 Juni 2026)').first().waitFor();
  await idle(page);
  await page.getByRole('button', { name: 'Ubah catatan Tim untuk IKU-1' }).click();
  expect(await page.getByLabel('PIC').inputValue()).toBe('Kabid A');
  await isSehat(page);
  await page.context().close();
});

test('what the Tim writes stays on the screen while nobody knows whether it was recorded', async () => {
  const sela = (json: string) => (JSON.parse(json).aksi === 'rekomendasi' ? null : json);
  const { page } = await openPanel(browser, kantor.google, 'tim@example.go.id', { sela });
  await page.getByRole('combobox').selectOption('IKU-3');
  await page.getByLabel('Catatan', { exact: true }).fill('Angka sesuai bukti');
  await page.getByRole('button', { name: 'Catat', exact: true }).click();
  await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
  expect(await page.getByLabel('Catatan', { exact: true }).inputValue()).toBe('Angka sesuai bukti');
  await page.context().close();
});

test('the Perencana ticks a paper, or says why it does not apply', async () => {
  const awal = bukaKantor(['depok-pengumpulan']);
  awal.harus('rencana', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
  const { page } = await openPanel(browser, awal.google, 'rencana@example.go.id');
  const tidak = page.getByRole('button', { name: 'Tidak berlaku:' }).first();
  expect(await tidak.getAttribute('aria-disabled')).toBe('true');
  const [alasan] = await page.getByText('Bila tidak berlaku, tulis dahulu alasannya').all();
  expect(await tidak.getAttribute('aria-describedby')).toBe(await alasan?.getAttribute('id'));
  expect(await alasan?.getAttribute('id')).not.toMatch(/\s/);
  await page.getByLabel('Nomor, tempat, atau alasan').first().fill('Formatnya lisan saja');
  await isSehat(page);
  await tidak.click();
  await page.getByText('tidak berlaku (Formatnya lisan saja)').waitFor();
  await idle(page);
  await page.getByRole('button', { name: 'Batalkan:' }).click();
  await page.locator('.kabar').getByText(': belum.').waitFor();
  await page.context().close();
});

test('where the agency is checked as one, rows of several bidang go back in one decision', async () => {
  kantor.harus('kabid.a', 'terima', { bidang: 'A' });
  terimaDepok(kantor, 'B');
  kantor.harus('rencana', 'himpun');
  const page = await buka('sekretaris');
  for (const kode of ['IKU-3', 'IKU-2']) {
    await page
      .getByRole('group', { name: `Putusan untuk ${kode}` })
      .getByLabel('Kembalikan')
      .check();
    await page.getByLabel(`Alasan untuk ${kode}`).fill('Bukti tidak terbuka');
  }
  await isSehat(page);
  await page.getByRole('button', { name: 'Kembalikan 2 indikator' }).click();
  await page.locator('.kabar.baik').waitFor();
  const bidang = kantor.keadaan().bidang.map(({ kode, status }) => [kode, status]);
  expect(bidang).toEqual([
    ['A', 'dikembalikan'],
    ['B', 'dikembalikan'],
  ]);
  await page.context().close();
});
