import { existsSync, readFileSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { OWNER } from '../../../local/cli/office.ts';
import { openBrowser } from '../../../local/desk/browser.ts';
import { openDesk } from '../../../local/desk/driver.ts';
import { type MejaBerjalan, mulaiMeja } from './meja.ts';

jest.setTimeout(300_000);

/** As Excel puts it on the clipboard. */
const BLOCK = '1\t2\r\n3\t"empat\n4"\r\n';
const LAIN = 'orang.lain@example.com';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/**
 * Faults of @revolist/revogrid 4.28.1, passed over inside the grid only: its rows and headers stand in wrappers between
 * them and the roles that ARIA wants around and within them, and its scrolling parts take no focus of their own.
 */
const KNOWN_OF_LIBRARY: readonly string[] = [
  'aria-required-children',
  'aria-required-parent',
  'scrollable-region-focusable',
];
const RUN_AXE = `axe.run({ exclude: [['iframe']] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes
  .filter(({ target }) => !(${JSON.stringify(KNOWN_OF_LIBRARY)}.includes(id) && document.querySelector(target[0])?.closest('revo-grid')))
  .map(({ html }) => id + ': ' + html.slice(0, 160))))`;

let server: MejaBerjalan;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  server = await mulaiMeja();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(server.folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A request as no browser would send it. */
function send(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(new URL(path, server.url), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject).end(body);
  });
}

const origin = (): string => new URL(server.url).origin;
const tokenIn = (html: string): string => /name="meja-token" content="([\w-]+)"/.exec(html)?.[1] ?? '';

async function asked(name: string, data: object, token: string): Promise<unknown> {
  const answer = await send('POST', `/panggil/${name}`, { origin: origin(), 'x-meja': token }, JSON.stringify(data));
  expect(answer.status).toBe(200);
  return JSON.parse(answer.text);
}

async function newToken(email: string): Promise<string> {
  const token = tokenIn((await send('GET', '/', {})).text);
  await asked('masuk', { email }, token);
  return token;
}

