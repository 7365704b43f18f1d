/** The desk in a real browser, as a person uses it: clicking, typing, and reading what the page says. */
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { cellName, parseCellName } from './cell-name.ts';

export interface DeskPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console complained of. */
  readonly complaints: string[];
  /** Requests that left this computer. */
  readonly leaving: string[];
  actAs(email: string): Promise<void>;
  openTab(name: string): Promise<void>;
  /** Selects a cell by its name in the open tab. */
  select(cell: string): Promise<void>;
  /** Name of the cell in the row of this kode, below this header; the tab is opened. */
  cellOf(tab: string, kode: string, column: string): Promise<string>;
  /** Types into the selected cell and presses Enter. */
  type(text: string): Promise<void>;
  typeInto(tab: string, kode: string, column: string, text: string): Promise<void>;
  /** Pastes a block from the selected cell on, as Excel puts it on the clipboard; needs `tanpaKebijakan`. */
  paste(rows: readonly (readonly string[])[]): Promise<void>;
  /** What a tab shows, row by row under its headers; the tab is opened. */
  rowsOf(tab: string): Promise<readonly Readonly<Record<string, string>>[]>;
  /** What a cell of the open tab shows; it need not be in view. */
  textOf(cell: string): Promise<string>;
  menu(item: string): Promise<void>;
  /** Chooses from the menu under the right button on a cell of the open tab. */
  cellMenu(cell: string, item: string): Promise<void>;
  /** The same on a block, drawn with the mouse from its first cell to its last. */
  blockMenu(first: string, last: string, item: string): Promise<void>;
  tabMenu(tab: string, item: string): Promise<void>;
  /** Presses a button of the question that a script asks. */
  answer(button: string, text?: string): Promise<void>;
  panelFrame(): FrameLocator;
  advance(workingDays: 1 | 2): Promise<void>;
  /** Until a jump from the panel has ended: the panel gives the keyboard to the sheet after it was answered. */
  jumped(): Promise<void>;
  /** Until no script runs and the page shows what the server has. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly email?: string;
  /** Lets a test run its own script in the page, which the page's policy forbids. */
  readonly tanpaKebijakan?: boolean;
  /** Dots of a picture for each pixel of the page. */
  readonly skala?: number;
  /** How many times slower than this one the computer is that the page runs on. */
  readonly lambat?: number;
}

export async function openDesk(browser: Browser, url: string, cara: OpenOptions = {}): Promise<DeskPage> {
  const { email = '', tanpaKebijakan: bypassCSP = false, skala: deviceScaleFactor = 1, lambat: rate = 1 } = cara;
  const viewport = { width: 1280, height: 720 };
  const context = await browser.newContext({ viewport, deviceScaleFactor, locale: 'id-ID', bypassCSP });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const [galat, keluar]: [string[], string[]] = [[], []];
  page.on('console', (pesan) => {
    if (pesan.type() === 'error') galat.push(pesan.text());
  });
  page.on('pageerror', (sebab) => galat.push(sebab.message));
  page.on('request', (permintaan) => {
    if (!permintaan.url().startsWith(url) && !permintaan.url().startsWith('data:')) keluar.push(permintaan.url());
  });
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(url);
  await page.getByRole('tablist').waitFor();
  const desk = drive(page, context, galat, keluar);
  if (email !== '') await desk.actAs(email);
  return desk;
}

