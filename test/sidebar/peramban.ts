/** A real browser with a page of the add-in in it, the panel of 300 px unless another is named, whose `google.script.run` reaches the stand-in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { StandIn } from '../../local/stand-in.ts';
import { TERBANGUN } from '../bundel.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const ALAMAT = 'https://panel.example.go.id/';

/** A page of the panel as it is deployed. */
export const readHalaman = (nama: string): string => readFileSync(join(TERBANGUN.dist, `${nama}.html`), 'utf8');

export interface PanelTerbuka {
  readonly page: Page;
  /** Names of the aksi that the panel has asked for, in order. */
  readonly aksi: string[];
  /** Requests that went anywhere else than to the panel itself. */
  readonly keluar: string[];
  /** What the console complained of. */
  readonly galat: string[];
}

export interface CaraBuka {
  readonly lebar?: number;
  /** Name of the page; the panel when absent. */
  readonly halaman?: string;
  /** What the server writes behind the page, as when a menu item opens it. */
  readonly belakang?: string;
  /** A browser window that is open already, as the panel's is behind a dialog. */
  readonly konteks?: BrowserContext;
  /** What Google says when it does not answer. */
  readonly gagal?: string;
  /** Stands between panel and server: null = Google does not answer. */
  readonly sela?: (json: string) => string | null | Promise<string | null>;
}

export async function openPanel(
  browser: Browser,
  google: StandIn,
  email: string,
  cara: CaraBuka = {},
): Promise<PanelTerbuka> {
  const html = readHalaman(cara.halaman ?? 'panel') + (cara.belakang ?? '');
  const viewport = { width: cara.lebar ?? 300, height: 720 };
  const konteks = cara.konteks ?? (await browser.newContext({ viewport, locale: 'id-ID' }));
  const page = await konteks.newPage();
  const panel: PanelTerbuka = { page, aksi: [], keluar: [], galat: [] };
  page.on('request', (permintaan) => {
    if (permintaan.url() !== ALAMAT) panel.keluar.push(permintaan.url());
  });
  page.on('console', (pesan) => {
    if (pesan.type() === 'error') panel.galat.push(pesan.text());
  });
  page.on('pageerror', (sebab) => panel.galat.push(sebab.message));
  await page.route('**/*', (rute) =>
    rute.fulfill({ contentType: 'text/html', body: rute.request().url() === ALAMAT ? html : '' }),
  );
  await page.exposeFunction('panggilServer', async (json: string) => {
    panel.aksi.push(JSON.parse(json).aksi);
    const dikirim = cara.sela ? await cara.sela(json) : json;
    return dikirim === null ? null : google.run(email, 'jalankan', [dikirim]);
  });
  await page.addInitScript(
    `window.kataGagal = ${JSON.stringify(cara.gagal ?? 'Service error: Spreadsheets')};${PENGGANTI}`,
  );
  await page.goto(ALAMAT);
  await page.getByRole('main').waitFor();
  await idle(page);
  return panel;
}

/** Until nothing runs any more. */
export async function idle(page: Page): Promise<void> {
  await page.locator('.sedang:not(:empty)').waitFor({ state: 'detached' });
}

/** What axe objects to in the page as it is now, element by element. */
export async function keluhan(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: AXE });
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** As Google's: handlers are chosen first, the answer comes later. */
const PENGGANTI = `
  const pelari = (berhasil, gagal) => ({
    withSuccessHandler: (f) => pelari(f, gagal),
    withFailureHandler: (f) => pelari(berhasil, f),
    jalankan: (json) => {
      window.panggilServer(json).then((teks) =>
        teks === null ? gagal(new Error(window.kataGagal)) : berhasil(teks));
    },
  });
  window.google = { script: { run: pelari(() => {}, () => {}), host: { close() { window.ditutup = true; }, editor: { focus() { window.lembarFokus = true; } } } } };
`;