describe('who may speak to the desk', () => {
  test.each([
    ['another host name', 'GET', { host: 'meja.example.com' }],
    ['another origin', 'GET', { origin: 'https://example.com' }],
    ['the frame, whose origin is nobody', 'POST', { origin: 'null' }],
    ['a program that states no origin', 'POST', {}],
    ['a link on another site', 'GET', { 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused', async (_who, method, headers) => {
    const { status, text } = await send(method, '/', headers as Record<string, string>);
    expect([status, text.slice(0, 8)]).toEqual([403, 'Ditolak:']);
  });

  test('nothing is done without the token that the page was given', async () => {
    for (const token of ['', 'salah', 'x'.repeat(32)]) {
      const headers = { origin: origin(), 'x-meja': token };
      expect((await send('POST', '/panggil/mulaiUlang', headers, '{}')).status).toBe(401);
    }
  });

  test('files outside the desk are not served', async () => {
    for (const path of ['/../package.json', '/bingkai?berkas=../package', '/unduh/drive/../../package.json'])
      expect((await send('GET', path, {})).text).not.toContain('himpun-kinerja');
  });
});

test('typing is undone and done again, a protected cell says why not, and each browser tab has its own person', async () => {
  const [pemilik, staf] = [await newToken(OWNER), await newToken('orang.lain@example.com')];
  const { book } = (await asked('masuk', { email: OWNER }, pemilik)) as {
    book: { tabs: { sheetId: number; title: string }[] };
  };
  const sheetId = book.tabs.find(({ title }) => title === 'Narasi')?.sheetId ?? -1;
  const entry = { sheetId, row: 30, column: 1, texts: [['halo']], isPaste: false, isSure: false };
  expect(await asked('ketik', entry, staf)).toEqual({
    tolak: expect.stringContaining('tab Narasi hanya dapat diubah'),
  });
  expect(await asked('ketik', entry, pemilik)).toEqual({ ok: true });
  const text = async (): Promise<string | undefined> => {
    const { view } = (await asked('tab', { sheetId }, staf)) as { view: { cells: { t?: string }[][] } };
    return view.cells[30]?.[1]?.t;
  };
  expect(await text()).toBe('halo');
  expect(await asked('urungkan', {}, staf)).toEqual({ tolak: 'Tidak ada yang dapat diurungkan.' });
  await asked('urungkan', {}, pemilik);
  expect(await text()).toBeUndefined();
  await asked('ulangi', {}, pemilik);
  expect(await text()).toBe('halo');
});

test('what the application fills asks before it is typed over', async () => {
  const token = await newToken(OWNER);
  const { book } = (await asked('masuk', { email: OWNER }, token)) as { book: { tabs: { sheetId: number }[] } };
  const entry = { sheetId: book.tabs[0]?.sheetId, row: 1, column: 1, texts: [['x']], isPaste: false };
  expect(await asked('ketik', { ...entry, isSure: false }, token)).toEqual({ tanya: expect.stringContaining('Tetap') });
  expect(await asked('ketik', { ...entry, isSure: true }, token)).toEqual({ ok: true });
});

describe('the context menus, asked of the server', () => {
  interface Tab {
    readonly sheetId: number;
    readonly title: string;
  }
  interface Book {
    readonly tabs: readonly Tab[];
    readonly hiddenTabs: readonly Tab[];
  }
  const tabsOf = async (token: string): Promise<Book> => (await asked('lihat', { version: 0 }, token)) as Book;
  const titles = async (token: string): Promise<string[]> => (await tabsOf(token)).tabs.map(({ title }) => title);
  const narasi = async (token: string): Promise<number> =>
    (await tabsOf(token)).tabs.find(({ title }) => title === 'Narasi')?.sheetId ?? -1;
  const cells = async (sheetId: number, token: string): Promise<(string | undefined)[][]> => {
    const { view } = (await asked('tab', { sheetId }, token)) as { view: { cells: { t?: string }[][] } };
    return view.cells.map((row) => row.map(({ t }) => t));
  };

  test('rows are inserted, sorted and deleted, and all of it is taken back step by step', async () => {
    const token = await newToken(OWNER);
    const sheetId = await narasi(token);
    const before = await cells(sheetId, token);
    const on = (gerak: string, row: number, height = 1) =>
      asked('gerakSel', { gerak, sheetId, row, column: 0, height, width: 2, isSure: true }, token);
    expect(await on('sisipBarisAtas', 2)).toEqual({ ok: true });
    expect((await cells(sheetId, token))[3]).toEqual(before[2]);
    expect(await on('hapusBaris', 2)).toEqual({ ok: true });
    expect(await cells(sheetId, token)).toEqual(before);
    expect(await on('pindahBarisBawah', 2)).toEqual({ ok: true });
    expect(await on('urutTurun', 2, 2)).toEqual({ ok: true });
    for (let step = 0; step < 4; step += 1) expect(await asked('urungkan', {}, token)).toMatchObject({ ok: true });
    expect(await cells(sheetId, token)).toEqual(before);
    expect(await asked('ulangi', {}, token)).toMatchObject({ ok: true });
    expect((await cells(sheetId, token))[3]).toEqual(before[2]);
    await asked('urungkan', {}, token);
  });

  test('what somebody did meanwhile is not undone along with it', async () => {
    const [token, other] = [await newToken(OWNER), await newToken(OWNER)];
    const sheetId = await narasi(token);
    const gesture = { sheetId, row: 20, column: 0, height: 1, width: 1, isSure: true };
    await asked('gerakSel', { ...gesture, gerak: 'sisipBarisBawah' }, token);
    await asked('ketik', { sheetId, row: 25, column: 1, texts: [['x']], isPaste: false, isSure: true }, other);
    expect(await asked('urungkan', {}, token)).toEqual({ tolak: expect.stringContaining('diubah lagi sesudahnya') });
    await asked('urungkan', {}, other);
    await asked('gerakSel', { ...gesture, row: 21, gerak: 'hapusBaris' }, token);
  });

  test('a tab is duplicated, renamed, moved, hidden, shown and deleted', async () => {
    const token = await newToken(OWNER);
    const before = await titles(token);
    const sheetId = await narasi(token);
    const { sheetId: copy = -1 } = (await asked('gerakTab', { gerak: 'duplikat', sheetId }, token)) as {
      sheetId?: number;
    };
    const at = before.indexOf('Narasi');
    expect((await titles(token))[at + 1]).toBe('Salinan Narasi');
    const on = (gerak: string, more: object = {}) => asked('gerakTab', { gerak, sheetId: copy, ...more }, token);
    expect(await on('gantiNama', { nama: 'Narasi' })).toEqual({ tolak: 'Nama itu sudah dipakai tab lain.' });
    await on('gantiNama', { nama: ' Coba ' });
    await on('pindahKiri');
    expect((await titles(token)).slice(at, at + 2)).toEqual(['Coba', 'Narasi']);
    await on('pindahKanan');
    await on('sembunyikan');
    expect(await titles(token)).toEqual(before);
    expect((await tabsOf(token)).hiddenTabs.map(({ title }) => title)).toContain('Coba');
    await on('tampilkan');
    expect(await titles(token)).toContain('Coba');
    await on('hapus');
    expect(await titles(token)).toEqual(before);
    expect(await on('hapus')).toEqual({ tolak: 'Tab itu sudah tidak ada.' });
  });

  test('words are replaced where one may, and counted', async () => {
    const token = await newToken(OWNER);
    const sheetId = await narasi(token);
    const place = { gerak: 'cariGanti', sheetId, row: 0, column: 0, height: 1, width: 1, isSure: true };
    await asked('ketik', { sheetId, row: 30, column: 1, texts: [['kata kata']], isPaste: false, isSure: true }, token);
    const ganti = { ...place, cari: 'kata kata', ganti: 'kalimat' };
    expect(await asked('gerakSel', ganti, token)).toEqual({ ok: true, kabar: '1 kata diganti.' });
    expect((await cells(sheetId, token))[30]?.[1]).toBe('kalimat');
    expect(await asked('gerakSel', ganti, token)).toEqual({ ok: true, kabar: 'Tidak ditemukan di tab ini.' });
    await asked('urungkan', {}, token);
    await asked('urungkan', {}, token);
    const staf = await newToken(LAIN);
    const hapus = { ...place, gerak: 'hapusBaris' };
    expect(await asked('gerakSel', hapus, staf)).toEqual({
      tolak: expect.stringContaining('tab Narasi hanya dapat diubah'),
    });
  });

  test('what the application fills asks before rows of it are deleted', async () => {
    const token = await newToken(OWNER);
    const { tabs } = await tabsOf(token);
    const place = { sheetId: tabs[0]?.sheetId, row: 1, column: 1, height: 1, width: 1, isSure: false };
    const reply = await asked('gerakSel', { ...place, gerak: 'hapusBaris' }, token);
    expect(reply).toEqual({ tanya: expect.stringContaining('Tetap ubah?') });
  });
});

test('workbook and papers can be taken home', async () => {
  const { status, text } = await send('GET', '/unduh/buku-kerja.xlsx', {});
  expect([status, text.slice(0, 2)]).toEqual([200, 'PK']);
});

describe('in the browser', () => {
  let tab = '';

  test('the Perencana begins and hands out by clicking in the panel; nothing goes out, nothing is complained of', async () => {
    const meja = await openDesk(browser, server.url);
    await meja.menu('Bagikan format isian');
    await meja.panelFrame().locator('select:focus').waitFor();
    await meja.panelFrame().getByRole('button', { name: 'Mulai SOP' }).click();
    await meja.menu('Bagikan format isian');
    const bagikan = meja.panelFrame().locator('button:focus', { hasText: 'Bagikan format isian' });
    await bagikan.click();
    const tabs = meja.page.getByRole('tab', { name: /^TW I / });
    await tabs.first().waitFor();
    tab = (await tabs.first().textContent()) ?? '';
    expect({ galat: meja.complaints, keluar: meja.leaving }).toEqual({ galat: [], keluar: [] });
    await meja.close();
  });

  test('what staff type is checked at once, seen in another browser, and taken back with Ctrl+Z', async () => {
    const [meja, lain] = [await openDesk(browser, server.url), await openDesk(browser, server.url, { email: LAIN })];
    await lain.openTab(tab);
    await meja.openTab(tab);
    await meja.select('G5');
    await meja.type('81,5');
    expect([await meja.textOf('G5'), await meja.textOf('J5')]).toEqual(['81,5', expect.stringMatching(/./)]);
    await lain.page.locator('[data-sel="G5"]', { hasText: '81,5' }).waitFor();
    await meja.page.keyboard.press('Control+z');
    await lain.page.locator('[data-sel="G5"]', { hasText: '81,5' }).waitFor({ state: 'detached' });
    await lain.select('B5');
    await lain.type('lain');
    expect(await lain.page.locator('.pesan .tolak').textContent()).toContain('yang diketik hanya kolom Realisasi');
    await meja.close();
    await lain.close();
  });

  test('a block from Excel is pasted, and cleared with Delete', async () => {
    const meja = await openDesk(browser, server.url, { tanpaKebijakan: true });
    await meja.openTab(tab);
    await meja.select('G5');
    await meja.page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(BLOCK)});
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    })()`);
    await meja.page.locator('[data-sel="H6"]', { hasText: 'empat' }).waitFor();
    expect([await meja.textOf('G5'), await meja.textOf('H5'), await meja.textOf('H6')]).toEqual(['1', '2', 'empat\n4']);
    await meja.select('H6');
    await meja.type('');
    expect(await meja.textOf('H6')).toBe('');
    await meja.close();
  });

  test('the right button inserts a row, cuts and pastes a cell, and the menu of a tab renames it', async () => {
    const meja = await openDesk(browser, server.url, { email: OWNER });
    await meja.openTab('Narasi');
    await meja.select('B11');
    await meja.type('potongan');
    await meja.cellMenu('B11', 'Sisipkan 1 baris di atas');
    expect([await meja.textOf('B11'), await meja.textOf('B12')]).toEqual(['', 'potongan']);
    await meja.cellMenu('B12', 'Potong');
    await meja.cellMenu('B14', 'Tempel potongan B12');
    expect([await meja.textOf('B12'), await meja.textOf('B14')]).toEqual(['', 'potongan']);
    await meja.page.keyboard.press('Control+z');
    await meja.settled();
    expect([await meja.textOf('B12'), await meja.textOf('B14')]).toEqual(['potongan', '']);
    await meja.cellMenu('B12', 'Cari & ganti…');
    await meja.answer('Oke', 'potongan');
    await meja.answer('Oke', 'pengganti');
    expect(await meja.textOf('B12')).toBe('pengganti');
    await meja.blockMenu('B11', 'B13', 'Hapus baris 11–13');
    expect(await meja.textOf('B11')).toBe('');
    await meja.page.keyboard.press('Control+z');
    await meja.settled();
    expect(await meja.textOf('B12')).toBe('pengganti');
    await meja.tabMenu('Narasi', 'Ganti nama…');
    await meja.answer('Oke', 'Cerita');
    await meja.page.getByRole('main', { name: 'Tab Cerita' }).waitFor();
    await meja.tabMenu('Cerita', 'Ganti nama…');
    await meja.answer('Oke', 'Narasi');
    await meja.page.getByRole('main', { name: 'Tab Narasi' }).waitFor();
    expect(meja.complaints).toEqual([]);
    await meja.close();
  });

  test.each([
    ['', 1],
    [', on an old laptop', 8],
  ])('a finding in the panel leads to its cell on another tab, where one types on%s', async (_where, lambat) => {
    const meja = await openDesk(browser, server.url, { lambat });
    await meja.openTab('Kendali');
    await meja.menu('Buka panel');
    await meja
      .panelFrame()
      .getByRole('button', { name: /^Ke sel: TW I / })
      .first()
      .click();
    await meja.page.getByRole('main', { name: `Tab ${tab}` }).waitFor();
    await meja.jumped();
    const cell = await meja.page.getByLabel('Sel terpilih').inputValue();
    await meja.type('12');
    expect(await meja.textOf(cell)).toBe('12');
    await meja.close();
  });

  test('an item of the menu leads the one who chose it to its place, and the next at this desk begins anew', async () => {
    const meja = await openDesk(browser, server.url);
    await meja.menu('Susun dokumen');
    await meja.panelFrame().getByRole('dialog', { name: 'Susun dokumen' }).waitFor();
    await meja.menu('Bantuan');
    await meja.panelFrame().getByText('docs/panduan').waitFor();
    await meja.actAs(LAIN);
    await meja.panelFrame().getByRole('heading', { level: 2 }).first().waitFor();
    expect(await meja.panelFrame().getByText('docs/panduan').count()).toBe(0);
    await meja.menu('Tinjau & sahkan');
    await meja.page.getByRole('dialog', { name: 'Tinjau & sahkan' }).waitFor();
    expect(meja.complaints).toEqual([]);
    await meja.close();
  });

  test('a script asks, waits for the answer, and says what came of it', async () => {
    const meja = await openDesk(browser, server.url, { email: OWNER });
    await meja.menu('Undang pengguna');
    await meja.answer('Oke', 'bukan alamat');
    expect(await meja.page.getByRole('dialog').textContent()).toContain('bukan alamat');
    await meja.answer('Oke');
    expect(await meja.page.getByRole('dialog').count()).toBe(0);
    await meja.close();
  });

  test('axe finds nothing in the page but what the grid library brings along', async () => {
    const meja = await openDesk(browser, server.url, { tanpaKebijakan: true });
    await meja.openTab(tab);
    await meja.menu('Buka panel');
    await meja.select('G5');
    await meja.page.getByRole('button', { name: 'Himpun Kinerja', exact: true }).click();
    await meja.page.addScriptTag({ content: AXE });
    expect(await meja.page.evaluate<string[]>(RUN_AXE)).toEqual([]);
    await meja.page.keyboard.press('Escape');
    await meja.page.locator('[data-sel="G5"]').click({ button: 'right' });
    await meja.page.getByRole('menu', { name: 'Menu sel' }).waitFor();
    expect(await meja.page.evaluate<string[]>(RUN_AXE)).toEqual([]);
    await meja.page.keyboard.press('Escape');
    await meja.menu('Undang pengguna');
    await meja.page.getByRole('dialog').waitFor();
    expect(await meja.page.evaluate<string[]>(RUN_AXE)).toEqual([]);
    await meja.close();
  });

  test('all of it survives a restart, and goes on', async () => {
    await server.stop();
    expect(existsSync(join(server.folder, 'meja.json'))).toBe(true);
    server = await mulaiMeja({ folder: server.folder });
    const meja = await openDesk(browser, server.url);
    await meja.openTab(tab);
    expect([await meja.textOf('G5'), await meja.textOf('H5')]).toEqual(['1', '2']);
    await meja.advance(2);
    expect(await meja.page.getByLabel('Jam meja').textContent()).toContain('08.00');
    await meja.close();
  });
});

test('what was done is saved as a skenario by two clicks, and the answer says how to play it', async () => {
  const meja = await openDesk(browser, server.url, { email: OWNER });
  await meja.page.getByRole('button', { name: 'Unduh' }).click();
  await meja.page.getByRole('menuitem', { name: 'Simpan sebagai skenario' }).click();
  const kabar = await meja.page.getByRole('dialog').textContent();
  expect(kabar).toMatch(/\d+ langkah tersimpan di .*skenario-1.*npm run skenario -- --buku /s);
  await meja.answer('Oke');
  expect(existsSync(join(server.folder, 'skenario-1', 'langkah.jsonl'))).toBe(true);
  await meja.close();
});
