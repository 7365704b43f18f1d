/** `npm run deploy`: builds dist/ (as `buildDist` takes it) and pushes it to the script project that .clasp.json names. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildDist } from './build.mjs';

const ROOT = resolve(import.meta.dirname, '..');
/** clasp refuses an empty scriptId even for listing files, so an untouched .clasp.json holds this. */
const BELUM_DIISI = 'ISI-SCRIPT-ID';

const CARA = `Belum ada proyek Apps Script yang dituju. Sekali saja:
  1. Aktifkan Google Apps Script API: https://script.google.com/home/usersettings
  2. npx clasp login
  3. Di Google Sheets: Ekstensi → Apps Script → Setelan proyek → salin "ID Skrip"
  4. Tulis ID itu sebagai "scriptId" di .clasp.json, lalu ulangi: npm run deploy`;

export async function deploy(setelan) {
  const { scriptId } = JSON.parse(readFileSync(resolve(ROOT, '.clasp.json'), 'utf8'));
  if (!scriptId || scriptId === BELUM_DIISI) {
    console.error(CARA);
    return 2;
  }
  await buildDist(setelan);
  const clasp = resolve(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  const { status } = spawnSync(process.execPath, [clasp, 'push', '--force'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) console.error('Tidak terkirim. Bila belum masuk: npx clasp login');
  return status ?? 1;
}
