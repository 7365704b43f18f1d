import { existsSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { OWNER } from '../../../local/cli/office.ts';
import { openBrowser } from '../../sidebar/peramban.ts';
import { bangun, type MejaBerjalan, mulaiMeja, openDesk, type Terbangun } from './meja.ts';

jest.setTimeout(300_000);

let terbangun: Terbangun;
let server: MejaBerjalan;
let browser: Browser;

beforeAll(async () => {
  [terbangun, browser] = await Promise.all([bangun(), openBrowser()]);
  server = await mulaiMeja(terbangun);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(server.folder, { recursive: true });
  terbangun.hapus();
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
  expect(await asked('urungkan', {}, staf)).toEqual({ tolak: 'Tidak ada ketikan yang dapat diurungkan.' });
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

test('workbook and papers can be taken home', async () => {
  const { status, text } = await send('GET', '/unduh/buku-kerja.xlsx', {});
  expect([status, text.slice(0, 2)]).toEqual([200, 'PK']);
});

test('in the browser: the Perencana hands out, staff type and hand in, and the other browser sees it; all of it survives a restart', async () => {
  const meja = await openDesk(browser, server.url);
  await meja.menu('Buka panel');
  await meja.panelFrame().getByRole('button', { name: 'Mulai SOP' }).click();
  await meja.panelFrame().getByRole('button', { name: 'Bagikan format isian' }).click();
  await meja.page
    .getByRole('tab', { name: /^TW I / })
    .first()
    .waitFor();
  const tab =
    (await meja.page
      .getByRole('tab', { name: /^TW I / })
      .first()
      .textContent()) ?? '';

  const lain = await openDesk(browser, server.url, 'orang.lain@example.com');
  await lain.openTab(tab);
  await meja.openTab(tab);
  await meja.select('E5');
  await meja.type('81,5');
  expect(await meja.textOf('E5')).toBe('81,5');
  await lain.page.locator('[data-sel="E5"]', { hasText: '81,5' }).waitFor();
  expect({ galat: meja.galat, keluar: meja.keluar }).toEqual({ galat: [], keluar: [] });
  await lain.close();
  await meja.close();

  await server.stop();
  expect(existsSync(join(server.folder, 'meja.json'))).toBe(true);
  server = await mulaiMeja(terbangun, { folder: server.folder });
  const kembali = await openDesk(browser, server.url);
  await kembali.openTab(tab);
  expect(await kembali.textOf('E5')).toBe('81,5');
  await kembali.close();
});
