import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../local/desk/browser.ts';
import { createStandIn, type StandIn } from '../../local/stand-in.ts';
import { sheetOf, textsOf } from '../app/bahan.ts';
import { kodeBundel } from '../bundel.ts';
import { changedSample } from '../cycle/packs.ts';
import { OWNER } from '../faults/kantor.ts';
import { idle, keluhan, openPanel, type PanelTerbuka } from './peramban.ts';

// Browser and bundle take a while to get ready; nothing here is about speed.
jest.setTimeout(300_000);

const NOW = Date.UTC(2026, 3, 13, 2);
let browser: Browser;
let code: string;

beforeAll(async () => {
  [browser, code] = await Promise.all([openBrowser(), kodeBundel()]);
});
afterAll(() => browser.close());

const kosong = (): StandIn => createStandIn({ owner: OWNER, now: NOW, code });

const buka = (
  google: StandIn,
  cara: { lebar?: number; belakang?: string; sela?: (json: string) => string | null } = {},
) => openPanel(browser, google, OWNER, { halaman: 'impor', lebar: 960, ...cara });

async function pilih({ page }: PanelTerbuka, berkas: string): Promise<string> {
  await page.getByLabel('Pilih berkas paket').setInputFiles(berkas);
  await page.locator('.kabar:not(:empty)').waitFor();
  return (await page.locator('.kabar').textContent()) ?? '';
}

/** Only the keyboard: Tab until the button has the focus, then Enter. */
async function tekan(page: Page, nama: string): Promise<void> {
  for (let kali = 0; kali < 80; kali++) {
    if ((await page.evaluate('document.activeElement.textContent')) === nama) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${nama}`);
}

/** The same until a field with this label has the focus, then types. */
async function ketik(page: Page, label: string, isi: string): Promise<void> {
  const diLabel = `(document.activeElement.labels ?? [])[0]?.textContent.trim().startsWith(${JSON.stringify(label)})`;
  for (let kali = 0; kali < 80; kali++) {
    if (await page.evaluate(diLabel)) return page.keyboard.type(isi);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${label}`);
}

const keTahap = (page: Page, nama: string): Promise<void> => page.getByRole('button', { name: `. ${nama}` }).click();
const isiTab = (google: StandIn, nama: string) => textsOf(sheetOf(google.workbook(), nama)).slice(4);

