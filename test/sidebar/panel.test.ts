import { gzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../local/desk/browser.ts';
import { kodeBundel } from '../bundel.ts';
import { type Adegan, type Kantor, openKantor } from '../faults/kantor.ts';
import { type CaraBuka, idle, keluhan, openPanel, type PanelTerbuka, readHalaman } from './peramban.ts';

// Browser and office take half a minute to get ready; nothing here is about speed.
jest.setTimeout(300_000);

let browser: Browser;
let kantor: Kantor;

beforeAll(async () => {
  browser = await openBrowser();
  kantor = await openKantor(kodeBundel());
});
afterAll(() => browser.close());

/** The panel of whoever is about to act. */
function buka(adegan: Adegan, cara: CaraBuka = {}): Promise<PanelTerbuka> {
  adegan.kembali();
  return openPanel(browser, kantor.google, adegan.email, cara);
}

const teks = async (tempat: Locator): Promise<string> => (await tempat.textContent()) ?? '';
const status = (page: Page): Promise<string> => teks(page.locator('.kabar'));

/** Only the keyboard: Tab until the button has the focus. */
async function tabTo(page: Page, nama: string): Promise<void> {
  for (let tekan = 0; tekan < 80; tekan++) {
    if ((await page.evaluate('document.activeElement.textContent')) === nama) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${nama}`);
}

test('the panel stays within 40 kB as it is sent', () => {
  const dikirim = gzipSync(readHalaman('panel'), { level: 9 });
  expect(dikirim.length).toBeLessThan(40_000);
});

test.each(['mulaiSiklus', 'bagikan', 'serahkan', 'terima', 'sahkan'] as const)(
  'before %s: one server call, no request elsewhere, nothing for axe to object to in any view',
  async (nama) => {
    const { page, aksi, keluar, galat } = await buka(kantor.adegan[nama]);
    const keluh = [...(await keluhan(page))];
    for (const tampilan of await page.getByRole('navigation').getByRole('button').all()) {
      await tampilan.click();
      for (const bentuk of await page.getByRole('button', { name: 'Bagan alir' }).all()) await bentuk.click();
      keluh.push(...(await keluhan(page)));
    }
    expect({ keluh, aksi, keluar, galat }).toEqual({ keluh: [], aksi: ['giliran'], keluar: [], galat: [] });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
    await page.context().close();
  },
);

/** Zoomed to 200 %, a sidebar of 300 px has room for 150. */
test.each(['serahkan', 'terima', 'sahkan'] as const)(
  'before %s at 200 percent zoom: nothing for axe to object to, and nothing is cut off',
  async (nama) => {
    const { page } = await buka(kantor.adegan[nama], { lebar: 150 });
    const keluh = [...(await keluhan(page))];
    const lebar: unknown[] = [];
    for (const tampilan of await page.getByRole('navigation').getByRole('button').all()) {
      await tampilan.click();
      keluh.push(...(await keluhan(page)));
      lebar.push(await page.evaluate('document.documentElement.scrollWidth'));
    }
    expect({ keluh, lebar }).toEqual({ keluh: [], lebar: lebar.map(() => 150) });
    await page.context().close();
  },
);

test('staff hand in with the keyboard alone, hear what came of it, and see it handed in', async () => {
  const { page, aksi } = await buka(kantor.adegan.serahkan);
  await tabTo(page, 'Serahkan isian bidang SEK');
  await page.keyboard.press('Enter');
  await page.getByText('Sudah diserahkan oleh').waitFor();
  expect(await status(page)).toContain('Bidang SEK menyerahkan isian');
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('status');
  expect(aksi).toEqual(['giliran', 'serahkan']);
  await page.context().close();
});

test('a finding jumps to its cell and gives the keyboard to the sheet', async () => {
  const { page } = await buka(kantor.adegan.serahkan);
  const sebelum = kantor.google.screen.length;
  await page.getByRole('button', { name: 'Ke sel: TW I SEK baris 7' }).click();
  await page.waitForFunction('window.lembarFokus === true');
  const [dilihat] = kantor.google.screen.slice(sebelum);
  expect(dilihat).toMatchObject({ kind: 'cell', content: { baris: 7 } });
  await page.context().close();
});

test('the Kepala is asked once more, with the code of the potret; Escape gives the button back, Enter signs', async () => {
  const { page } = await buka(kantor.adegan.sahkan);
  const kode = /Potret (\S+),/.exec(await teks(page.locator('.kode')))?.[1] ?? '-';
  await tabTo(page, 'Sahkan');
  await page.keyboard.press('Enter');
  expect(await teks(page.getByRole('dialog'))).toContain(kode);
  expect(await keluhan(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Sahkan');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Sahkan' }).press('Enter');
  await page
    .getByRole('link', { name: /Pengukuran Kinerja/ })
    .first()
    .waitFor();
  expect(await status(page)).toContain(kode);
  await page.context().close();
});

test('where the browser lets no page copy, the reminder is chosen for Ctrl+C; nothing is offered to be taken back', async () => {
  kantor.adegan.serahkan.kembali();
  const { page } = await openPanel(browser, kantor.google, kantor.adegan.bagikan.email);
  await page.getByRole('button', { name: 'Papan' }).click();
  await page.getByRole('button', { name: 'Lewati bidang:' }).last().click();
  await page.getByRole('textbox').fill('Belum ada datanya');
  await page.getByRole('dialog').getByRole('button', { name: 'Lewati bidang' }).click();
  await page.locator('.kabar').getByRole('button', { name: 'Urungkan' }).waitFor();
  await idle(page);
  await page.getByText('Ingatkan').first().click();
  await page.evaluate(
    "navigator.clipboard.writeText = () => Promise.reject(new Error('no')); document.execCommand = () => false;",
  );
  await page.getByRole('button', { name: 'Salin teks' }).click();
  await page.getByText('tekan Ctrl+C').waitFor();
  expect(await page.evaluate('String(getSelection())')).toMatch(/^Yth\. /);
  await page.evaluate('document.execCommand = () => true;');
  await page.getByRole('button', { name: 'Salin teks' }).click();
  await page.getByText('Teks pengingat tersalin').waitFor();
  expect(await page.locator('.kabar').getByRole('button').count()).toBe(0);
  await page.context().close();
});

const NAKAL = `<img src=x onerror="window.kena=1"><script>window.kena=1</script> 'kutip' \u202Ekanan 😀`;

test('a checker returns one indikator; the reason survives closing the panel and is shown as text', async () => {
  const { page, keluar } = await buka(kantor.adegan.terima);
  await page.getByRole('button', { name: 'Terima semua baris lain' }).click();
  await page.getByRole('group', { name: 'Putusan untuk IKI-04' }).getByLabel('Kembalikan').check();
  await page.getByLabel('Alasan untuk IKI-04').fill(NAKAL);
  await page.reload();
  await idle(page);
  expect(await page.getByLabel('Alasan untuk IKI-04').inputValue()).toBe(NAKAL);
  await page.getByRole('button', { name: 'Kembalikan 1 indikator' }).click();
  await page.locator('.kabar.baik').waitFor();
  await idle(page);
  expect(await status(page)).toContain(`IKI-04: ${NAKAL}`);
  await page.getByRole('button', { name: 'Papan' }).click();
  expect(await page.getByText(NAKAL).count()).toBeGreaterThan(0);
  expect(await page.evaluate('window.kena')).toBeUndefined();
  expect(keluar).toEqual([]);
  await page.context().close();
});

test('the button to accept says what is missing, and does nothing until it is there', async () => {
  const { page, aksi } = await buka(kantor.adegan.terima);
  const tombol = page.getByRole('button', { name: 'Terima isian bidang ini' });
  expect(await tombol.getAttribute('aria-disabled')).toBe('true');
  await tombol.press('Enter');
  expect(aksi).toEqual(['giliran']);
  await page.getByRole('button', { name: 'Terima semua baris lain' }).click();
  await page.getByLabel('Bukti dibuka dan sesuai').first().check();
  await tombol.click();
  await page.getByText('diperiksa dan diterima, bukti 1 dari').first().waitFor();
  await page.context().close();
});

test('when Google does not answer, trying again sends the very same press', async () => {
  const id: string[] = [];
  const sela = (json: string): string | null => {
    const { aksi, idAksi } = JSON.parse(json);
    if (aksi !== 'serahkan') return json;
    id.push(idAksi);
    return id.length === 1 ? null : json;
  };
  const { page } = await buka(kantor.adegan.serahkan, { sela });
  await page.getByRole('button', { name: 'Serahkan isian bidang SEK' }).click();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByText('Sudah diserahkan oleh').waitFor();
  expect(id).toHaveLength(2);
  expect(id[0]).toBe(id[1]);
  await page.context().close();
});

test('making two documents can be stopped between them: the first stays, with its link', async () => {
  const diminta: object[] = [];
  const sela = async (json: string): Promise<string> => {
    const { aksi, data } = JSON.parse(json);
    if (aksi === 'giliran') return json;
    diminta.push({ aksi, dokumen: data.dokumen });
    if (aksi !== 'susun') return json;
    await panel.page.getByText('Menyusun Pengukuran Kinerja (1 dari 2)').waitFor();
    await panel.page.getByRole('button', { name: 'Hentikan' }).click();
    await panel.page.getByText('Dihentikan sesudah bagian yang sedang berjalan').waitFor();
    expect(await keluhan(panel.page)).toEqual([]);
    return json;
  };
  const panel = await buka(kantor.adegan.susun, { sela });
  await panel.page.getByText('Tindakan lain').click();
  await panel.page.getByRole('button', { name: 'Susun dokumen' }).click();
  await panel.page.getByRole('dialog').getByRole('button', { name: 'Susun dokumen' }).click();
  await panel.page.getByText('Dihentikan sesudah 1 dari 2 dokumen').waitFor();
  const tautan = await panel.page.locator('.kabar').getByRole('link').allTextContents();
  expect(tautan).toEqual([expect.stringMatching(/^Buka Bakesbangpol · Pengukuran Kinerja TW I 2026 · .*\.docx$/)]);
  expect(diminta).toEqual([{ aksi: 'susun', dokumen: ['pengukuran'] }, { aksi: 'hentikan' }]);
  await panel.page.context().close();
});

test('somebody whom Pengguna does not know is told which account the server sees', async () => {
  const { kembali } = kantor.adegan.serahkan;
  kembali();
  kantor.google.share('orang.lain@example.com');
  const { page } = await openPanel(browser, kantor.google, 'orang.lain@example.com');
  const isi = await teks(page.getByRole('main'));
  expect(isi).toContain('Akun ini belum dikenal');
  expect(isi).toContain('orang.lain@example.com');
  expect(await keluhan(page)).toEqual([]);
  await page.context().close();
});

test.each([
  'PERMISSION_DENIED: there was an error during the transport or processing of this request.',
  'ScriptError: Authorization is required to perform that action.',
  'We are sorry, you do not have permission to access the requested document.',
])('a browser with several accounts, which Google answers with "%s", is told so instead of to wait', async (gagal) => {
  const { page } = await buka(kantor.adegan.serahkan, { gagal, sela: () => null });
  const isi = await teks(page.getByRole('main'));
  expect(isi).toContain('beberapa akun Google: buka file ini di jendela penyamaran, atau di profil peramban sendiri');
  expect(isi).not.toContain('Tunggu sebentar');
  await page.context().close();
});

test('whoever comes back from the sheet sees what was typed there, at most every half a minute; nothing asks by itself', async () => {
  const { page, aksi } = await buka(kantor.adegan.serahkan);
  const comeBack = async (detik: number): Promise<number> => {
    await page.evaluate(
      `window.dispatchEvent(Object.defineProperty(new Event('focus'), 'timeStamp', { value: ${detik * 1000} }))`,
    );
    await page.waitForTimeout(500);
    return aksi.length;
  };
  expect([await comeBack(29), await comeBack(1031), await comeBack(1060), await comeBack(1062)]).toEqual([1, 2, 2, 3]);
  expect(new Set(aksi)).toEqual(new Set(['giliran']));
  await page.context().close();
});
