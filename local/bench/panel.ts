/** The panel on the desk, in a real browser: its size, its server calls, and how soon a person can use it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { Mistake } from '../cli/mistake.ts';
import { openBrowser } from '../desk/browser.ts';
import { type DeskPage, openDesk } from '../desk/driver.ts';
import { parseDeskOptions } from '../desk/options.ts';
import { type Built, startDesk } from '../desk/start.ts';
import { round, type Target, target } from './report.ts';

const BATAS_GZIP = 40_000;
const BATAS_MS = 300;
/** One of each kind: the board, an isian, a decision. */
const ORANG = ['sri.lestari@example.go.id', 'nurul.hidayati@example.go.id', 'ratna.widyaningrum@example.go.id'];

interface Opening {
  readonly email: string;
  /** Answers of the server until the panel could be used. */
  readonly panggilan: number;
  /** From the last of them. */
  readonly siapMs: number;
}

/** Throws a Mistake when the folder holds no panel. */
export async function measurePanel(built: Built) {
  const { byte, byteGzip } = sizeOf(join(built.dist, 'panel.html'));
  const orang = await openForAll(built);
  const most = (value: (each: Opening) => number): number => Math.max(...orang.map(value));
  const targets: readonly Target[] = [
    target('panel terkompresi, byte', BATAS_GZIP, byteGzip),
    target(
      'panggilan server sampai Giliran Anda tampil',
      1,
      most(({ panggilan }) => panggilan),
    ),
    target(
      'dapat dipakai setelah jawaban server, ms',
      BATAS_MS,
      most(({ siapMs }) => siapMs),
    ),
  ];
  return { panel: { byte, byteGzip }, orang, target: targets };
}

function sizeOf(path: string) {
  if (!existsSync(path)) throw new Mistake(`Panel belum dibuat: ${path} tidak ada. Jalankan npm run build.`);
  const html = readFileSync(path);
  return { byte: html.length, byteGzip: gzipSync(html).length };
}

async function openForAll(built: Built): Promise<readonly Opening[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-panel-'));
  const desk = await startDesk(parseDeskOptions(['--port', '0', '--folder', folder, '--fresh']), built);
  const browser = await openBrowser();
  try {
    const url = `http://127.0.0.1:${desk.port}/`;
    await handOut(await openDesk(browser, url, { email: ORANG[0] ?? '' }));
    const openings: Opening[] = [];
    for (const email of ORANG) openings.push(await openOnce(await openDesk(browser, url, { email }), email));
    return openings;
  } finally {
    await browser.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The SOP runs and every bidang has its tab, so that there is something to show. */
async function handOut(desk: DeskPage): Promise<void> {
  await desk.menu('Bagikan format isian');
  for (const name of ['Mulai SOP', 'Bagikan format isian']) {
    await desk.panelFrame().getByRole('button', { name, exact: true }).click();
    await desk.panelFrame().locator('.kabar.baik').waitFor();
    await desk.panelFrame().locator('.sedang:empty').waitFor({ state: 'attached' });
  }
  await desk.close();
}

async function openOnce(desk: DeskPage, email: string): Promise<Opening> {
  await desk.page.addInitScript({ content: WATCH });
  await desk.page.reload();
  await desk.page.getByRole('tablist').waitFor();
  await desk.menu('Buka panel');
  await desk.panelFrame().getByRole('navigation').waitFor();
  const { panggilan, dijawab, siap } = await frameOf(desk.page).evaluate<Watched>('window.ukuran');
  await desk.close();
  return { email, panggilan, siapMs: round(siap - dijawab) };
}

interface Watched {
  readonly panggilan: number;
  readonly dijawab: number;
  readonly siap: number;
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The panel has no frame');
  return frame;
}

/** Runs inside every frame: notes each answer, and the first frame painted after which a view can be chosen. */
const WATCH = `
  const ukuran = { panggilan: 0, dijawab: 0, siap: 0 };
  window.ukuran = ukuran;
  window.addEventListener('message', ({ data }) => {
    if (data?.kind !== 'ran' || ukuran.siap > 0) return;
    ukuran.panggilan += 1;
    ukuran.dijawab = performance.now();
  }, true);
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('nav button')) return;
    watcher.disconnect();
    requestAnimationFrame(() => { ukuran.siap = performance.now(); });
  });
  watcher.observe(document, { subtree: true, childList: true });
`;
