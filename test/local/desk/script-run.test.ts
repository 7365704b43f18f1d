/** What google.script.run of the desk takes from a page, tried with the objects of a real browser in one page. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../local/desk/browser.ts';
import { buildDesk } from '../../../tools/desk.mjs';

jest.setTimeout(60_000);

const FOLDER = join('build', 'desk-uji-run');
const FORM = `<form id="borang"><input name="nama" value="Budi"><input name="bidang" value="A"><input name="bidang" value="B">
  <input type="checkbox" name="setuju"><button name="kirim">Kirim</button></form>
  <form id="berkas"><input type="file" name="lampiran"></form>`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  await buildDesk(FOLDER);
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setContent(FORM);
  // This page is its own parent: what it sends stands in `sent`, and each call is over at once.
  await page.evaluate(`
    window.name = JSON.stringify({ functions: ['jalankan'], storage: {} });
    window.sent = [];
    window.postMessage = (message) => {
      window.sent.push(message);
      window.dispatchEvent(new MessageEvent('message', { source: window, data: { kind: 'ran', id: message.id } }));
    };
  `);
  await page.addScriptTag({ content: readFileSync(join(FOLDER, 'bingkai.js'), 'utf8') });
});
afterAll(async () => {
  await browser.close();
  rmSync(FOLDER, { recursive: true });
});

/** The arguments that were sent, or the words of the refusal. */
const run = (args: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const sent = window.sent;
    try { google.script.run.jalankan(${args}); } catch (error) { return error.message; }
    return sent.at(-1).args;
  })()`);

const ILLEGAL = 'Failed due to illegal value in property: ';

test.each([
  'new Number(1)',
  'new String("a")',
  'new Boolean(true)',
  '/a/',
  'new Date(0)',
  'new Map([[1, 2]])',
  'new Set([1])',
  'Promise.resolve(1)',
  'new Blob(["a"])',
  'new Blob(["a"]).arrayBuffer()',
  'new ArrayBuffer(2)',
  'new Int8Array(2)',
  'new Uint8Array([1, 2])',
  'new Blob(["a"]).stream()',
  'new Error("a")',
  'new (class Isian {})()',
  '() => 1',
  'Symbol("a")',
  '1n',
  'document.body',
  'document.forms',
  'window',
])('%s makes the call fail at once, alone or deep inside', async (value) => {
  expect(await run(value)).toBe(`${ILLEGAL}0`);
  expect(await run(`'a', { dalam: [${value}] }`)).toBe(`${ILLEGAL}0`);
});

test('what JSON carries goes through, an object of another window or without a prototype too', async () => {
  const given = `{ teks: 'a', angka: 1.5, ya: true, tiada: null, hilang: undefined, larik: [undefined, NaN] }`;
  const taken = { teks: 'a', angka: 1.5, ya: true, tiada: null, larik: [null, null] };
  expect(await run(`${given}, undefined`)).toEqual([taken, null]);
  expect(await run(`Object.assign(Object.create(null), { a: 1 })`)).toEqual([{ a: 1 }]);
  const other = `(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    return frame.contentWindow.eval('({ a: [1] })');
  })()`;
  expect(await run(other)).toEqual([{ a: [1] }]);
});

test('a form alone is sent as an object of its fields; beside another argument, inside one, or with a file it is not', async () => {
  const form = `document.getElementById('borang')`;
  expect(await run(form)).toEqual([{ nama: 'Budi', bidang: ['A', 'B'] }]);
  expect(await run(`${form}, 1`)).toBe(`${ILLEGAL}0`);
  expect(await run(`1, ${form}`)).toBe(`${ILLEGAL}1`);
  expect(await run(`{ borang: ${form} }`)).toBe(`${ILLEGAL}borang`);
  expect(await run(`document.getElementById('berkas')`)).toBe(`${ILLEGAL}lampiran`);
});