test('a good pack is looked at, taken whole, and becomes a workbook with the SOP and people that were chosen', async () => {
  const google = kosong();
  const terbuka = await buka(google);
  const { page, aksi, keluar, galat } = terbuka;
  expect(await pilih(terbuka, 'samples/dpmptsp.xlsx')).toBe('dpmptsp.xlsx: 251 baris terbaca, 0 galat, 0 peringatan.');
  expect(await page.getByRole('row', { name: 'IKU 12' }).count()).toBe(1);
  expect(aksi).toEqual(['giliran']);
  const keluh = [...(await keluhan(page))];
  await page.getByRole('button', { name: 'Pakai paket ini' }).click();
  expect(await page.getByText('Paket belum dipakai.').count()).toBe(0);
  for (const tahap of ['Profil', 'Bidang', 'Pengguna', 'SOP', 'Ringkasan']) {
    await page.getByRole('button', { name: `Lanjut: ${tahap}` }).click();
    if (tahap === 'Pengguna') await page.getByText('Sri Lestari, S.Sos., M.A.P.').click();
    if (tahap === 'SOP') {
      await page.getByRole('checkbox', { name: /Kota Depok/ }).check();
      await page.getByLabel('Fungsional Perencana').selectOption('sri.lestari@example.go.id');
    }
    if (tahap !== 'Bidang') keluh.push(...(await keluhan(page)));
  }
  await page.getByRole('checkbox', { name: 'TW I (32 isian)' }).check();
  expect(await page.getByRole('row', { name: 'Isian 32' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Siapkan', exact: true }).click();
  await page.getByRole('heading', { name: 'Buku kerja siap.' }).waitFor();
  await idle(page);
  keluh.push(...(await keluhan(page)));
  expect({ keluh, keluar, galat }).toEqual({ keluh: [], keluar: [], galat: [] });
  expect(aksi).toEqual(['giliran', 'aturLokal', 'siapkan']);
  const perencana = isiTab(google, 'SOP').find((baris) => baris[3] === 'Fungsional Perencana');
  expect(perencana).toContain('sri.lestari@example.go.id');
  expect(isiTab(google, 'Potret').filter((baris) => baris.join('') !== '').length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Tutup' }).click();
  expect(await page.evaluate('window.ditutup')).toBe(true);
  await page.context().close();
});

test('a pack that lacks a tab and a column is not taken at all, and the button says why', async () => {
  const terbuka = await buka(kosong());
  const { page } = terbuka;
  const paket = await changedSample((tabs) => {
    delete tabs.Anggaran;
    const [judul = []] = tabs.IKU ?? [];
    judul[judul.indexOf('Arah')] = 'Entah';
  });
  expect(await pilih(terbuka, paket)).toContain('2 galat');
  const temuan = page.getByRole('region', { name: 'Temuan paket.xlsx' });
  expect(await temuan.getByText('Tab "Anggaran" tidak ada di berkas').count()).toBe(1);
  expect(await temuan.getByText('IKU, baris 1, kolom Arah').count()).toBe(1);
  const tombol = page.getByRole('button', { name: 'Pakai paket ini' });
  expect(await tombol.getAttribute('aria-disabled')).toBe('true');
  expect(await keluhan(page)).toEqual([]);
  await tombol.press('Enter');
  await keTahap(page, 'Bidang');
  expect(await page.getByText('Belum ada bidang.').count()).toBe(1);
  await page.context().close();
});

test('a wrong value is told with the row of the file; the pack is taken once its file is mended', async () => {
  const terbuka = await buka(kosong());
  const { page } = terbuka;
  const withPeran = (peran: string) =>
    changedSample((tabs) => {
      const [judul = [], orang = []] = tabs.Pengguna ?? [];
      orang[judul.indexOf('Peran')] = peran;
    });
  expect(await pilih(terbuka, await withPeran('boss'))).toContain('1 galat');
  expect(await page.getByText('Pengguna, baris 2, kolom Peran').count()).toBe(1);
  const tombol = page.getByRole('button', { name: 'Pakai paket ini' });
  expect(await tombol.getAttribute('aria-disabled')).toBe('true');
  await tombol.press('Enter');
  await keTahap(page, 'Bidang');
  expect(await page.getByText('Belum ada bidang.').count()).toBe(1);
  await keTahap(page, 'Paket');
  expect(await pilih(terbuka, await withPeran('kepala'))).toContain('0 galat');
  await tombol.click();
  await keTahap(page, 'Pengguna');
  expect(await page.getByText('Tidak ada temuan.').count()).toBe(1);
  await page.context().close();
});

test('an empty pack can be downloaded, and is one that the dialog reads', async () => {
  const terbuka = await buka(kosong());
  const { page } = terbuka;
  const unduhan = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh paket kosong' }).click();
  const path = join(tmpdir(), 'paket-kosong.xlsx');
  await (await unduhan).saveAs(path);
  expect(await pilih(terbuka, path)).toMatch(/^paket-kosong\.xlsx: \d+ baris terbaca/);
  await page.context().close();
});

test('a file that is no workbook is told in one sentence', async () => {
  const terbuka = await buka(kosong());
  const berkas = join(tmpdir(), 'surat.xlsx');
  writeFileSync(berkas, 'Dengan hormat,');
  expect(await pilih(terbuka, berkas)).toBe(
    'Berkas "surat.xlsx" bukan buku kerja Excel (.xlsx); simpan ulang sebagai .xlsx.',
  );
  await terbuka.page.context().close();
});

const NAKAL = `<img src=x onerror="window.kena=1"> 'kutip' "dua" =1+1`;

test('with the keyboard alone a workbook is planned by hand; the draft survives closing, and text stays text', async () => {
  const google = kosong();
  const { page, keluar } = await buka(google);
  await tekan(page, 'Lanjut: Profil');
  await ketik(page, 'Nama Instansi', NAKAL);
  await ketik(page, 'Tahun', '2026');
  await page.reload();
  await idle(page);
  await tekan(page, '3. Bidang');
  await tekan(page, 'Tambah bidang');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await ketik(page, 'Kode', 'SEK');
  await ketik(page, 'Nama', 'Sekretariat');
  await tekan(page, 'Lanjut: Pengguna');
  await tekan(page, 'Lanjut: SOP');
  await page.locator('h2:focus', { hasText: 'SOP' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tekan(page, 'Lanjut: Ringkasan');
  await tekan(page, 'Siapkan');
  await page.getByRole('heading', { name: 'Buku kerja siap.' }).waitFor();
  expect(isiTab(google, 'Profil')[0]).toEqual(['Nama Instansi', NAKAL]);
  expect(isiTab(google, 'Bidang')[0]).toEqual(['SEK', 'Sekretariat']);
  expect(await page.evaluate('window.kena')).toBeUndefined();
  expect(keluar).toEqual([]);
  await page.reload();
  await idle(page);
  expect(await page.getByRole('heading', { name: 'Buku kerja ini sudah disiapkan' }).count()).toBe(1);
  expect(await keluhan(page)).toEqual([]);
  await page.context().close();
});

test('without an SOP nothing is sent, and the button says what is missing', async () => {
  const { page, aksi } = await buka(kosong(), { lebar: 480 });
  await keTahap(page, 'Ringkasan');
  await page.getByRole('button', { name: 'Siapkan', exact: true }).press('Enter');
  expect(await page.getByText('Pilih sedikitnya satu SOP di tahap SOP.').count()).toBe(1);
  expect(aksi).toEqual(['giliran']);
  expect(await keluhan(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(480);
  await page.context().close();
});

test('when Google does not answer, trying again makes one workbook', async () => {
  const id: string[] = [];
  const sela = (json: string): string | null => {
    const { aksi, idAksi } = JSON.parse(json);
    if (aksi === 'siapkan') id.push(idAksi);
    return aksi === 'siapkan' && id.length === 1 ? null : json;
  };
  const { page } = await buka(kosong(), { sela });
  await keTahap(page, 'SOP');
  await page.getByRole('checkbox').first().check();
  await keTahap(page, 'Ringkasan');
  await page.getByRole('button', { name: 'Siapkan', exact: true }).click();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByRole('heading', { name: 'Buku kerja siap.' }).waitFor();
  expect(id[0]).toBe(id[1]);
  await page.context().close();
});

test('a personal account is warned before and after, and the end says: invite first, then mend', async () => {
  const pemilik = 'budi.santoso@gmail.com';
  const google = createStandIn({ owner: pemilik, now: NOW, code });
  google.run(pemilik, 'menuSiapkan', []);
  const { content = {} } = google.screen.at(-1) ?? {};
  const { appended = '' } = content as { readonly appended?: string };
  const { page } = await openPanel(browser, google, pemilik, { halaman: 'impor', lebar: 960, belakang: appended });
  const peringatan = `akun Gmail perorangan (${pemilik})`;
  await page.getByText(peringatan).waitFor();
  await keTahap(page, 'SOP');
  await page.getByRole('checkbox', { name: /Kota Depok/ }).check();
  await keTahap(page, 'Ringkasan');
  await page.getByRole('button', { name: 'Siapkan', exact: true }).click();
  await page.getByRole('heading', { name: 'Buku kerja siap.' }).waitFor();
  await page.getByText(peringatan).waitFor();
  const langkah = await page.getByRole('listitem').allTextContents();
  expect(langkah[0]).toContain('Undang pengguna');
  expect(langkah[1]).toContain('Sesudah itu jalankan menu Periksa & perbaiki');
  await page.context().close();
});
