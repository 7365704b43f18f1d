/** From an empty file to a running SOP: Siapkan, Undang pengguna and the first press, all by clicking. */
import { rmSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { OWNER } from '../../../local/cli/office.ts';
import { openBrowser } from '../../../local/desk/browser.ts';
import { openDesk } from '../../../local/desk/driver.ts';
import { kendali } from './hasil.ts';
import { type MejaBerjalan, mulaiMeja, SAMPEL } from './meja.ts';
import { duduk, mulaiSop } from './orang.ts';

jest.setTimeout(300_000);

let server: MejaBerjalan;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  server = await mulaiMeja({ kosong: true });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(server.folder, { recursive: true });
});

test('the owner of an empty file makes it a workbook from a pack, invites, and the Perencana opens the SOP', async () => {
  const meja = await openDesk(browser, server.url, { email: OWNER });
  await meja.menu('Siapkan buku kerja…');
  const dialog = meja.page.getByRole('dialog');
  const wizard = dialog.frameLocator('iframe');
  await wizard.locator('input[type=file]').setInputFiles(SAMPEL);
  await wizard.getByRole('button', { name: 'Pakai paket ini' }).click();
  for (const tahap of ['Profil', 'Bidang', 'Pengguna', 'SOP', 'Ringkasan']) {
    await wizard.getByRole('button', { name: `Lanjut: ${tahap}` }).click();
    if (tahap === 'SOP') await wizard.getByRole('checkbox', { name: /Badan Kesatuan Bangsa/ }).check();
  }
  await wizard.getByRole('button', { name: 'Siapkan', exact: true }).click();
  await wizard.getByRole('heading', { name: 'Buku kerja siap.' }).waitFor();
  await wizard.getByRole('button', { name: 'Tutup' }).click();
  await dialog.waitFor({ state: 'detached' });
  await meja.settled();
  expect(await meja.page.getByRole('tab').allTextContents()).toEqual(
    expect.arrayContaining(['Kendali', 'IKU', 'IKI', 'Pengguna', 'SOP']),
  );
  const [perencana] = (await meja.rowsOf('Pengguna')).filter(({ Peran }) => Peran === 'perencana');
  await meja.menu('Undang pengguna');
  await meja.answer('Oke', perencana?.Email);
  expect(await meja.page.getByRole('dialog').textContent()).toContain(`${perencana?.Nama} (${perencana?.Email})`);
  await meja.answer('Oke');
  await duduk(meja, perencana?.Nama ?? '');
  expect(await mulaiSop(meja, 'Mekanisme Pengumpulan Data Kinerja')).toMatchObject({ berhasil: true });
  expect((await kendali(meja))[0]).toMatch(/^1 berjalan 1/);
  await meja.close();
});
