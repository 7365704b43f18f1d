/** A small office at the desk for one test, and everything put away after it. */
import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../local/desk/browser.ts';
import { type DeskPage, openDesk } from '../../../local/desk/driver.ts';
import { dinasKecil } from './dinas-kecil.ts';
import { type MejaBerjalan, mulaiMeja } from './meja.ts';

export interface Panggung {
  /** A desk with the SOPs of that agency, and one browser window at it. */
  buka(sop: string): Promise<DeskPage>;
  /** One more window, as another person would have it. */
  jendela(): Promise<DeskPage>;
  tutupMeja(): Promise<void>;
  tutup(): Promise<void>;
}

export async function siapkanPanggung(): Promise<Panggung> {
  const [browser, pack] = await Promise.all([openBrowser(), dinasKecil()]);
  return panggung(browser, pack);
}

function panggung(browser: Browser, pack: string): Panggung {
  let server: MejaBerjalan | null = null;
  const terbuka: DeskPage[] = [];
  const jendela = async (): Promise<DeskPage> => {
    const meja = await openDesk(browser, server?.url ?? '', { tanpaKebijakan: true });
    terbuka.push(meja);
    return meja;
  };
  const tutupMeja = async (): Promise<void> => {
    for (const meja of terbuka.splice(0)) await meja.close();
    await server?.stop();
    if (server) rmSync(server.folder, { recursive: true });
    server = null;
  };
  return {
    jendela,
    tutupMeja,
    async buka(sop) {
      server = await mulaiMeja({ pack, sop });
      return jendela();
    },
    async tutup() {
      await tutupMeja();
      await browser.close();
    },
  };
}