function drive(page: Page, context: BrowserContext, complaints: string[], leaving: string[]): DeskPage {
  const settled = async (): Promise<void> => {
    await page.locator('.sibuk:empty').waitFor({ state: 'attached' });
    await page.waitForTimeout(50);
    await page.locator('html[data-diam="ya"]').waitFor({ state: 'attached' });
  };
  const openTab = async (name: string): Promise<void> => {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('main', { name: `Tab ${name}`, exact: true }).waitFor();
    await settled();
  };
  const select = async (cell: string): Promise<void> => {
    await page.getByLabel('Sel terpilih').fill(cell);
    await page.getByLabel('Sel terpilih').press('Enter');
    await page.getByLabel(`Isi sel ${cell}`, { exact: true }).waitFor();
    await settled();
  };
  const view = async (): Promise<View> => {
    const sheetId = Number(await page.getByRole('main').getAttribute('data-sheet-id'));
    const token = (await page.locator('meta[name=meja-token]').getAttribute('content')) ?? '';
    const { origin } = new URL(page.url());
    const headers = { origin, 'x-meja': token };
    const answer = await page.request.post(`${origin}/panggil/tab`, { headers, data: { sheetId } });
    return (await answer.json()).view;
  };
  const cellOf = async (tab: string, kode: string, column: string): Promise<string> => {
    await openTab(tab);
    const { cells, frozenRows } = await view();
    const header = cells[frozenRows - 1] ?? [];
    const [kodeAt, at] = ['Kode', column].map((judul) => header.findIndex(({ t }) => t === judul));
    const row = cells.findIndex((cells_) => cells_[kodeAt ?? -1]?.t === kode);
    if (row < 0 || at === undefined || at < 0) throw new Error(`No cell for ${kode}, ${column} in ${tab}`);
    return cellName(row, at);
  };
  const type = async (text: string): Promise<void> => {
    if (text === '') await page.keyboard.press('Delete');
    else await typeOver(page, text);
    await settled();
  };
  return {
    ...{ page, context, complaints, leaving, settled, openTab, select, cellOf, type },
    async actAs(email) {
      await page.getByLabel('Bertindak sebagai').selectOption(email);
      await settled();
    },
    async typeInto(tab, kode, column, text) {
      await select(await cellOf(tab, kode, column));
      await type(text);
    },
    async paste(rows) {
      const text = rows.map((row) => row.join('\t')).join('\r\n');
      await page.evaluate(`(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', ${JSON.stringify(text)});
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      })()`);
      await settled();
    },
    async rowsOf(tab) {
      await openTab(tab);
      const { cells, frozenRows } = await view();
      const header = (cells[frozenRows - 1] ?? []).map(({ t = '' }) => t);
      const record = (row: View['cells'][number]) =>
        Object.fromEntries(header.map((judul, i) => [judul, row[i]?.t ?? '']));
      return cells.slice(frozenRows).map(record);
    },
    async textOf(cell) {
      const { row = -1, column = -1 } = parseCellName(cell) ?? {};
      return (await view()).cells[row]?.[column]?.t ?? '';
    },
    async menu(item) {
      await page.getByRole('button', { name: 'Himpun Kinerja', exact: true }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    },
    async cellMenu(cell, item) {
      if ((await page.locator(`[data-sel="${cell}"]`).count()) === 0) await select(cell);
      await chooseOnCell(page, cell, item);
      await settled();
    },
    async blockMenu(first, last, item) {
      await select(first);
      await chooseOnCell(page, last, item, () => drag(page, first, last));
      await settled();
    },
    async tabMenu(tab, item) {
      await page.getByRole('tab', { name: tab, exact: true }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: item, exact: true }).click();
      await settled();
    },
    async answer(button, text) {
      const box = page.getByRole('dialog');
      if (text !== undefined) await box.getByRole('textbox').fill(text);
      await box.getByRole('button', { name: button, exact: true }).click();
      await settled();
    },
    async jumped() {
      await page.getByLabel(/^Isi sel [A-Z]/).waitFor();
      await page.locator('iframe:focus').waitFor({ state: 'detached' });
      await settled();
    },
    panelFrame: () => page.frameLocator('aside iframe'),
    async advance(workingDays) {
      await page.getByRole('button', { name: 'Majukan' }).click();
      await page.getByRole('menuitem', { name: `Maju ${workingDays} hari kerja` }).click();
      await settled();
    },
    close: () => context.close(),
  };
}

/** The grid may be scrolling or selecting yet: what comes up under the mouse then belongs to other cells. */
async function chooseOnCell(
  page: Page,
  cell: string,
  item: string,
  selectBlock: () => Promise<void> = async () => undefined,
): Promise<void> {
  const menu = page.getByRole('menu', { name: 'Menu sel' });
  const wanted = menu.getByRole('menuitem', { name: item, exact: true });
  for (let turn = 0; turn < 8; turn += 1) {
    await selectBlock();
    await rightClick(page, page.locator(`[data-sel="${cell}"]`));
    await menu.waitFor();
    const name = (await menu.getAttribute('aria-label')) ?? '';
    // A block that is selected has a menu of its own.
    const isRight = name === `Menu sel ${cell}` || name.includes(':');
    if (isRight && (await wanted.count()) > 0) return wanted.click();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(250);
  }
  throw new Error(`The menu of ${cell} has no ${item}`);
}

async function drag(page: Page, first: string, last: string): Promise<void> {
  for (const cell of [first, last]) {
    const box = await page.locator(`[data-sel="${cell}"]`).boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    if (cell === first) await page.mouse.down();
  }
  await page.mouse.up();
}

/** By the mouse itself: the menu comes up as the button goes down, and a click that is watched would find it in its way. */
async function rightClick(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
}

/** The first letter opens the editor; a protected cell opens none and says why. */
async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press(/^\w/.test(text) ? text.slice(0, 1) : 'Enter');
  const editor = page.locator('revogr-edit input:focus');
  await editor.or(page.locator('.pesan .tolak')).first().waitFor();
  if ((await editor.count()) === 0) return;
  await editor.fill(text);
  await editor.press('Enter');
  await editor.waitFor({ state: 'detached' });
}

/** As much of the page's view of a tab as the driver looks at. */
interface View {
  readonly frozenRows: number;
  readonly cells: readonly (readonly { readonly t?: string }[])[];
}
