/** `npm run panduan`: plays the sample agency at the desk as its people, and takes the guide's pictures on the way. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../desk/browser.ts';
import { openDesk } from '../desk/driver.ts';
import { parseDeskOptions } from '../desk/options.ts';
import { startDesk } from '../desk/start.ts';
import { playStory } from './cerita.ts';

/** Made by tools/run.mjs before this program starts. */
const BUILT = { dist: 'dist', page: 'build/desk' };

/** The screen at which the story stopped. */
const GAGAL = 'hasil/panduan-gagal.png';

/** Answers 1, with the step that could not be played, when the guide tells of something that is not there. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'panduan-'));
  const server = await startDesk(parseDeskOptions(['--port', '0', '--folder', folder]), BUILT);
  const browser = await openBrowser();
  const desk = await openDesk(browser, `http://127.0.0.1:${server.port}/`, { skala: 1.5 });
  try {
    await playStory(desk);
    return 0;
  } catch (sebab) {
    mkdirSync('hasil', { recursive: true });
    await desk.page.screenshot({ path: GAGAL });
    console.error(`Berhenti di sini (layarnya: ${GAGAL}):`, sebab);
    return 1;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
